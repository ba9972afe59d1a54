import { fault } from '../faults.js';
import { cleanCell, oneLine } from '../text.js';
import { fieldsIn, headingsOf, NEEDED } from './headings.js';
/** The row that looks most like headings, for an error that says what was found. */
export function nearestHeadings(sheet) {
    const rows = sheet.rows
        .slice(0, 30)
        .map((cells) => cells.flatMap((cell) => oneLine(cleanCell(cell)).slice(0, 40) || []));
    const widest = rows.reduce((best, row) => (row.length > best.length ? row : best), []);
    return widest.slice(0, 20);
}
/** What was found where headings were looked for, in the sheet's own words. */
export function foundIn(sheet) {
    const headings = nearestHeadings(sheet).map((heading) => `"${heading}"`);
    return headings.length > 0
        ? `The headings found are ${headings.join(', ')}.`
        : 'It has no row of headings.';
}
/** A sheet of a kind without that kind's headings: what was found, and what was looked for. */
export function noHeadings(sheet, kind) {
    const path = `sheet "${sheet.name}"`;
    const isEmpty = sheet.rows.every((cells) => cells.every((cell) => !cleanCell(cell)));
    if (isEmpty)
        return fault('heading', { path, message: 'The sheet is empty.' });
    if (liesOnItsSide(sheet, kind))
        return fault('onItsSide', { path });
    const [field = ''] = NEEDED[kind.key][0] ?? [];
    const { spellings = [] } = kind.columns.find((column) => column.field === field) ?? {};
    const wanted = [...new Set(spellings.map((words) => words.toLowerCase()))].slice(0, 5);
    const [first = '', ...others] = kind.columns
        .filter((column) => column.field !== 'id')
        .map(({ heading }) => heading);
    const told = fault('heading', {
        path,
        message: `No row of headings was found for a sheet of ${kind.title.toLowerCase()}. ${foundIn(sheet)} One of ${wanted.map((words) => `"${words}"`).join(', ')} and another that we know were looked for.`,
    });
    const mend = `Put one row of headings above the table with "${first}" and, for example, ${others
        .slice(0, 4)
        .map((words) => `"${words}"`)
        .join(', ')}.`;
    return kind.key === 'places' ? told : { ...told, mend };
}
/** Three headings of a kind, one below the other, and no row of them. */
export function liesOnItsSide(sheet, kind, mapping) {
    const width = Math.min(60, Math.max(0, ...sheet.rows.map(({ length }) => length)));
    const turned = Array.from({ length: width }, (_, index) => sheet.rows.slice(0, 100).map((cells) => cells[index] ?? ''));
    const found = kind.key === 'about' ? undefined : headingsOf({ ...sheet, rows: turned }, kind, mapping);
    return found !== undefined && fieldsIn(found.columns).size >= 3;
}
