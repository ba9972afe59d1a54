import { fault } from '../faults.js';
import { dateIn } from '../sheet-dates.js';
import { dateCell } from './date-cells.js';
/** Fields that may hold a day, on any kind of sheet. */
const DATES = 'as_at assured_date opens planned_from reviewed next_review received responded from to'.split(' ');
const TYPED = /^(\d\d?)[/.-](\d\d?)[/.-](?:\d{4}|\d\d)$/;
const REAL = /^\d{4}-\d\d-(\d\d)$/;
/** How a date was read, so that a person can tell whether it is right. */
const readAs = ({ line, cell }) => {
    const { value = '' } = dateIn(cell);
    return `line ${line} as ${Number(value.slice(8))} ${dateCell(value.slice(0, 7))}`;
};
/**
 * Of `09/15/2026` the month can only be first; beside it `09/01/2026`, read as 9 January, may be 1 September. And a
 * spreadsheet that expects the month first leaves `15/09/2026` as text, but takes `09/01/2026` for a day in September.
 */
export function monthFirst(rows, sheet, headings) {
    return DATES.flatMap((field) => {
        const seen = rows.flatMap(({ line, cells }) => {
            const cell = cells.get(field) ?? '';
            return TYPED.test(cell) || REAL.test(cell) ? [{ line, cell }] : [];
        });
        const typed = seen.map((one) => ({ one, parts: TYPED.exec(one.cell)?.slice(1).map(Number) ?? [] }));
        const where = (test) => typed.flatMap(({ one, parts: [first, second] }) => first !== undefined && second !== undefined && test(first, second) ? [one] : []);
        const path = `${sheet}column "${headings.get(field) ?? field}"`;
        const [american] = where((first, second) => first <= 12 && second > 12);
        const [either] = where((first, second) => first <= 12 && second <= 12 && first !== second);
        if (american && either)
            return fault('monthFirst', {
                path,
                message: `Line ${american.line} has the month first. Another date here may have too: all are read with the day first, ${readAs(either)}.`,
            });
        const [british] = where((first) => first > 12);
        const real = seen.filter(({ cell }) => REAL.test(cell));
        const turned = real.find(({ cell }) => cell.slice(5, 7) !== cell.slice(8));
        if (british && turned && real.every(({ cell }) => Number(REAL.exec(cell)?.[1]) <= 12))
            return fault('monthFirst', {
                path,
                message: `The spreadsheet took some of these for dates, but not that of line ${british.line}, as it does where it expects the month first. Then the others are turned round: it gives ${readAs(turned)}.`,
            });
        return [];
    });
}
