import { dateIn } from '../sheet-dates.js';
import { feedFromDirectory } from './directory.js';
import { tell } from './faults.js';
import { columnOf, isNo, KNOWN, partOf, PARTS, recordOf } from './outpost-record.js';
import { byLine, headingsOf, sheetRows } from './sheet-cells.js';
/** Is it such a sheet? Told by headings that nobody else has together. */
export function isOutpostSheet(rows) {
    const headings = new Set(headingsOf(rows));
    return ['import_id', 'import_id_reference', 'name'].every((heading) => headings.has(heading));
}
function addRow(draft, row, faults) {
    // The keys of a table, as its type has them.
    for (const part of Object.keys(PARTS)) {
        const record = partOf(row, part);
        if (!record)
            continue;
        const visible = { contacts: 'contact_visible', locations: 'location_visible' }[String(part)];
        if (visible && isNo(row.cell(visible)))
            faults.push(tell(part === 'contacts' ? 'private' : 'hidden', {
                path: `line ${row.line}, column "${visible}"`,
                record: draft.row.cell('name'),
            }));
        else
            draft.parts[part].push({ line: row.line, record });
    }
}
/** Is it to be seen by families on this day? */
function isVisible({ cell }, today) {
    const [from, to] = ['visible_from', 'visible_to'].map((column) => dateIn(cell(column)).value);
    return (!isNo(cell('approved')) &&
        !isNo(cell('visible')) &&
        !(from && from > today.slice(0, from.length)) &&
        !(to && to < today.slice(0, to.length)));
}
/** The services of the sheet, each with the rows that belong to it. */
function draftsOf(rows, today, faults) {
    const drafts = new Map();
    const own = rows.filter(({ cell }) => !cell('import_id_reference'));
    for (const row of own) {
        const id = row.cell('import_id') || `line ${row.line}`;
        const draft = {
            row,
            parts: { contacts: [], locations: [], cost_options: [], regular_schedules: [], links: [] },
        };
        const isShown = isVisible(row, today);
        // The reader tells of an id that is used twice.
        const key = drafts.has(id) ? `${id}, line ${row.line}` : id;
        drafts.set(key, isShown ? draft : 'hidden');
        if (isShown)
            addRow(draft, row, faults);
        else
            faults.push(tell('hidden', { path: `line ${row.line}`, record: row.cell('name') }));
    }
    for (const row of rows) {
        const id = row.cell('import_id_reference');
        const draft = drafts.get(id);
        if (id && !draft)
            faults.push(tell('reference', { path: `line ${row.line}` }));
        else if (draft && draft !== 'hidden')
            addRow(draft, row, faults);
    }
    return [...drafts.values()].filter((draft) => draft !== 'hidden');
}
/** Columns for staff, and those a council added: they are told, once each. */
const columnFaults = (rows, found) => headingsOf(rows)
    .filter((heading) => heading && !KNOWN.has(heading) && found.some(({ cell }) => cell(heading)))
    .map((heading) => tell('column', { path: `column "${heading}"` }));
/**
 * A feed from the rows of Outpost's import spreadsheet, headings first. Rows that are not approved, not visible or past
 * their last day are left out; so are contacts and places that are not visible, and what staff wrote for staff.
 */
export function feedFromOutpostSheet(rows, options) {
    const { rows: found, faults } = sheetRows(rows, true);
    const drafts = draftsOf(found, options.generated.slice(0, 10), faults);
    const lines = new Map();
    drafts.forEach(({ row, parts }, index) => {
        lines.set(`content[${index}]`, row.line);
        for (const [part, list] of Object.entries(parts))
            list.forEach(({ line }, at) => lines.set(`content[${index}].${part}[${at}]`, line));
    });
    const made = feedFromDirectory({ content: drafts.map(recordOf) }, options);
    return {
        document: made.document,
        faults: [...columnFaults(rows, found), ...faults, ...byLine(made.faults, lines, columnOf)],
    };
}
