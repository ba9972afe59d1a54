import { fault } from '../faults.js';
import { aboutRows } from './about-write.js';
import { commentRows } from './comments-sheet.js';
import { differences } from './differences.js';
import { feedFromSheets } from './feed-from-sheets.js';
import { sheetKind } from './kinds.js';
import { reportRows } from './reports-write.js';
import { figureRows, rowsOf, sheetOf } from './services-write.js';
/** The template's columns, and any other that a row fills. */
function filled(key, rows) {
    const { title, columns, more } = sheetKind(key);
    const used = [...columns, ...more.filter(({ field }) => rows.some((row) => row[field]))];
    return { key, title, columns: used, rows: rows.map((row) => used.map(({ field }) => row[field] ?? '')) };
}
/** The order in which the sheets give the services back: a break with figures stands on the sheet of places first. */
const inSheets = (services) => {
    const on = (key) => services.filter((service) => sheetOf(service) === key);
    const breaks = on('short-breaks');
    const hasFigures = (service) => figureRows(service).length > 0;
    return [
        ...on('services'),
        ...on('places'),
        ...breaks.filter(hasFigures),
        ...breaks.filter((one) => !hasFigures(one)),
    ];
};
function serviceSheets(services) {
    const isInOrder = inSheets(services).every((service, index) => service === services[index]);
    const numbered = new Map(services.map((service, index) => [service, String(index + 1)]));
    const rows = (key) => services
        .filter((service) => sheetOf(service) === key)
        .flatMap((service) => {
        const [first, ...more] = rowsOf(service, key);
        return first
            ? [{ ...first, ...(!isInOrder && { order: numbered.get(service) ?? '' }) }, ...more]
            : [];
    });
    const figures = services.filter((service) => sheetOf(service) !== 'places').flatMap(figureRows);
    return [
        filled('services', rows('services')),
        filled('places', [...rows('places'), ...figures]),
        filled('short-breaks', rows('short-breaks')),
    ];
}
/** As it is read again: headings, then rows. */
export const asSheet = ({ title, columns, rows }) => ({
    name: title,
    rows: [columns.map(({ heading }) => heading), ...rows],
});
/** A place in the document, for a person: `contents[3].attributes`. */
const written = (path) => path.reduce((all, name) => (typeof name === 'number' ? `${all}[${name}]` : all ? `${all}.${name}` : name), '');
/** What the sheets do not give back, each member told once. */
function lost(document, sheets) {
    const back = feedFromSheets(sheets.map(asSheet), {
        generated: document.send.generated,
        keepSmallNumbers: true,
    }).document;
    return differences(document, back).map(({ path, kind }) => {
        const [list, index] = path;
        const record = list === 'contents' && typeof index === 'number' ? document.contents[index] : undefined;
        const message = kind === 'gone'
            ? undefined
            : 'This comes back from the sheets in another form, or where the feed has nothing.';
        return fault('notHeld', {
            path: written(path),
            record: record?.name,
            ...(message && { message }),
        });
    });
}
/**
 * A feed as sheets to fill in and convert again. Every member that no column can hold is told: the sheets are read again
 * and compared with the feed.
 */
export function sheetsFromFeed(document) {
    const { reports = [], comments = [] } = document.send;
    const sheets = [
        filled('about', aboutRows(document)),
        ...serviceSheets(document.contents),
        filled('reports', reportRows(reports)),
        filled('comments', commentRows(comments)),
    ];
    return { sheets, faults: lost(document, sheets) };
}
