/** The letters of a number format that are not quoted, escaped, or a colour, currency or condition. */
const formatLetters = (format) => format
    .replace(/\[(?:h+|m+|s+)\]/gi, 'h')
    .replace(/\[[^\]]*\]|"[^"]*"|\\.|[_*]./g, '')
    .toLowerCase();
/**
 * A date cell as ISO text, as much of it as its format shows: "Sept 2026" typed is 2026-09, not its first day.
 * A time of day alone is `09:30`.
 */
function dateText(date, format) {
    if (Number.isNaN(date.getTime()))
        return '';
    const [day = '', time = ''] = date.toISOString().split('T');
    const clock = time.slice(0, 5);
    const letters = formatLetters(format);
    const showsTime = /[hs]/.test(letters);
    if (date.getUTCFullYear() < 1901 && showsTime)
        return clock;
    if (/y/.test(letters) && !/d/.test(letters) && !showsTime)
        return /m/.test(letters) ? day.slice(0, 7) : day.slice(0, 4);
    return showsTime && clock !== '00:00' ? `${day} ${clock}` : day;
}
/** 15 digits are what a spreadsheet keeps; more is noise: 0.1 + 0.2. */
const plain = (number) => String(Number(number.toPrecision(15)));
function numberText(number, format) {
    const letters = formatLetters(format);
    if (letters.includes('%'))
        return `${plain(number * 100)}%`;
    // Telephone numbers and codes kept as numbers, shown with their leading noughts.
    if (/^0{2,}$/.test(format.trim()) && Number.isInteger(number) && number >= 0)
        return String(number).padStart(format.trim().length, '0');
    return plain(number);
}
export const columnLetters = (index) => (index >= 26 ? columnLetters(Math.floor(index / 26) - 1) : '') + String.fromCharCode(65 + (index % 26));
/** As people name a cell: C7. */
export const cellName = (row, column) => `${columnLetters(column)}${row + 1}`;
/** A cell as the council sees it, as text; undefined where its formula came to nothing. */
export function cellText(value, cell) {
    const hasNoResult = cell?.formula !== undefined && value === null;
    if (cell?.type === 'error' || hasNoResult)
        return undefined;
    const format = cell?.style?.numFmt ?? '';
    if (value === null)
        return '';
    if (typeof value === 'string')
        return value.replace(/^(\d{4}-\d\d-\d\d)T00:00:00(?:\.0+)?Z?$/, '$1');
    if (typeof value === 'boolean')
        return value ? 'TRUE' : 'FALSE';
    return typeof value === 'number' ? numberText(value, format) : dateText(value, format);
}
