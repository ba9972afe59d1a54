import { dateIn } from '../sheet-dates.js';
import { oneLine } from '../text.js';
const MONTHS = [
    'January',
    'February',
    'March',
    'April',
    'May',
    'June',
    'July',
    'August',
    'September',
    'October',
    'November',
    'December',
];
/** What a cell says where a member is known to be unknown: it is written as null. */
export const NOT_KNOWN = 'not known';
export const isNotKnown = (cell) => /^(?:not known|unknown|none yet)$/i.test(cell.trim());
/** 2026-09-15 → 15/09/2026; 2026-09 → September 2026. */
export function dateCell(date) {
    const [year = '', month, day] = date.split('-');
    if (!month)
        return year;
    return day ? `${day}/${month}/${year}` : `${MONTHS[Number(month) - 1] ?? month} ${year}`;
}
/** As `dateIn`; null for "not known". */
export const knownDateIn = (cell) => isNotKnown(cell) ? { value: null } : dateIn(cell);
export function dateWordsIn(cell) {
    const words = oneLine(cell).trim();
    const [, before = words, within] = /^(.*?) \((.*)\)$/.exec(words) ?? [];
    const whole = knownDateIn(words);
    if (whole.value !== undefined)
        return { date: whole.value };
    const { value } = knownDateIn(before);
    if (within && value !== undefined)
        return { date: value, text: within };
    return whole.words ? { text: whole.words } : {};
}
export function dateWordsCell({ date, text }) {
    const day = date === null ? NOT_KNOWN : date && dateCell(date);
    if (!text)
        return day ?? '';
    return day ? `${day} (${text})` : text;
}
