import { cleanCell } from '../text.js';
import { tell } from './faults.js';
/** More refused rows than this are told together: one wrong export has every row wrong. */
const MOST_TOLD = 20;
const headingOf = (cell) => cleanCell(cell).toLowerCase();
/** The headings in the first row, as they are compared. */
export const headingsOf = (rows) => (rows[0] ?? []).map(headingOf);
const filled = (cells) => cells.reduce((last, cell, index) => (cell.trim() ? index + 1 : last), 0);
/**
 * The rows below the headings. A row with more cells than headings is refused with its line: a cell may stand under the
 * wrong heading (reader case 63), even where those beyond the last heading are blank.
 *
 * @param isPadded blank cells beyond the last heading are the spreadsheet program's own.
 */
export function sheetRows(rows, isPadded = false) {
    const headings = headingsOf(rows);
    const columns = new Map(headings.map((heading, index) => [heading, index]).reverse());
    const found = [];
    const refused = [];
    for (const [index, cells] of rows.entries()) {
        const length = isPadded ? filled(cells) : cells.length;
        if (index === 0 || filled(cells) === 0)
            continue;
        if (length > headings.length)
            refused.push(index + 1);
        else
            found.push({
                line: index + 1,
                cell: (heading) => cleanCell(cells[columns.get(heading.toLowerCase()) ?? -1] ?? ''),
            });
    }
    const faults = refused.slice(0, MOST_TOLD).map((line) => tell('cells', { path: `line ${line}` }));
    const rest = refused.length - MOST_TOLD;
    if (rest > 0)
        faults.push(tell('cells', {
            path: `line ${refused[MOST_TOLD]} and after`,
            message: `${rest} more rows have more cells than there are headings, so they were left out.`,
        }));
    return { rows: found, faults };
}
/** Faults of a document that was made from a sheet, told by its lines and columns. */
export function byLine(faults, lines, columnOf) {
    return faults.map((fault) => {
        let prefix = fault.path;
        while (prefix && !lines.has(prefix))
            prefix = prefix.replace(/(?:^|\.?)[^.[\]]+$|\[\d+\]$/, '');
        const line = lines.get(prefix);
        // What holds for the whole list holds for the sheet.
        if (line === undefined)
            return /^contents?$/.test(fault.path) ? { ...fault, path: 'sheet' } : fault;
        const column = columnOf(fault.path.replace(/^\w+\[\d+\]\.?/, '').replace(/\[\d+\]/g, ''));
        return { ...fault, path: column ? `line ${line}, column "${column}"` : `line ${line}` };
    });
}
