import { readXlsx } from 'hucre/xlsx';
import { rowsOf } from '../csv.js';
import { decodeSheet } from '../decode.js';
import { whyRefused } from './airlock.js';
import { workbookFault } from './faults.js';
import { OUR_SHEETS } from './names.js';
import { MOST_ROWS, sheetOf } from './sheet.js';
const MOST_TEXT = 100_000_000;
const starts = (bytes, ...signature) => signature.every((byte, index) => bytes[index] === byte);
/** "Workbook" in the letters an old Office file keeps its names in. */
const holds = (bytes, word) => {
    const wanted = [...word].flatMap((letter) => [letter.charCodeAt(0), 0]);
    for (let at = bytes.indexOf(wanted[0] ?? 0); at >= 0; at = bytes.indexOf(wanted[0] ?? 0, at + 1))
        if (wanted.every((byte, index) => bytes[at + index] === byte))
            return true;
    return false;
};
const none = (fault) => ({ sheets: [], faults: [fault] });
function notSheet(bytes, name) {
    if (starts(bytes, 0xd0, 0xcf, 0x11, 0xe0))
        return holds(bytes, 'EncryptedPackage')
            ? workbookFault('locked', name)
            : workbookFault('kind', name, 'This is an old Excel workbook (.xls), or another old Office file, which is not read.');
    if (starts(bytes, 0x25, 0x50, 0x44, 0x46))
        return workbookFault('kind', name, 'This is a PDF, not a spreadsheet.', 'Ask for the spreadsheet it was made from, or copy its table into one.');
    const isUtf16 = starts(bytes, 0xff, 0xfe) || starts(bytes, 0xfe, 0xff);
    if (!isUtf16 && bytes.subarray(0, 100_000).includes(0))
        return workbookFault('kind', name, 'This is neither a workbook nor a file of text.');
    return bytes.length > MOST_TEXT ? workbookFault('large', name) : undefined;
}
export const isZip = (bytes) => starts(bytes, 0x50, 0x4b, 3, 4) || starts(bytes, 0x50, 0x4b, 5, 6);
/** The library stops at a sheet that is a chart; told by the one sentence it has for that. */
const chartIn = (error) => error instanceof Error ? /missing worksheet file for sheet "(.*)"/s.exec(error.message)?.[1] : undefined;
async function opened(bytes) {
    const charts = [];
    for (;;) {
        const hidden = [];
        try {
            const workbook = await readXlsx(bytes, {
                readStyles: true,
                // One row more than is kept, so that more can be told.
                range: `A1:IV${MOST_ROWS + 1}`,
                sheets(sheet) {
                    if (OUR_SHEETS.includes(sheet.name) || charts.includes(sheet.name))
                        return false;
                    if (sheet.hidden || sheet.veryHidden)
                        hidden.push(sheet.name);
                    return !sheet.hidden && !sheet.veryHidden;
                },
            });
            return { workbook, hidden, charts };
        }
        catch (error) {
            const chart = chartIn(error);
            if (chart === undefined || charts.includes(chart) || charts.length > 50)
                throw error;
            charts.push(chart);
        }
    }
}
async function readZip(bytes, name) {
    const refused = await whyRefused(bytes, name);
    if (refused)
        return none(refused);
    let found;
    try {
        found = await opened(bytes);
    }
    catch {
        // Whatever the library says of a damaged workbook is for programmers.
        return none(workbookFault('broken', name));
    }
    const read = found.workbook.sheets.map(sheetOf);
    const sheets = read.map(({ sheet }) => sheet);
    const faults = [
        ...read.flatMap((one) => one.faults),
        ...found.hidden.map((title) => workbookFault('hiddenSheet', `sheet "${title}"`)),
        ...found.charts.map((title) => workbookFault('drawing', `sheet "${title}"`)),
        ...(sheets.every(({ rows }) => rows.length === 0) ? [workbookFault('empty', name)] : []),
    ];
    return { sheets, faults };
}
/** The file's name; what came by a pipe has none, and is called a CSV file all the same. */
const sheetName = (name) => {
    const [file = ''] = /[^\\/]*$/.exec(name) ?? [];
    return /\.(?:csv|tsv|txt)$/i.test(file) ? file : `${file.replace(/^-?$/, 'input')}.csv`;
};
/**
 * A workbook (`.xlsx`, `.xlsm`) or a CSV file as sheets of text cells, as the council sees them: dates as ISO text,
 * formulas as their last result, what is hidden left out. Runs nothing, fetches nothing, never throws, and refuses
 * what is too large to read safely; `faults` then says so.
 *
 * @param name of the file, for `faults`, and for the one sheet of a CSV file.
 */
export async function readWorkbook(bytes, name) {
    if (bytes.length === 0)
        return none(workbookFault('empty', name));
    if (isZip(bytes))
        return readZip(bytes, name);
    const wrong = notSheet(bytes, name);
    if (wrong)
        return none(wrong);
    const { rows, faults } = rowsOf(decodeSheet(bytes));
    return { sheets: [{ name: sheetName(name), rows }], faults };
}
