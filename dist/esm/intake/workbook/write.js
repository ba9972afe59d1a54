import { writeXlsx, } from 'hucre/xlsx';
import { columnLetters } from './cells.js';
import { workbookFault } from './faults.js';
import { listsOf } from './lists.js';
import { LISTS, READ_ME } from './names.js';
import { withColumnStyles } from './column-styles.js';
import { READ_ME_LINES } from './read-me-words.js';
/** As far down as drop-downs go: more rows than a directory of a county has. */
const DOWN_TO = 5_000;
const USUAL_WIDTH = 24;
const FONT = { name: 'Calibri', size: 11 };
/** Text, so that no program turns "5 - 11" into a date, cuts the nought off a telephone number, or runs a formula. */
const TEXT = { numFmt: '@', alignment: { wrapText: true, vertical: 'top' } };
const NUMBER = { alignment: { vertical: 'top', horizontal: 'left' } };
const EXAMPLE = {
    ...TEXT,
    font: { ...FONT, italic: true, color: { rgb: '595959' } },
    fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: 'F2F2F2' } },
};
const HEADING = {
    numFmt: '@',
    font: { ...FONT, bold: true },
    fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: 'DCE6F1' } },
    alignment: { wrapText: true, vertical: 'top' },
    border: { bottom: { style: 'thin', color: { rgb: '7F7F7F' } } },
};
const READ_ME_STYLES = {
    title: { font: { ...FONT, bold: true, size: 16 }, alignment: { vertical: 'center' } },
    heading: { font: { ...FONT, bold: true, size: 12 }, alignment: { vertical: 'bottom' } },
    words: TEXT,
};
/** A worked row says so in its first cell. */
const isExample = (row) => /^example\b/i.test(row.find(Boolean) ?? '');
/** Excel calls a workbook damaged where a cell holds more. */
const MOST_IN_CELL = 32_767;
/** What `writeWorkbook` cuts. */
export const cutCells = (sheets) => sheets.flatMap(({ title, columns, rows }) => rows.flatMap((row, line) => columns.flatMap(({ heading }, index) => (row[index]?.length ?? 0) > MOST_IN_CELL
    ? workbookFault('cut', `sheet "${title}", line ${line + 2}, column "${heading}"`)
    : [])));
/** Characters that XML has no room for. */
const writable = (cell) => cell
    .replace(/\r\n?/g, '\n')
    // What looks like the code of a character would be read as that character.
    .replace(/_(?=x[0-9a-f]{4}_)/gi, '_x005F_')
    // eslint-disable-next-line no-control-regex -- these are what is being taken out
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '')
    .slice(0, MOST_IN_CELL);
const isNumber = (column, text) => column.format === 'number' && /^(?:0|[1-9]\d{0,14})$/.test(text);
function bodyCell(text, column, isWorked) {
    if (isNumber(column, text))
        return { value: Number(text), type: 'number', style: isWorked ? EXAMPLE : NUMBER };
    return { value: writable(text), type: 'string', style: isWorked ? EXAMPLE : TEXT };
}
const dropDown = (index, source) => ({
    type: 'list',
    formula1: source,
    allowBlank: true,
    // A list is a help: words of the council's own are kept.
    showErrorMessage: false,
    range: `${columnLetters(index)}2:${columnLetters(index)}${DOWN_TO}`,
});
function sheetOf({ title, columns, rows }, lists) {
    const cells = new Map();
    columns.forEach(({ heading, note }, index) => cells.set(`0,${index}`, {
        value: heading,
        type: 'string',
        style: HEADING,
        comment: { author: READ_ME, text: note },
    }));
    rows.forEach((row, line) => {
        const isWorked = isExample(row);
        columns.forEach((column, index) => {
            const text = row[index] ?? '';
            if (text)
                cells.set(`${line + 1},${index}`, bodyCell(text, column, isWorked));
        });
    });
    return {
        name: title,
        columns: columns.map(({ width }) => ({ width: width ?? USUAL_WIDTH })),
        rows: [
            columns.map(({ heading }) => heading),
            ...rows.map((row) => columns.map((_, index) => valueAt(row, index))),
        ],
        cells,
        freezePane: { rows: 1 },
        dataValidations: columns.flatMap(({ choices }, index) => {
            const source = choices && lists.sourceOf(choices);
            return source ? [dropDown(index, source)] : [];
        }),
        rowDefs: new Map([columns.map(({ heading }) => heading), ...rows].map((row, line) => [
            line,
            { height: heightOf(row, columns) },
        ])),
        pageSetup: { paperSize: 'a4', orientation: 'landscape', printTitlesRow: '$1:$1' },
    };
}
/** The cells themselves are in `cells`; rows say only which there are. */
const valueAt = (row, index) => (row[index] ? '' : null);
/** Some programs give a row the height of one line, however much of it is wrapped. */
const linesIn = (words, width) => words.split('\n').reduce((sum, line) => sum + Math.max(1, Math.ceil((line.length * 1.05) / width)), 0);
/** Up to a dozen lines: a long description is read in its cell. */
const heightOf = (row, columns) => 16 *
    Math.min(12, Math.max(1, ...columns.map(({ width = USUAL_WIDTH }, index) => linesIn(row[index] ?? '', width))));
const READ_ME_WIDTH = 80;
const readMe = () => ({
    name: READ_ME,
    columns: [{ width: READ_ME_WIDTH }],
    rowDefs: new Map(READ_ME_LINES.map(([look, words], line) => [
        line,
        { height: look === 'words' ? 16 * linesIn(words, READ_ME_WIDTH) + 4 : 28 },
    ])),
    rows: READ_ME_LINES.map(([, words]) => [words]),
    cells: new Map(READ_ME_LINES.map(([look, value], line) => [
        `${line},0`,
        { value, type: 'string', style: READ_ME_STYLES[look] },
    ])),
    pageSetup: { paperSize: 'a4' },
});
/**
 * Sheets as a workbook (`.xlsx`): headings with notes, frozen; drop-downs where there are words to choose from; every
 * cell written as text, so that nothing in it is ever run. A first sheet tells how to fill the others in. The same
 * sheets give the same bytes.
 */
export async function writeWorkbook(sheets) {
    const lists = listsOf(sheets);
    const made = new Date(Date.UTC(2026, 0, 1));
    const bytes = await writeXlsx({
        sheets: [
            readMe(),
            ...sheets.map((sheet) => sheetOf(sheet, lists)),
            ...(lists.rows.length > 0 ? [{ name: LISTS, rows: lists.rows, hidden: true }] : []),
        ],
        properties: { title: 'Local Offer', creator: 'local-offer-widgets', created: made, modified: made },
        activeSheet: 0,
    });
    return withColumnStyles(bytes, sheets.map(({ columns }) => columns.map(({ format }) => format !== 'number')));
}
