import { nearestHeadings } from '../../intake/sheets/no-headings.js';
import { SHEET_KINDS } from '../../intake/sheets/kinds.js';
import { recognised } from '../../intake/sheets/recognise.js';
/** What a sheet may be, and what its columns may hold. */
export const KIND_CHOICES = SHEET_KINDS.map(({ key, title, columns, more }) => ({
    key,
    title,
    columns: [...columns, ...more].map(({ field, heading }) => [field, heading]),
}));
function takenSheet(sheet, mapping) {
    const found = recognised(sheet, mapping);
    const headings = typeof found === 'object' ? found.headings : undefined;
    // Where no row of headings was found, what looks most like one can still be told what it means.
    const columns = headings
        ? headings.columns.map(({ heading, field = '' }) => ({ heading, field }))
        : nearestHeadings(sheet).map((heading) => ({ heading, field: '' }));
    const below = sheet.rows.slice(headings ? headings.row + 1 : 0);
    return {
        name: sheet.name,
        kind: typeof found === 'object' ? found.kind.key : (found ?? ''),
        rows: below.filter((cells) => cells.some((cell) => cell.trim())).length,
        columns: columns.filter(({ heading }) => heading),
    };
}
/** What each sheet and each of its columns is taken for. */
export const takenSheets = (sheets, mapping) => sheets.map((sheet) => takenSheet(sheet, mapping));
