import { envelopeOf } from '../envelope.js';
import { fault } from '../faults.js';
import { cleanCell } from '../text.js';
import { aboutFrom } from './about-read.js';
import { commentsFrom } from './comments-sheet.js';
import { foundIn, liesOnItsSide, noHeadings } from './no-headings.js';
import { SHEET_KINDS } from './kinds.js';
import { personalFault } from './personal.js';
import { recognised } from './recognise.js';
import { reportsFrom } from './reports-read.js';
import { servicesFrom } from './services-read.js';
import { tableOf } from './table.js';
const isEmpty = ({ rows }) => rows.every((cells) => cells.every((cell) => !cleanCell(cell)));
function unknownSheet(sheet, mapping) {
    if (SHEET_KINDS.some((kind) => liesOnItsSide(sheet, kind, mapping)))
        return fault('onItsSide', { path: `sheet "${sheet.name}"` });
    return fault('unknownSheet', {
        path: `sheet "${sheet.name}"`,
        message: `This sheet is not one we know by its name or its headings, and was left out. ${foundIn(sheet)}`,
    });
}
function tablesOf(sheets, mapping) {
    const tables = [];
    const faults = [];
    for (const sheet of sheets) {
        if (isEmpty(sheet))
            continue;
        const known = recognised(sheet, mapping);
        if (known === 'ignore')
            continue;
        if (!known)
            faults.push(unknownSheet(sheet, mapping));
        else if (!known.headings)
            faults.push(noHeadings(sheet, known.kind));
        else {
            const personal = personalFault(sheet, known.kind, known.headings);
            if (personal)
                faults.push(personal);
            else
                tables.push(tableOf(sheet, known.kind, known.headings));
        }
    }
    if (tables.length > 0)
        return { tables, faults: [...faults, ...tables.flatMap((table) => table.faults)] };
    // Why it could not be used is then the reason that there is no feed, and comes first.
    const reasons = faults.map((one) => ({ ...one, severity: 'error' }));
    return { tables, faults: [...reasons, fault('nothing', { path: 'workbook' })] };
}
/** Every member in the order of the format, whatever the order of the rows. */
function sendOf({ publisher, generated, source }, about) {
    const said = publisher ?? about.publisher ?? {};
    const sources = about.sources ?? [];
    const all = source && !sources.some(({ id }) => id === source.id) ? [...sources, source] : sources;
    const { version: _version, generated: _generated, publisher: _publisher, sources: _sources, ...rest } = about;
    return {
        send: {
            version: '1.0',
            generated,
            publisher: { ...said, name: said.name ?? 'Publisher not named' },
            ...rest,
            ...(all.length > 0 && { sources: all }),
        },
        faults: said.name ? [] : [fault('publisher', { path: 'sheet "About"' })],
    };
}
/** A row may name its own source; all others came from the one that is given. */
const sourced = (services, { source }) => services.map((service) => source && !service.send?.source ? { ...service, send: { ...service.send, source: source.id } } : service);
/**
 * The sheets of a workbook, or CSV files, as a feed. Each sheet is known by its name, else by its headings; each cell is
 * read on its own, and what cannot be read is kept as a note and told. Pure: the clock is `generated`. Never throws.
 */
export function feedFromSheets(sheets, options) {
    const { tables, faults } = tablesOf(sheets, options.mapping);
    const of = (...keys) => keys.flatMap((key) => tables.filter(({ kind }) => kind.key === key));
    const reading = {
        keepSmallNumbers: options.keepSmallNumbers ?? false,
        today: options.generated.slice(0, 10),
    };
    const about = aboutFrom(of('about'));
    const { services, faults: serviceFaults } = servicesFrom(of('services', 'places', 'short-breaks'), reading);
    const { reports, faults: reportFaults } = reportsFrom(of('reports'), reading);
    const { comments, faults: commentFaults } = commentsFrom(of('comments'));
    const { send, faults: sendFaults } = sendOf(options, about.send);
    const contents = sourced(services, options);
    const document = {
        ...(about.schema && { $schema: about.schema }),
        ...envelopeOf(contents),
        contents,
        send: { ...send, ...(reports.length > 0 && { reports }), ...(comments.length > 0 && { comments }) },
    };
    return {
        document,
        faults: [...faults, ...about.faults, ...serviceFaults, ...reportFaults, ...commentFaults, ...sendFaults],
    };
}
