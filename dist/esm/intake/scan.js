import { isKindAlone } from './cells.js';
import { fault } from './faults.js';
import { asAtIn } from './headings.js';
import { readRow } from './row.js';
import { dateIn } from './sheet-dates.js';
import { cleanCell, oneLine } from './text.js';
const TOTAL = /^(?:(?:grand|overall|sub)[ -]?)?totals?\b(?: (?:places|pupils|number).*| for .*)?:?$/i;
/** The columns that are read: the first of each kind. */
const columnsByField = ({ columns }) => new Map([...columns].reverse().flatMap((column) => (column.field ? [[column.field, column]] : [])));
/** Columns that are not read: unknown, said twice, or without a heading. */
export function columnFaults(rows, headings) {
    const used = columnsByField(headings);
    return headings.columns.flatMap((column) => {
        if (column.field && used.get(column.field) === column)
            return [];
        if (column.field)
            return fault('columnTwice', { path: `column "${column.heading}"` });
        if (column.heading)
            return fault('column', { path: `column "${column.heading}"` });
        const hasCells = rows.slice(headings.row + 1).some((cells) => cleanCell(cells[column.index] ?? ''));
        return hasCells
            ? fault('column', {
                path: `column ${column.index + 1}`,
                message: `Column ${column.index + 1} has no heading, and was left out.`,
            })
            : [];
    });
}
/** A date in the title ("Places as at 1 September 2026") or in a heading, for rows that give none. */
function usualDate(rows, { row, columns }) {
    const words = [
        ...columns.filter(({ field }) => field).map(({ heading }) => heading),
        ...rows.slice(0, row).flat(),
    ];
    return words.flatMap((cell) => dateIn(asAtIn(cleanCell(cell)) ?? '').value ?? [])[0];
}
/** What a row of the sheet is, told from its cells alone. */
function useOf(texts, cells, headings) {
    const filled = texts.filter(Boolean);
    const [first = ''] = filled;
    if (!first || isHeadingsAgain(texts, headings))
        return 'blank';
    if (TOTAL.test(first))
        return 'total';
    if (texts.slice(headings.columns.length).some(Boolean))
        return 'cells';
    if (filled.length === 1)
        return isKindAlone(first) ? 'kind' : 'nameOnly';
    return cells.has('setting') || cells.has('phase') || cells.has('years') ? 'row' : 'noName';
}
/** Printed sheets repeat their headings on each page. */
const isHeadingsAgain = (texts, { columns }) => columns.every(({ heading }, index) => heading === oneLine(texts[index] ?? ''));
/** Merged cells leave what they hold blank below their first row. */
const MERGED = ['setting', 'id', 'urn', 'need', 'kind'];
/** Every row below the headings that is a setting, or a part of one, read; the others told. */
export function draftsOf(rows, headings, options) {
    const drafts = [];
    const faults = [];
    const columns = columnsByField(headings);
    const titles = new Map([...columns].map(([field, { heading }]) => [field, heading]));
    const context = { ...options, headings: titles, asAt: usualDate(rows, headings) };
    let kindAbove = '';
    let above = new Map();
    for (const [index, raw] of rows.entries()) {
        if (index <= headings.row)
            continue;
        const line = index + 1;
        const texts = raw.map(cleanCell);
        let cells = new Map([...columns].flatMap(([field, { index: at }]) => cellAt(field, texts[at])));
        const use = useOf(texts, cells, headings);
        const tell = (name) => void faults.push(fault(name, { path: `line ${line}`, record: cells.get('setting') }));
        if (use === 'blank')
            continue;
        if (use === 'kind')
            kindAbove = texts.find(Boolean) ?? '';
        else if (use !== 'row')
            tell(use);
        else if (!cells.has('setting') && !above.has('setting'))
            tell('noName');
        else {
            if (!cells.has('setting')) {
                cells = new Map([...MERGED.flatMap((field) => cellAt(field, above.get(field))), ...cells]);
                tell('rowJoined');
            }
            if (kindAbove)
                cells = new Map([['kind', kindAbove], ...cells]);
            above = cells;
            const row = readRow(cells, { ...context, line });
            drafts.push(row.draft);
            faults.push(...row.faults);
        }
    }
    return { drafts, faults };
}
const cellAt = (field, text) => (text ? [[field, text]] : []);
