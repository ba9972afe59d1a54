import { bare, cleanCell, oneLine } from './text.js';
/** What a column can hold, with the headings councils give it; compared without case, spaces and punctuation. */
const SPELLINGS = {
    setting: 'setting|setting name|name of setting|school|school name|name of school|school/setting|school or setting|school/academy|host school|name|establishment|establishment name|provider|academy|organisation|base name|name of base|name of provision|provision name',
    id: 'id|ref|reference|record id|unique id|service id|base id',
    urn: 'urn|school urn|establishment urn|unique reference number',
    kind: 'kind|type|provision|type of provision|provision type|kind of provision|kind of place|setting type|type of setting|base type|type of base|type of place|school type|type of school|category|type of resourced provision',
    need: 'need|needs|primary need|primary needs|main need|designation|designated need|specialism|SEN need|SEND need|type of need|need type|SEN type|primary SEN type|needs met|needs catered for|area of need|primary area of need|special educational needs',
    ages: 'age|ages|age range|age ranges|age group|age groups|ages served|age range (years)',
    years: 'year group|year groups|year|years|NC year|NC years|school year|school years',
    phase: 'phase|key stage|key stages|KS|phase of education|school phase|stage',
    total: 'places|number of places|no. of places|total places|commissioned places|places commissioned|agreed places|funded places|pupil places|capacity|commissioned number|number of commissioned places',
    on_roll: 'pupils|current pupils|pupils now|number of pupils|no. of pupils|number on roll|numbers on roll|no. on roll|current number on roll|pupils on roll|children on roll|NOR|current NOR|on roll|current roll|roll|pupil numbers|current numbers|places filled|filled places|filled|occupied|places occupied|places taken',
    available: 'vacancies|vacancy|available|number of vacancies|no. of vacancies|current vacancies|vacancies now|vacant places|places vacant',
    as_at: 'as at|as at date|as of|date|updated|last updated|date updated|date of figures|figures date|date of data|count date|checked|last checked|date checked|census date',
    plan: 'plan needed|EHC plan needed|EHCP|EHC plan|EHCP needed|EHCP required|EHC plan required|plan required|is an EHCP needed|is an EHC plan needed|is a plan needed',
    apply: 'how to ask|how to apply|apply|admission|admissions|admissions process|how to get a place|referral|referral route',
    how_decided: 'how decided|how places are decided|how are places decided|decided by|admission criteria|admissions criteria|criteria',
    contact: 'contact|contact name|contact person|key contact|named contact|contact details|SENCO',
    phone: 'phone|telephone|tel|tel no|telephone no|telephone number|phone number|phone no|contact number|contact phone',
    email: 'email|e-mail|email address|contact email',
    url: 'web|url|website|web page|web address|website address|link|school website',
    top_up: 'top up|top-up|top ups|top up funding|top up value|top up amount|top up rate|funding|element 3|element 3 funding',
    planned: 'planned places|planned change|planned changes|future places|places planned|planned capacity|proposed places',
    planned_from: 'planned from|planned places from|planned from date|from|effective from|change from|planned date',
    opens: 'opens|opening|opening date|open date|opens date|date opens|date of opening|opens from|opens in',
    area: 'area|areas|locality|localities|location|part of borough|part of the borough|neighbourhood|district|ward',
    address: 'address|full address|school address|street',
    postcode: 'postcode|post code|postal code|school postcode',
    notes: 'places note|note|notes|notes on places|comment|comments|remarks|additional information|further information',
    description: 'description|about|summary',
};
/** Every column a places sheet may have, with the headings it is known by, the usual one first. */
export const PLACES_HEADINGS = Object.fromEntries(Object.entries(SPELLINGS).map(([field, spellings]) => [field, spellings.split('|')])); // `fromEntries` forgets which keys it was given.
const FIELDS = new Map(
// `keys` of a constant are its own keys; the type of `Object.keys` cannot say so.
Object.keys(PLACES_HEADINGS).flatMap((field) => PLACES_HEADINGS[field].map((words) => [bare(words), field])));
/** "Pupils as at 1 September 2026": a heading or title may carry the date of its figures. */
export const asAtIn = (words) => /\bas (?:at|of|on):?\s+(.*\d.*)$/i.exec(words)?.[1];
function columnOf(cell, index) {
    const heading = oneLine(cleanCell(cell));
    const withoutDate = asAtIn(heading) ? heading.replace(/[\s(,-]*\bas (?:at|of|on)\b.*$/i, '') : heading;
    // "Top up (£)" and "Places (commissioned)": the whole first, then without what is in brackets.
    const field = [withoutDate, withoutDate.replace(/\(.*?\)|\*/g, '')]
        .map((words) => FIELDS.get(bare(words)))
        .find(Boolean);
    return { index, heading, ...(field && { field }) };
}
export const knownIn = ({ columns }) => new Set(columns.flatMap(({ field }) => field ?? [])).size;
/** Every row as headings, best first where a row could be them: the setting and another known column. */
export function headingsIn(rows) {
    for (const [row, cells] of rows.entries()) {
        const headings = { row, columns: cells.map(columnOf) };
        if (headings.columns.some(({ field }) => field === 'setting') && knownIn(headings) > 1)
            return headings;
    }
    return undefined;
}
