const MONTHS = 'January February March April May June July August September October November December'.split(' ');
/** "1 September 2026", "September 2026" or "2026". */
export function sayDate(date) {
    const [year = '', month, day] = date.split('-');
    return [day && String(Number(day)), month && MONTHS[Number(month) - 1], year].filter(Boolean).join(' ');
}
/** "1 error", "12 errors", "1,024 notes". */
export const many = (count, one, more = `${one}s`) => `${count.toLocaleString('en-GB')} ${count === 1 ? one : more}`;
