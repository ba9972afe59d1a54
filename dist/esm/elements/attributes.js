/** Attributes as authors write them, for every widget. */
import { NEED_AREAS, needsIn } from '../feed/needs.js';
/** Frameworks set properties to numbers, null and undefined, whatever the types say. */
export const asWords = (value) => typeof value === 'string' || typeof value === 'number' ? String(value).trim() : '';
/** "autism" is as good as ASD; a word nobody knows may still be a condition, or one of the feed's own. */
export const needCode = (words) => Object.hasOwn(NEED_AREAS, words) ? words : (needsIn(words)[0] ?? words);
/** "11 to 16" as `11-16`. */
export const ageCode = (words) => words.replace(/\s/g, '').replace(/–|to/, '-');
/**
 * A whole number from an attribute; `fallback` for a blank or a wrong one.
 *
 * @param mend gets a sentence for a wrong one.
 */
export function wholeNumber(name, given, [fallback, from, to], mend) {
    const text = asWords(given);
    const value = text === '' ? fallback : Number(text);
    if (Number.isInteger(value) && value >= from && value <= to)
        return value;
    mend.push(`${name}="${text}" is not a whole number from ${from} to ${to}. It is left out.`);
    return fallback;
}
/** Default, lowest and highest level of headings. */
export const HEADING_LEVELS = [2, 1, 6];
