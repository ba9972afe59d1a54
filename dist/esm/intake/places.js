import { fault } from './faults.js';
import { headingsOf } from './sheets/headings.js';
import { sheetKind } from './sheets/kinds.js';
import { noHeadings } from './sheets/no-headings.js';
import { personalFault } from './sheets/personal.js';
import { servicesFrom } from './sheets/services-read.js';
import { tableOf } from './sheets/table.js';
/** A file of text: its rows may be ragged, and no fault needs to say which sheet. */
const NAME = 'places.csv';
const PREFIX = `sheet "${NAME}"`;
const withoutSheet = (one) => ({
    ...one,
    path: one.path === PREFIX ? 'sheet' : one.path.replace(`${PREFIX}, `, ''),
    message: one.message.replaceAll(`${PREFIX}, `, ''),
});
/**
 * A sheet of places, one row a line of places, as services.
 *
 * The row of headings is found by itself, under a title if there is one. Rows and cells that cannot be used are left
 * out one by one and told in `faults`, whose `path` counts lines as the spreadsheet numbers its rows. Never throws.
 * Counts of 1 to 4 pupils become bands unless `keepSmallNumbers` is set.
 *
 * @param rows cells as text, from the first row of the sheet on.
 */
export function placesFromRows(rows, { keepSmallNumbers = false, today = '' } = {}) {
    const kind = sheetKind('places');
    const sheet = { name: NAME, rows };
    const headings = headingsOf(sheet, kind);
    if (!headings)
        return { services: [], faults: [withoutSheet(noHeadings(sheet, kind))] };
    const personal = personalFault(sheet, kind, headings);
    if (personal)
        return { services: [], faults: [withoutSheet(personal)] };
    const table = tableOf(sheet, kind, headings);
    const { services, faults } = servicesFrom([table], { keepSmallNumbers, today });
    const empty = services.length === 0 ? [fault('noRows', { path: `line ${headings.row + 1}` })] : [];
    return { services, faults: [...[...table.faults, ...faults].map(withoutSheet), ...empty] };
}
