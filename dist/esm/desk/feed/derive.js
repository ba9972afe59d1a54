import { sectionsOf } from '../../intake/check/sections.js';
import { isShortBreak } from '../../search/short-breaks.js';
import { placing } from '../../view/vacancy-rows.js';
import { DESK_MENDS, sayFeedDesk } from '../../view/words/feed-desk.js';
import { forSheets } from './sheet-words.js';
const SEVERITIES = ['error', 'warning', 'note'];
/** Of a fault that is everywhere, a page need not list every place. */
const MOST_PLACES = 2_000;
/** What is opened here is converted already: what it still has of an older form, no program mends. */
const CONVERT = 'Run convert to write it in the newer form.';
/** Worst first; those alike in the order in which they were found. */
const worstFirst = (faults) => SEVERITIES.flatMap((severity) => faults.filter((fault) => fault.severity === severity));
/** What converting has told already, in the words of the council's own file: of a record, or of a whole sheet at once. */
function untold(checked, told) {
    const keys = ({ case: number, record, path, message }) => [number, message].map((what) => `${what}|${record ?? path}`);
    const known = new Set(told.flatMap(keys));
    const ofSheets = new Set(told.flatMap(({ record, path, message }) => (!record && /^sheet "[^]*"$/.test(path) ? message : [])));
    return checked.filter((fault) => !ofSheets.has(fault.message) && !keys(fault).some((key) => known.has(key)));
}
/** What somebody can do on this page, in the place of what the command line can. */
const onPage = (fault) => ({
    ...fault,
    mend: (DESK_MENDS[fault.mend] ?? fault.mend).replace(` ${CONVERT}`, ''),
});
/** A check of what will be saved, and what was mended or left out on the way there, as one report. */
export function wholeReport(check, made, document, isOfSheets) {
    const rest = untold(check.faults, made);
    const own = isOfSheets ? forSheets(rest, document) : rest;
    // What a register leaves open of the feed as a whole stands in no row of it.
    const told = isOfSheets
        ? made.map((fault) => (fault.path.startsWith('send.') ? { ...fault, path: '' } : fault))
        : made;
    const faults = worstFirst([...own, ...told].map(onPage));
    const cases = {};
    for (const { case: number } of faults)
        cases[number] = (cases[number] ?? 0) + 1;
    const { error, warning, note } = faultCounts(faults);
    return {
        faults,
        summary: { ...check.summary, errors: error, warnings: warning, notes: note, cases },
    };
}
export function faultCounts(faults) {
    const counts = { error: 0, warning: 0, note: 0 };
    for (const { severity } of faults)
        counts[severity]++;
    return counts;
}
function placeOf({ record = '', path, message, mend }) {
    return {
        where: record && path ? sayFeedDesk('where', { record, path }) : record || path,
        ...(message && { message }),
        ...(mend && { mend }),
    };
}
/** Faults that are mended in the same way together, as the command line tells them. */
export const groupsOf = (report) => sectionsOf(report).flatMap(({ severity, groups }) => groups.map(({ case: number, message, mend, count, places }) => ({
    key: [number, severity, message].join('|'),
    severity,
    message,
    mend,
    count,
    places: places.slice(0, MOST_PLACES).map(placeOf),
})));
export const countsOf = (feed, today) => ({
    services: feed.services.length,
    places: feed.services.filter((service) => placing(service, today)).length,
    breaks: feed.services.filter(isShortBreak).length,
    reports: feed.reports.length,
    comments: feed.comments.length,
});
/** The most comments that are shown. */
const MOST_COMMENTS = 1_000;
export const commentsOf = ({ comments }) => comments.slice(0, MOST_COMMENTS).map(({ theme, comment, response, action }) => ({
    ...(theme && { theme }),
    comment,
    response: response ? [response] : [],
    action,
}));
/** The widgets that have something to show, the most telling first. */
export function previewsOf(counts, { send }) {
    const has = [
        ['places', counts.places > 0],
        ['finder', counts.services > 0],
        ['breaks', counts.breaks > 0 || Boolean(send.short_breaks)],
        ['report', counts.reports > 0],
    ];
    return has.filter(([, isThere]) => isThere).map(([key]) => key);
}
/** Up to this, a preview draws a feed whole. */
const WHOLE = 1_000;
/** The most services of a larger one: the table draws every row, the others page by page. */
const MOST_SHOWN = {
    places: 200,
    finder: 1_000,
    breaks: 300,
    report: 0,
};
/** What a preview draws. */
export function previewOf(document, feed, key, today) {
    if (feed.services.length <= WHOLE)
        return { document, all: 0, shown: 0 };
    if (key === 'report')
        return { document: { ...document, contents: [] }, all: 0, shown: 0 };
    const services = feed.services.filter((service) => {
        if (key === 'places')
            return placing(service, today) !== undefined;
        return key === 'breaks' ? isShortBreak(service) : true;
    });
    const ids = new Set(services.slice(0, MOST_SHOWN[key]).map(({ id }) => id));
    const contents = document.contents.filter(({ id }) => ids.has(id));
    return { document: { ...document, contents }, all: services.length, shown: contents.length };
}
