const ISO = /^(\d{4})(?:[-/](\d\d?)(?:[-/](\d\d?)(?:[T ]\d.*)?)?)?$/;
const DAY_FIRST = /^(\d\d?)[-/.](\d\d?)[-/.](\d{4})(?: \d.*)?$/;
/** How many days a month has. */
export const daysIn = (year, month) => month === 2
    ? (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0
        ? 29
        : 28
    : 30 + ((month + (month >> 3)) & 1);
/** Two digits at least. */
export const two = (digits) => digits.padStart(2, '0');
/**
 * A date as people and systems write it: `2026-09-15`, `2026-09`, `2026`, with or without a time, or day first
 * `15/09/2026`. The day is taken as printed; time zones move nothing.
 *
 * @returns undefined for any other shape, for days that do not exist, and for years before 1900 or after 2199.
 */
export function partialDate(input) {
    const text = String(typeof input === 'number' ? input : typeof input === 'string' ? input : '').trim();
    const [, year, month, day] = ISO.exec(text) ?? [];
    const [, dayFirst, monthNext, yearLast] = DAY_FIRST.exec(text) ?? [];
    const [y, m, d] = [year ?? yearLast, month ?? monthNext, day ?? dayFirst];
    if (!y || +y < 1900 || +y > 2199)
        return;
    if (!m)
        return y;
    if (+m < 1 || +m > 12)
        return;
    if (!d)
        return `${y}-${two(m)}`;
    return +d >= 1 && +d <= daysIn(+y, +m) ? `${y}-${two(m)}-${two(d)}` : undefined;
}
/**
 * Whole months that have gone by. A month or a year alone counts from its last day, so that an age is never overstated.
 *
 * @param today a full day; where the day or month is missing, the first is taken.
 * @returns below 0 where `from` is still to come.
 */
export function monthsBetween(from, today) {
    const [fromYear = 0, fromMonth = 12, fromDay = daysIn(fromYear, fromMonth)] = from.split('-').map(Number);
    const [year = 0, month = 1, day = 1] = today.split('-').map(Number);
    return (year - fromYear) * 12 + month - fromMonth - (day < fromDay ? 1 : 0);
}
/** Has it wholly passed? A month or year is past only once it is over; today is not past. */
export const isPast = (date, today) => date < today.slice(0, date.length);
/** Leaves out what is no longer valid: a price or a time whose `valid_to` has passed. */
export const inForce = (items, today) => items.filter(({ valid_to }) => !valid_to || !isPast(valid_to, today));
