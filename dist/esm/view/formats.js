import { monthsBetween } from '../feed/dates.js';
import { say } from './words/shared.js';
const MONTHS = 'January February March April May June July August September October November December'.split(' ');
/** "15 September 2026", "September 2026" or "2026". Never a time zone: the parts are printed as they stand. */
export function dateInWords(date) {
    const [year = '', month, day] = date.split('-');
    return [day && Number(day), month && MONTHS[Number(month) - 1], year].filter(Boolean).join(' ');
}
/** "September 2026": as exact as a promise about freshness should be. */
export const monthInWords = (date) => dateInWords(date.slice(0, 7));
/** The day it is, where the page is: for elements only. Pure functions take it as an argument. */
export function todayHere(now = new Date()) {
    const two = (part) => String(part).padStart(2, '0');
    return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
/** 25000 as "25,000". */
export const thousands = (pounds) => pounds.toLocaleString('en-GB');
/** A record checked longer ago than this is old. */
export const YEAR_MONTHS = 12;
/** "Checked March 2026"; over a year ago it says so. */
export const checkedInWords = (date, today) => say(monthsBetween(date, today) > YEAR_MONTHS ? 'checkedOld' : 'checked', { date: monthInWords(date) });
