import { elementsIn, wordsOf } from '../../report/html-nodes.js';
import { htmlTree } from '../../report/html-tree.js';
const span = (cell, name, most) => {
    const number = Number(cell.attributes.get(name));
    return Number.isInteger(number) && number > 1 ? Math.min(number, most) : 1;
};
const childrenOf = (node) => node.children.filter((child) => 'name' in child);
/** A cell's words, line breaks kept. */
const cellText = (cell) => wordsOf(cell.children)
    .split('\n')
    .map((line) => line.replace(/\s+/g, ' ').trim())
    .filter(Boolean)
    .join('\n');
/**
 * The cells of a table on the clipboard, as spreadsheet programs and web pages put it there. What a cell spans below and
 * beside it stays blank, as in a sheet with merged cells. Undefined where there is no table of two rows or more.
 */
export function rowsOfHtml(markup) {
    const [table] = [...elementsIn(htmlTree(markup))].filter(({ name }) => name === 'table');
    if (!table)
        return undefined;
    const lines = [...elementsIn(table.children)].filter(({ name }) => name === 'tr');
    const grid = lines.map(() => []);
    for (const [index, line] of lines.entries()) {
        let at = 0;
        for (const cell of childrenOf(line).filter(({ name }) => name === 'td' || name === 'th')) {
            while (grid[index]?.[at] !== undefined)
                at++;
            const [width, height] = [span(cell, 'colspan', 100), span(cell, 'rowspan', lines.length - index)];
            for (let down = 0; down < height; down++)
                for (let along = 0; along < width; along++) {
                    const row = grid[index + down];
                    if (row)
                        row[at + along] = down + along === 0 ? cellText(cell) : '';
                }
            at += width;
        }
    }
    // A cell that spans rows may leave a gap in the list before it.
    const rows = grid.map((row) => Array.from(row, (cell) => cell ?? ''));
    return rows.length > 1 ? rows : undefined;
}
