import { decodeSheet } from './decode.js';
import { feedFromDirectory, feedFromGias, feedFromOutpostSheet, isGias, isOutpostSheet, } from './directories/index.js';
import { feedFromSheets } from './sheets/index.js';
import { isZip, readWorkbook } from './workbook/index.js';
/** What a source was taken for: our sheets, an extract of GIAS, Outpost's spreadsheet, or a directory's JSON. */
export const SOURCE_KINDS = ['sheets', 'gias', 'outpost', 'directory'];
/** The cases that tell of a feed without a publisher. */
const NAMELESS = [143, 166];
/** Does a source say whose feed it is, or was that given? Without it a feed must not be published. */
export const isNameless = ({ faults }) => faults.some(({ case: number }) => NAMELESS.includes(number));
/** JSON, or a page that came in its place: the reader of directories tells which. */
const isDocument = (text) => /^[\ufeff\s]*[[{<]/.test(text);
/** A file that is one sheet needs no telling which. */
function withoutSheet(fault, name) {
    const sheet = `sheet "${name}"`;
    if (fault.path === sheet)
        return { ...fault, path: 'sheet' };
    return fault.path.startsWith(`${sheet}, `) ? { ...fault, path: fault.path.slice(sheet.length + 2) } : fault;
}
function nothing(options) {
    const { publisher = { name: '' }, generated } = options;
    return { total_items: 0, contents: [], send: { version: '1.0', generated, publisher } };
}
function fromSheets(sheets, { from, ...options }) {
    const [only, ...more] = sheets.filter(({ rows }) => rows.length > 0);
    const rows = more.length === 0 ? only?.rows : undefined;
    const first = only?.rows ?? [];
    if (from === 'gias' || (!from && rows && isGias(rows)))
        return { kind: 'gias', ...feedFromGias(first, options) };
    if (from === 'outpost' || (!from && rows && isOutpostSheet(rows)))
        return { kind: 'outpost', ...feedFromOutpostSheet(first, options) };
    return { kind: 'sheets', ...feedFromSheets(sheets, options) };
}
/**
 * Files as one feed: a workbook, CSV files (one for each kind of sheet), an extract of GIAS, Outpost's spreadsheet, or
 * the JSON of a directory. What they are is found out by looking. Never throws for what a file holds: there is always
 * a document, and `faults` says what was mended or left out.
 */
export async function feedFromFiles(files, options) {
    const { from, ...rest } = options;
    const [file] = files;
    if (file && files.length === 1 && !isZip(file.bytes)) {
        const text = decodeSheet(file.bytes);
        if (from === 'directory' || (!from && isDocument(text)))
            return { kind: 'directory', ...feedFromDirectory(text, rest) };
    }
    const read = await Promise.all(files.map(({ name, bytes }) => readWorkbook(bytes, name)));
    const faults = read.flatMap((one) => one.faults);
    // Half of a council's files would make a feed that lacks the rest, and nobody would see it.
    if (read.some(({ sheets }) => sheets.every(({ rows }) => rows.length === 0)))
        return { kind: 'unreadable', document: nothing(rest), faults };
    const sheets = read.flatMap((one) => one.sheets);
    const made = fromSheets(sheets, options);
    const isAlone = sheets.length === 1 && file !== undefined && !isZip(file.bytes);
    const all = [...faults, ...made.faults];
    return { ...made, faults: isAlone ? all.map((fault) => withoutSheet(fault, sheets[0]?.name ?? '')) : all };
}
/** One file as a feed; see `feedFromFiles`. */
export const feedFromBytes = (bytes, { name, ...options }) => feedFromFiles([{ name, bytes }], options);
