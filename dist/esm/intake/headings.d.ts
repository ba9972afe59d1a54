/** What a column can hold, with the headings councils give it; compared without case, spaces and punctuation. */
declare const SPELLINGS: {
    readonly setting: "setting|setting name|name of setting|school|school name|name of school|school/setting|school or setting|school/academy|host school|name|establishment|establishment name|provider|academy|organisation|base name|name of base|name of provision|provision name";
    readonly id: "id|ref|reference|record id|unique id|service id|base id";
    readonly urn: "urn|school urn|establishment urn|unique reference number";
    readonly kind: "kind|type|provision|type of provision|provision type|kind of provision|kind of place|setting type|type of setting|base type|type of base|type of place|school type|type of school|category|type of resourced provision";
    readonly need: "need|needs|primary need|primary needs|main need|designation|designated need|specialism|SEN need|SEND need|type of need|need type|SEN type|primary SEN type|needs met|needs catered for|area of need|primary area of need|special educational needs";
    readonly ages: "age|ages|age range|age ranges|age group|age groups|ages served|age range (years)";
    readonly years: "year group|year groups|year|years|NC year|NC years|school year|school years";
    readonly phase: "phase|key stage|key stages|KS|phase of education|school phase|stage";
    readonly total: "places|number of places|no. of places|total places|commissioned places|places commissioned|agreed places|funded places|pupil places|capacity|commissioned number|number of commissioned places";
    readonly on_roll: "pupils|current pupils|pupils now|number of pupils|no. of pupils|number on roll|numbers on roll|no. on roll|current number on roll|pupils on roll|children on roll|NOR|current NOR|on roll|current roll|roll|pupil numbers|current numbers|places filled|filled places|filled|occupied|places occupied|places taken";
    readonly available: "vacancies|vacancy|available|number of vacancies|no. of vacancies|current vacancies|vacancies now|vacant places|places vacant";
    readonly as_at: "as at|as at date|as of|date|updated|last updated|date updated|date of figures|figures date|date of data|count date|checked|last checked|date checked|census date";
    readonly plan: "plan needed|EHC plan needed|EHCP|EHC plan|EHCP needed|EHCP required|EHC plan required|plan required|is an EHCP needed|is an EHC plan needed|is a plan needed";
    readonly apply: "how to ask|how to apply|apply|admission|admissions|admissions process|how to get a place|referral|referral route";
    readonly how_decided: "how decided|how places are decided|how are places decided|decided by|admission criteria|admissions criteria|criteria";
    readonly contact: "contact|contact name|contact person|key contact|named contact|contact details|SENCO";
    readonly phone: "phone|telephone|tel|tel no|telephone no|telephone number|phone number|phone no|contact number|contact phone";
    readonly email: "email|e-mail|email address|contact email";
    readonly url: "web|url|website|web page|web address|website address|link|school website";
    readonly top_up: "top up|top-up|top ups|top up funding|top up value|top up amount|top up rate|funding|element 3|element 3 funding";
    readonly planned: "planned places|planned change|planned changes|future places|places planned|planned capacity|proposed places";
    readonly planned_from: "planned from|planned places from|planned from date|from|effective from|change from|planned date";
    readonly opens: "opens|opening|opening date|open date|opens date|date opens|date of opening|opens from|opens in";
    readonly area: "area|areas|locality|localities|location|part of borough|part of the borough|neighbourhood|district|ward";
    readonly address: "address|full address|school address|street";
    readonly postcode: "postcode|post code|postal code|school postcode";
    readonly notes: "places note|note|notes|notes on places|comment|comments|remarks|additional information|further information";
    readonly description: "description|about|summary";
};
/** A column of a places sheet. */
export type Field = keyof typeof SPELLINGS;
/** Every column a places sheet may have, with the headings it is known by, the usual one first. */
export declare const PLACES_HEADINGS: Readonly<Record<Field, readonly string[]>>;
/** "Pupils as at 1 September 2026": a heading or title may carry the date of its figures. */
export declare const asAtIn: (words: string) => string | undefined;
export interface Column {
    readonly index: number;
    /** As typed. */
    readonly heading: string;
    readonly field?: Field;
}
export interface Headings {
    /** Index of the row of headings. */
    readonly row: number;
    readonly columns: readonly Column[];
}
export declare const knownIn: ({ columns }: Headings) => number;
/** Every row as headings, best first where a row could be them: the setting and another known column. */
export declare function headingsIn(rows: readonly (readonly string[])[]): Headings | undefined;
export {};
