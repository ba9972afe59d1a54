/** Whole days by counting. `Date` is not asked: it brings clocks and time zones, and none of these has one. */
import { daysIn, two } from './dates.js';
export const WEEK = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];
/** Days from 1 March of the year 0 to 1 January 1970. Years are counted from March, so that a leap day comes last. */
const TO_1970 = 719468;
const IN_400_YEARS = 146097;
/** Days since 1 January 1970. A month or a year stands for its first day. */
export function dayNumber(day) {
    const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
    const march = month > 2 ? year : year - 1;
    const leaps = Math.floor(march / 4) - Math.floor(march / 100) + Math.floor(march / 400);
    return 365 * march + leaps + Math.floor((153 * ((month + 9) % 12) + 2) / 5) + date - 1 - TO_1970;
}
/** Year, month from 1, and day of the month. */
export function partsOf(number) {
    const era = Math.floor((number + TO_1970) / IN_400_YEARS);
    const day = number + TO_1970 - era * IN_400_YEARS;
    const year = Math.floor((day - Math.floor(day / 1460) + Math.floor(day / 36524) - Math.floor(day / (IN_400_YEARS - 1))) / 365);
    const inYear = day - (365 * year + Math.floor(year / 4) - Math.floor(year / 100));
    const march = Math.floor((5 * inYear + 2) / 153);
    const date = inYear - Math.floor((153 * march + 2) / 5) + 1;
    return [year + era * 400 + (march > 9 ? 1 : 0), march > 9 ? march - 9 : march + 3, date];
}
/** `YYYY-MM-DD`. */
export function dayOf(number) {
    const [year, month, date] = partsOf(number);
    return `${String(year).padStart(4, '0')}-${two(String(month))}-${two(String(date))}`;
}
/** 0 for Monday. */
const inWeek = (number) => (((number + 3) % 7) + 7) % 7;
export const weekdayOf = (number) => WEEK[inWeek(number)] ?? 'MO';
/** The Monday of its week, by number. */
export const weekOf = (number) => number - inWeek(number);
/** Is it a day, not a month or a year? */
export const isDay = (date) => date?.length === 10;
/** The last day of a month or a year, by number; a day is its own. */
export function lastDayNumber(date) {
    const [year = 0, month = 12, day = daysIn(year, month)] = date.split('-').map(Number);
    return dayNumber(`${year}-${month}-${day}`);
}
