import { partialDate } from '../feed/dates.js';
import { isBlank, oneLine } from './text.js';
const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
const MONTH = '(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?';
const IN_WORDS = new RegExp(`^(?:(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*,? )?(?:(\\d\\d?)(?:st|nd|rd|th)?(?: of)?[ -])?${MONTH},?(?:[ -]*(\\d{4})|[ -]['’]?(\\d{2}))$`, 'i');
/** "September 1st, 2026": in words the month may come first. */
const MONTH_FIRST = new RegExp(`^${MONTH} (\\d\\d?)(?:st|nd|rd|th)?,? (\\d{4})$`, 'i');
/** What people write before the day on which figures were counted. */
const BEFORE = /^(?:(?:correct |accurate |last )?(?:as (?:at|of|on)|updated|checked|reviewed)(?: on)?):? (?=.*\d)/i;
const longYear = (year) => (year.length === 2 ? `20${year}` : year);
/** The date behind a spreadsheet's day number. It believes in 29 February 1900, so day 0 is 30 December 1899. */
const serialDate = (serial) => new Date(Date.UTC(1899, 11, 30 + serial)).toISOString().slice(0, 10);
/**
 * A date as typed: "01/09/2026" (day first), "1/9/26", "Sept 2026", "15 September 2026", "46266" (Excel).
 * Anything else that says something, such as "Autumn term 2026", comes back as words.
 */
export function dateIn(cell) {
    const words = oneLine(cell);
    if (isBlank(words))
        return {};
    // From 1982 to 2064, so that a year or a count is no day number.
    if (/^[3-5]\d{4}(?:\.\d+)?$/.test(words))
        return { value: serialDate(Math.floor(Number(words))) };
    const text = words.replace(BEFORE, '').trim();
    const [, monthFirst, dayNext, yearLast] = MONTH_FIRST.exec(text) ?? [];
    const [, day = dayNext, name = monthFirst ?? '', year = yearLast, shortYear = ''] = IN_WORDS.exec(text) ?? [];
    const month = MONTHS.indexOf(name.slice(0, 3).toLowerCase()) + 1;
    const typed = month > 0
        ? [year ?? longYear(shortYear), month, ...(day ? [day] : [])].join('-')
        : text.replace(/^(\d\d?[-/.]\d\d?[-/.])(\d\d)$/, '$120$2').replace(/^(\d\d?)[/-](\d{4})$/, '$2-$1');
    const value = partialDate(typed);
    return value ? { value } : { words, fault: 'date' };
}
