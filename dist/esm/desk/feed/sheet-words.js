import { ABOUT_ROWS } from '../../intake/sheets/about-rows-data.js';
import { sayFeedDesk, SHEET_MENDS } from '../../view/words/feed-desk.js';
/** The rows of the sheet “About”, by what they say of the feed: the longest names first. */
const ROWS = ABOUT_ROWS.map(([heading, path]) => ({ heading, path: path.replace(/[[{].*$/, '') })).sort((one, other) => other.path.length - one.path.length);
/** Members of `send`, as the sheet “About” calls them. */
const inSheetWords = (words) => words.replace(/\bsend\.([a-z_]+(?:\.[a-z_]+)*)/g, (found, path) => {
    const row = ROWS.find((one) => one.path === path);
    return row ? sayFeedDesk('aboutRow', { row: row.heading }) : found;
});
/** Names that several records have: two bases of one school, each for a need of its own. */
function sharedNames({ contents }) {
    const seen = new Set();
    return new Set(contents.flatMap(({ name }) => (seen.has(name) ? name : (seen.add(name), []))));
}
/** Where it is on the council’s own sheets, where the name of a record does not say it. */
function placeIn(path, { contents, send }, shared) {
    const comment = /^send\.comments\[(\d+)\]/.exec(path)?.[1];
    // Its words are not repeated: they may be what nobody should read.
    if (comment)
        return sayFeedDesk('commentOf', { n: Number(comment) + 1, all: send.comments?.length ?? 0 });
    const [, index, line] = /^contents\[(\d+)\](?:\.send\.places\[(\d+)\])?/.exec(path) ?? [];
    const record = index === undefined ? undefined : contents[Number(index)];
    if (record) {
        const lines = record.send?.places?.length ?? 0;
        const needs = shared.has(record.name) ? (record.send?.needs_text ?? record.send?.needs?.join('; ')) : '';
        return [needs, line && lines > 1 && sayFeedDesk('lineOf', { n: Number(line) + 1, all: lines })]
            .filter(Boolean)
            .join(', ');
    }
    const member = /^send\.([^[]+)/.exec(path)?.[1];
    const row = member && ROWS.find((one) => member === one.path || member.startsWith(`${one.path}.`));
    return row ? sayFeedDesk('aboutRow', { row: row.heading }) : '';
}
/** Who has a spreadsheet finds a record by its name; its place in the feed, and the names of members, say nothing there. */
export function forSheets(faults, document) {
    const shared = sharedNames(document);
    return faults.map((fault) => ({
        ...fault,
        path: placeIn(fault.path, document, shared),
        message: inSheetWords(fault.message),
        mend: inSheetWords(SHEET_MENDS[fault.mend] ?? fault.mend),
    }));
}
