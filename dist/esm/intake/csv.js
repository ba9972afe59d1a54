import Papa from 'papaparse';
import { envelopeOf } from './envelope.js';
import { fault } from './faults.js';
import { headingsIn, knownIn } from './headings.js';
import { placesFromRows } from './places.js';
/** Cells in rows that have as many cells as most rows have, where that is more than one. */
function regularCells(rows) {
    const counts = new Map();
    for (const { length } of rows)
        if (length > 1)
            counts.set(length, (counts.get(length) ?? 0) + length);
    return Math.max(0, ...counts.values());
}
/**
 * Comma, semicolon or tab: whichever finds the most headings of places, since a title or prices may hold any of them;
 * in a sheet of another kind, whichever makes the most regular table.
 */
function delimiterOf(text) {
    const scored = [',', ';', '\t'].map((delimiter) => {
        const { data } = Papa.parse(text, { delimiter, preview: 50 });
        const headings = headingsIn(data);
        return { delimiter, known: headings ? knownIn(headings) : 0, regular: regularCells(data) };
    });
    const best = scored.reduce((most, one) => one.known > most.known || (one.known === most.known && one.regular > most.regular) ? one : most);
    return best.delimiter;
}
/** What a spreadsheet writes where a formula failed, in Excel and in LibreOffice. */
const FAILED = /^\s*(?:#(?:REF|VALUE|NAME|DIV\/0|NUM|NULL|SPILL|CALC|GETTING_DATA)[!?]?|#N\/A!?|Err:\d{3})\s*$/i;
/** What Excel writes for a date in a column that is too narrow to show it. */
const NARROW = /^\s*#{2,}\s*$/;
/** Rows without what is no content of theirs but a spreadsheet's complaint. */
function withoutErrors(rows) {
    const faults = [];
    const clean = rows.map((cells, row) => 
    // Few sheets have one; a sheet may have a million cells.
    !cells.some((cell) => cell.includes('#') || /^\s*Err:/.test(cell))
        ? cells
        : cells.map((cell, column) => {
            const name = FAILED.test(cell) ? 'formula' : NARROW.test(cell) ? 'narrow' : undefined;
            if (!name)
                return cell;
            faults.push(fault(name, { path: `line ${row + 1}, column ${column + 1}` }));
            return '';
        }));
    return { rows: clean, faults };
}
/** The cells of a CSV sheet. A quotation mark left open is told. */
export function rowsOf(csv) {
    const text = csv.replace(/^\ufeff/, '');
    const { data, errors } = Papa.parse(text, { delimiter: delimiterOf(text) });
    const broken = errors.find(({ type }) => type === 'Quotes');
    const { rows, faults } = withoutErrors(data);
    return {
        rows,
        faults: [...faults, ...(broken ? [fault('quotes', { path: `line ${(broken.row ?? 0) + 1}` })] : [])],
    };
}
/**
 * A CSV sheet of places as a feed. Pure: the clock is `generated`.
 * Always gives a document; one without services where the sheet could not be used, which `faults` then says.
 *
 * @param text of the sheet, comma, semicolon or tab between cells; see `decodeSheet` for bytes.
 */
export function feedFromCsv(text, options) {
    const { publisher, generated, keepSmallNumbers = false, source } = options;
    const { rows, faults: broken } = rowsOf(text);
    const { services, faults } = placesFromRows(rows, { keepSmallNumbers, today: generated.slice(0, 10) });
    const contents = source
        ? services.map((service) => ({ ...service, send: { ...service.send, source: source.id } }))
        : services;
    const document = {
        ...envelopeOf(contents),
        contents,
        send: { version: '1.0', generated, publisher, ...(source && { sources: [source] }) },
    };
    return { document, faults: [...broken, ...faults] };
}
