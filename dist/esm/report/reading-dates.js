/** Dates as schools write them: "1st September 2026", "Sept 2026", "2024-2027", "2024/25". */
import { partialDate, two } from '../feed/dates.js';
const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
const MONTH = `(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)`;
const YEAR = '(?:19|20|21)\\d\\d';
/** The longest first: a day, a month, then a year, alone or the first of two. */
const DATE = new RegExp(`\\b(?:(\\d{4}-\\d\\d(?:-\\d\\d)?)(?!\\d)|(\\d\\d?[/.]\\d\\d?[/.]${YEAR})|(?:(\\d\\d?)(?:st|nd|rd|th)?(?: of)? )?(${MONTH})\\.?,? (${YEAR})|(${YEAR})(?![\\d,.]\\d))`, 'i');
/** The date in the text that is written first, or undefined. */
export function dateInWords(text) {
    const [, iso, numbers, day, month, year, alone] = DATE.exec(text.replace(/\s+/g, ' ')) ?? [];
    // "2024-27" has the shape of a month, and is two years.
    if (iso)
        return partialDate(iso) ?? partialDate(iso.slice(0, 4));
    if (numbers)
        return partialDate(numbers);
    if (!month || !year)
        return partialDate(alone);
    const number = two(String(MONTHS.indexOf(month.slice(0, 3).toLowerCase()) + 1));
    return partialDate(day ? `${year}-${number}-${two(day)}` : `${year}-${number}`);
}
