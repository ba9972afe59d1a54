/** What is mended in a record before it is read, member by member; each mend is told. */
import { partialDate } from '../../feed/dates.js';
import { postcode } from '../../feed/places.js';
import { richText } from '../../feed/rich-text.js';
import { isRaw } from '../../feed/spot.js';
import { dateIn } from '../sheet-dates.js';
import { dayCodes } from './day-codes.js';
const URL_NAME = /^(?:.*_)?(?:url|uri|website|link|logo|href)$/i;
const PLACEHOLDER = /^(?:https?:\/\/)?(?:www\.)?(?:example\.com|path\/to|path\.to|your-?(?:website|domain|site)\b[^/]*|(?:test|placeholder)\.com)(?:[/?#:]|$)/i;
const DATE_NAME = /^(?:assured_date|last_modified|valid_(?:from|to)|dtstart|until|as_at|date)$/;
const POSTCODE_NAME = /^post(?:al_)?code$/;
/** The second half of a postcode begins with a figure. */
const LETTER = /([OIL])([A-Z]{2})\s*$/i;
const PHONE_PATH = /(?:^|\.)(?:phone|telephone|phones\[\d+\]\.number)$/;
/** As a spreadsheet leaves a number of the UK that it took for a sum. */
const NO_ZERO = /^[1-9]\d{8,9}$/;
const DAYS_PATH = /chedule[^.]*\.(?:weekday|byday|day)$/;
const YOUNGEST = /^min(?:imum)?_age$/;
const OLDEST = /^max(?:imum)?_age$/;
const TAG = /<\/?[a-z][^<>]*>/i;
const NO_LIMIT = 99;
function mendPostcode(text, path, { record, tell }) {
    if (postcode(text))
        return text;
    const figures = text.replace(LETTER, (_, letter, rest) => (/o/i.test(letter) ? '0' : '1') + rest);
    const isMended = postcode(figures) !== undefined;
    tell(isMended ? 'letter' : 'postcode', { path, record });
    return isMended ? figures : text;
}
function mendDays(text, path, { record, tell }) {
    const codes = dayCodes(text);
    if (codes === undefined)
        return text;
    tell('days', { path, record });
    return codes;
}
function mendPhone(text, path, { record, tell }) {
    if (!NO_ZERO.test(text.trim()))
        return text;
    tell('zero', { path, record });
    return `0${text.trim()}`;
}
function mendText(text, name, path, { record, tell, countBlank }) {
    const spot = { path, record };
    if (!text.trim()) {
        countBlank();
        return text;
    }
    if (POSTCODE_NAME.test(name))
        return mendPostcode(text, path, { record, tell, countBlank });
    if (PHONE_PATH.test(path))
        return mendPhone(text, path, { record, tell, countBlank });
    if (DAYS_PATH.test(path))
        return mendDays(text, path, { record, tell, countBlank });
    if (URL_NAME.test(name)) {
        if (!PLACEHOLDER.test(text.trim()))
            return text;
        tell('placeholder', spot);
        return undefined;
    }
    if (DATE_NAME.test(name) && partialDate(text) === undefined) {
        const { value } = dateIn(text.trim());
        if (value)
            tell('date', spot);
        return value ?? text;
    }
    if (TAG.test(text)) {
        if (!richText(text))
            tell('nothingLeft', spot);
        else
            tell('markup', spot);
        if (/<[^<>]*\s(?:style|class|data-[\w-]+|target)\s*=/i.test(text))
            tell('styles', spot);
        if (/<h[1-6][\s>]/i.test(text))
            tell('headings', spot);
    }
    return text;
}
/** An age that stands for "none given" or "no limit". */
function mendAge(value, name, path, { record, tell }) {
    const age = typeof value === 'string' && value.trim() ? Number(value) : value;
    if (typeof age !== 'number')
        return value;
    if (age < 0 || (age === 0 && OLDEST.test(name))) {
        tell('noAge', { path, record });
        return undefined;
    }
    if (age < NO_LIMIT || !OLDEST.test(name))
        return value;
    tell('noLimit', { path, record });
    return undefined;
}
/** Ages of 0 to 0 stand for "none given", both of them: "0 and over" would be another thing. */
function noAges(value) {
    const pairs = [
        ['minimum_age', 'maximum_age'],
        ['min_age', 'max_age'],
    ];
    const isNought = (name) => [0, '0'].some((nought) => value[name] === nought);
    return new Set(pairs.filter((pair) => pair.every(isNought)).flat());
}
/** A copy of what a record holds, mended. */
export function mended(value, name, path, mending) {
    if (YOUNGEST.test(name) || OLDEST.test(name))
        return mendAge(value, name, path, mending);
    if (typeof value === 'number' && PHONE_PATH.test(path))
        return mendText(String(value), name, path, mending);
    if (typeof value === 'string')
        return mendText(value, name, path, mending);
    if (Array.isArray(value))
        return value.map((item, index) => mended(item, name, `${path}[${index}]`, mending));
    if (!isRaw(value))
        return value;
    const none = noAges(value);
    return Object.fromEntries(Object.entries(value).flatMap(([key, inner]) => {
        // That the pair says nothing is told once, of the oldest age.
        if (none.has(key) && YOUNGEST.test(key))
            return [];
        const clean = mended(inner, key, path ? `${path}.${key}` : key, mending);
        return clean === undefined ? [] : [[key, clean]];
    }));
}
const HOW_TO_ATTEND = 'pc_attendingAccess_additionalInfo';
const listIn = (value, name) => {
    const list = isRaw(value) ? value[name] : undefined;
    return Array.isArray(list) ? list : [];
};
/**
 * A record with what our reader knows by another name, or looks for in another place: how to attend, in words, as
 * Placecube's directories have it; contacts that HSDS lets stand at a place.
 */
export function inOurPlaces(record) {
    if (!isRaw(record))
        return record;
    const { [HOW_TO_ATTEND]: words, ...rest } = record;
    const isFree = typeof words === 'string' && words.trim() && !rest.application_process && !rest.referral_notes;
    const whole = isFree ? { ...rest, application_process: words } : record;
    const there = listIn(record, 'service_at_locations').flatMap((at) => [
        ...listIn(at, 'contacts'),
        ...(isRaw(at) ? listIn(at.location, 'contacts') : []),
    ]);
    return there.length > 0 ? { ...whole, contacts: [...listIn(record, 'contacts'), ...there] } : whole;
}
