import { isPast } from '../feed/dates.js';
import { monthInWords } from './formats.js';
import { say } from './words/shared.js';
/** Words that stood first in a cell, now inside a sentence. Months and names keep their capital. */
export const inSentence = (words) => words.replace(/^(?:The )?(From|In|Early|Late|Next|Spring|Summer|Autumn|Winter)\b/, (first) => first.toLowerCase());
/** Has a day passed that may be given as a date, or only in words with a year in them? */
export function hasOpened(date, words, today) {
    const when = date ?? /\b(?:19|20)\d\d\b/.exec(words ?? '')?.[0];
    return when !== undefined && isPast(when, today);
}
/** When a place that is not open yet opens, or was due to; blank where nothing is said. */
export function openingInWords({ send: { opens } }, today) {
    const when = opens?.text
        ? inSentence(opens.text).replace(/^(?:from|in) /, '')
        : opens?.date && monthInWords(opens.date);
    return when ? say(hasOpened(opens?.date, opens?.text, today) ? 'openPast' : 'opens', { when }) : '';
}
