import Papa from 'papaparse';
import { fault } from './faults.js';
import { headingsIn, knownIn } from './headings.js';
import { placesFromRows } from './places.js';
/** Comma, semicolon or tab: whichever finds the most headings, since a title or prices may hold any of them. */
function delimiterOf(text) {
    const known = (delimiter) => {
        const headings = headingsIn(Papa.parse(text, { delimiter, preview: 50 }).data);
        return headings ? knownIn(headings) : 0;
    };
    return [',', ';', '\t'].reduce((best, delimiter) => (known(delimiter) > known(best) ? delimiter : best));
}
function rowsOf(text) {
    const { data, errors } = Papa.parse(text, { delimiter: delimiterOf(text) });
    const broken = errors.find(({ type }) => type === 'Quotes');
    return { rows: data, faults: broken ? [fault('quotes', { path: `line ${(broken.row ?? 0) + 1}` })] : [] };
}
/**
 * A CSV sheet of places as a feed. Pure: the clock is `generated`.
 * Always gives a document; one without services where the sheet could not be used, which `faults` then says.
 *
 * @param text of the sheet, comma, semicolon or tab between cells; see `decodeSheet` for bytes.
 */
export function feedFromCsv(text, options) {
    const { publisher, generated, keepSmallNumbers = false, source } = options;
    const { rows, faults: broken } = rowsOf(text.replace(/^\ufeff/, ''));
    const { services, faults } = placesFromRows(rows, { keepSmallNumbers, today: generated.slice(0, 10) });
    const contents = source
        ? services.map((service) => ({ ...service, send: { ...service.send, source: source.id } }))
        : services;
    const document = {
        total_items: contents.length,
        total_pages: 1,
        page_number: 1,
        size: contents.length,
        first_page: true,
        last_page: true,
        empty: contents.length === 0,
        contents,
        send: { version: '1.0', generated, publisher, ...(source && { sources: [source] }) },
    };
    return { document, faults: [...broken, ...faults] };
}
