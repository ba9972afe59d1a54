import { isKindAlone } from '../cells.js';
import { fault } from '../faults.js';
import { asAtIn } from '../headings.js';
import { isTextFile } from './headings.js';
import { dateIn } from '../sheet-dates.js';
import { cleanCell, oneLine } from '../text.js';
import { monthFirst } from './month-first.js';
const TOTAL = /^(?:(?:grand|overall|sub)[ -]?)?totals?\b(?: (?:places|pupils|number|services).*| for .*)?:?$/i;
/** Fields that a row takes from the row above where merged cells leave them blank. */
const MERGED = {
    about: ['what'],
    services: ['name', 'id'],
    places: ['setting', 'id', 'urn', 'need', 'kind'],
    'short-breaks': ['name', 'id'],
    reports: ['school', 'urn', 'id'],
    comments: ['theme'],
};
/** A row is known by the first of these; without one of them it is no row. */
const NAMED = {
    about: ['what'],
    services: ['name', 'id'],
    places: ['setting', 'id'],
    'short-breaks': ['name', 'id'],
    reports: ['school', 'urn', 'id'],
    comments: ['comment', 'response', 'action', 'id'],
};
/** What may fill a row by itself, below the row it goes on from. */
const GOES_ON = ['description', 'eligibility', 'application', 'before_you_go', 'schedules', 'costs', 'phone'];
function useOf(texts, cells, table, kind) {
    const filled = texts.filter(Boolean);
    const [first = ''] = filled;
    if (!first || isHeadingsAgain(texts, table.columns))
        return 'blank';
    if (TOTAL.test(first))
        return 'total';
    if (isExample(cells, kind))
        return 'example';
    // Somebody wrote over a worked row. Half of it may still be ours, so it is not published unasked.
    if (kind.key !== 'about' && hasExampleId(cells))
        return 'exampleId';
    if (texts.slice(table.columns.length).some(Boolean))
        return 'cells';
    if (kind.key === 'about' || kind.key === 'reports' || kind.key === 'comments')
        return 'row';
    if (filled.length > 1 || cells.has('id'))
        return cells.size > 0 ? 'row' : 'nameOnly';
    if (kind.key === 'places')
        return isKindAlone(first) ? 'kind' : 'nameOnly';
    // A long text that goes on in the next row has no name beside it.
    return GOES_ON.some((field) => cells.has(field)) ? 'row' : 'nameOnly';
}
/** Printed sheets repeat their headings on each page. */
const isHeadingsAgain = (texts, columns) => columns.every(({ heading }, index) => heading === oneLine(texts[index] ?? ''));
const EXAMPLE = /^(?:example\b|e\.g\.)/i;
const hasExampleId = (cells) => EXAMPLE.test(cells.get('id') ?? '');
/** A worked row of the template: by its name, with its id or called an example, or word for word without its id. */
function isExample(cells, kind) {
    if (kind.key === 'about')
        return false;
    const [named = ''] = NAMED[kind.key];
    const name = cells.get(named) ?? '';
    const at = kind.columns.findIndex(({ field }) => field === named);
    if (hasExampleId(cells) && (!name || kind.examples.some((example) => example[at] === name)))
        return true;
    if (!cells.has('id') && EXAMPLE.test(name))
        return true;
    // A row with an id of its own is somebody's, whatever it says.
    if (cells.has('id'))
        return false;
    return kind.examples.some((example) => example[at] === name &&
        kind.columns.every(({ field }, index) => field === 'id' || cleanCell(example[index] ?? '') === (cells.get(field) ?? '')));
}
function usualDate(sheet, { row, columns }) {
    const words = [
        ...columns.filter(({ field }) => field).map(({ heading }) => heading),
        ...sheet.rows.slice(0, row).flat(),
    ];
    return words.flatMap((cell) => dateIn(asAtIn(cleanCell(cell)) ?? '').value ?? [])[0];
}
/** A sheet with its headings, as rows; what is no row is told. */
export function tableOf(sheet, kind, headings) {
    const prefix = `sheet "${sheet.name}", `;
    const rows = [];
    const faults = [...headings.faults];
    let kindAbove = '';
    let above = new Map();
    // A workbook's rows may be wider than its headings: a column of remarks, say.
    const width = isTextFile(sheet.name) ? 0 : Math.max(0, ...sheet.rows.map((row) => row.length));
    const columns = [...headings.columns];
    while (columns.length < width)
        columns.push({ index: columns.length, heading: '' });
    const table = { ...headings, columns };
    for (const [index, raw] of sheet.rows.entries()) {
        if (index <= headings.row)
            continue;
        const line = index + 1;
        const texts = raw.map(cleanCell);
        let cells = new Map(columns.flatMap(({ field, index: at }) => (field && texts[at] ? [[field, texts[at]]] : [])));
        const use = useOf(texts, cells, table, kind);
        const nameIn = (row) => oneLine(row.get(NAMED[kind.key][0] ?? '') ?? '');
        const tell = (name, record = name === 'total' ? '' : nameIn(cells)) => void faults.push(fault(name, { path: `${prefix}line ${line}`, record }));
        if (use === 'blank')
            continue;
        if (use === 'kind') {
            kindAbove = texts.find(Boolean) ?? '';
            continue;
        }
        if (use !== 'row') {
            tell(use);
            continue;
        }
        const joined = joinedTo(cells, above, kind);
        if (!joined) {
            tell('noName');
            continue;
        }
        const isContinued = joined !== cells;
        if (isContinued && kind.key !== 'reports' && kind.key !== 'comments' && kind.key !== 'about')
            tell('rowJoined', nameIn(joined));
        cells = kindAbove ? new Map([['kind', kindAbove], ...joined]) : joined;
        above = cells;
        const unknown = columns.flatMap(({ field, heading, index: at }) => !field && heading && texts[at] ? [{ heading, text: texts[at] }] : []);
        rows.push({ line, isContinued, cells, unknown });
    }
    const names = new Map(columns.flatMap(({ field, heading }) => (field ? [[field, heading]] : [])));
    return {
        kind,
        name: sheet.name,
        sheet: prefix,
        rows,
        headings: names,
        asAt: usualDate(sheet, headings),
        faults: [...faults, ...monthFirst(rows, prefix, names)],
    };
}
/** The row with what merged cells left blank; undefined where nothing says whose row it is. */
function joinedTo(cells, above, kind) {
    if (kind.key === 'comments') {
        const isEntry = NAMED.comments.some((field) => cells.has(field));
        const theme = above.get('theme');
        if (!isEntry)
            return undefined;
        return cells.has('theme') || cells.has('id') || !theme ? cells : new Map([['theme', theme], ...cells]);
    }
    if (NAMED[kind.key].some((field) => cells.has(field)))
        return cells;
    const taken = MERGED[kind.key].flatMap((field) => {
        const text = above.get(field);
        return text ? [[field, text]] : [];
    });
    return taken.length > 0 ? new Map([...taken, ...cells]) : undefined;
}
