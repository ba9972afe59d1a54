import Papa from 'papaparse';
/**
 * A sheet as CSV. It starts with a byte order mark, without which Excel takes it for Windows-1252; what a spreadsheet
 * program would run as a formula has an apostrophe before it, which our reader takes away again.
 */
export const csvOf = ({ columns, rows }) => `\ufeff${Papa.unparse([columns.map(({ heading }) => heading), ...rows.map((row) => [...row])], {
    newline: '\r\n',
    escapeFormulae: true,
})}\r\n`;
