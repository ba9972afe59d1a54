import { cellName, cellText, columnLetters } from './cells.js';
import { workbookFault } from './faults.js';
/** More rows than any council's directory has settings. */
export const MOST_ROWS = 200_000;
const MOST_FORMULA_FAULTS = 20;
/** `1, 4-6, 9`: runs of whole numbers, as people write them. */
function runs(numbers, name) {
    const found = [];
    for (const number of [...numbers].sort((a, b) => a - b)) {
        const last = found.at(-1);
        if (last && number === last[1] + 1)
            last[1] = number;
        else
            found.push([number, number]);
    }
    const shown = found
        .slice(0, 12)
        .map(([from, to]) => (from === to ? name(from) : `${name(from)}-${name(to)}`));
    return [...shown, ...(found.length > 12 ? ['…'] : [])].join(', ');
}
const hiddenKeys = (entries) => new Set([...entries].flatMap(([key, { hidden }]) => (hidden ? [key] : [])));
/**
 * Headings in two rows: "Primary" merged across, with "Places" and "Pupils" below it, beside "Setting" merged down.
 * What is merged down moves to the lower row, which then holds every heading.
 */
function lowered(rows, merges) {
    const across = new Set(merges
        .filter(({ startRow, endRow, startCol, endCol }) => startRow === endRow && endCol > startCol)
        .filter(({ endRow, startCol, endCol }) => rows[endRow + 1]?.slice(startCol, endCol + 1).some(Boolean))
        .map(({ startRow }) => startRow));
    for (const { startRow, endRow, startCol, endCol } of merges) {
        if (startCol !== endCol || endRow !== startRow + 1 || !across.has(startRow))
            continue;
        const [upper, lower] = [rows[startRow], rows[endRow]];
        if (!upper?.[startCol] || !lower || lower[startCol])
            continue;
        lower[startCol] = upper[startCol];
        upper[startCol] = '';
    }
}
/** Empty rows and cells at the end gone: a sheet once formatted to its last row is not that long. */
function trimmed(rows) {
    const last = rows.findLastIndex((cells) => cells.some(Boolean));
    return rows.slice(0, last + 1).map((cells) => cells.slice(0, cells.findLastIndex(Boolean) + 1));
}
/** One sheet as text cells; what is hidden in it, or came to nothing, is left out and told. */
export function sheetOf({ name, rows, cells, columns, rowDefs, merges }) {
    const at = (place) => `sheet "${name}", ${place}`;
    const hiddenRows = hiddenKeys(rowDefs ?? []);
    const hiddenColumns = hiddenKeys((columns ?? []).entries());
    const faults = [];
    const [lostRows, lostColumns] = [new Set(), new Set()];
    let formulas = 0;
    const read = rows.slice(0, MOST_ROWS).map((row, rowIndex) => row.map((value, index) => {
        const text = cellText(value, cells?.get(`${rowIndex},${index}`));
        if (text === '')
            return '';
        if (hiddenRows.has(rowIndex))
            lostRows.add(rowIndex);
        else if (hiddenColumns.has(index))
            lostColumns.add(index);
        else if (text !== undefined)
            return text;
        else if ((formulas += 1) <= MOST_FORMULA_FAULTS)
            faults.push(workbookFault('formula', at(`cell ${cellName(rowIndex, index)}`)));
        return '';
    }));
    if (formulas > MOST_FORMULA_FAULTS)
        faults.push(workbookFault('formula', at('elsewhere'), 'More formulas of this sheet have no result.'));
    if (lostRows.size > 0)
        faults.push(workbookFault('hiddenRows', at(`rows ${runs([...lostRows], (row) => String(row + 1))}`)));
    if (lostColumns.size > 0)
        faults.push(workbookFault('hiddenColumns', at(`columns ${runs([...lostColumns], columnLetters)}`)));
    if (rows.length > MOST_ROWS)
        faults.push(workbookFault('rows', at(`row ${MOST_ROWS + 1}`)));
    lowered(read, merges ?? []);
    return { sheet: { name, rows: trimmed(read) }, faults };
}
