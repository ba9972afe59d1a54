import { bare } from '../text.js';
import { feedFromDirectory } from './directory.js';
import { tell } from './faults.js';
import { COLUMNS, kindsOf, needsOf, recordOf } from './gias-record.js';
import { byLine, headingsOf, sheetRows } from './sheet-cells.js';
/** Is it the register's file? Told by headings that nobody else has together. */
export function isGias(rows) {
    const headings = new Set(headingsOf(rows));
    return ['urn', 'establishmentname', 'typeofresourcedprovision (name)'].every((name) => headings.has(name));
}
/** Does the row belong to the council asked for? Everybody's does where none is. */
function belongsTo({ authority, publisher }) {
    const area = publisher?.area;
    const wanted = (authority ? [authority] : [area?.code, area?.name]).map((word) => bare(word ?? ''));
    if (!wanted.some(Boolean))
        return () => true;
    return ({ cell }) => ['LA (name)', 'LA (code)', 'GSSLACode (name)'].some((column) => {
        const found = bare(cell(column));
        return found !== '' && wanted.includes(found);
    });
}
function basesOf(rows, faults) {
    return rows.flatMap((row) => {
        const kinds = kindsOf(row);
        const record = row.cell('EstablishmentName');
        if (kinds.length === 0)
            return [];
        if (/^closed/i.test(row.cell('EstablishmentStatus (name)'))) {
            faults.push(tell('closed', { path: `line ${row.line}`, record }));
            return [];
        }
        if (kinds.length > 1)
            faults.push(tell('bothKinds', { path: `line ${row.line}`, record }));
        if (needsOf(row).length > 0)
            faults.push(tell('schoolNeeds', { path: `line ${row.line}`, record }));
        const told = new Set();
        const complain = (name, column) => {
            if (!told.has(column))
                faults.push(tell(name, { path: `line ${row.line}, column "${column}"`, record }));
            told.add(column);
        };
        return kinds.map((kind) => ({ line: row.line, record: recordOf(row, kind, complain) }));
    });
}
/**
 * A feed from the register's file, headings first: one starter row for each resourced provision and each SEN unit, with its
 * places, pupils (fewer than 5 as a band), school, ages, address and point on the map. The needs are the whole school's.
 * The register says neither when pupils were counted nor how many places are free; closed schools are left out and told.
 */
export function feedFromGias(rows, options) {
    const { rows: all, faults } = sheetRows(rows);
    const bases = basesOf(all.filter(belongsTo(options)), faults);
    const lines = new Map(bases.map(({ line }, index) => [`contents[${index}]`, line]));
    const made = feedFromDirectory({ contents: bases.map(({ record }) => record) }, options);
    if (bases.length === 0)
        faults.push(tell('authority', { path: 'sheet' }));
    if (bases.length > 0)
        faults.push(tell('undated', { path: 'sheet' }));
    // That the list of records is empty is said in the register's own terms.
    const told = made.faults.filter((fault) => fault.case !== 2 || bases.length > 0);
    return {
        document: made.document,
        faults: [...faults, ...byLine(told, lines, (member) => COLUMNS[member])],
    };
}
