import type { Rows } from '../../intake/types.js';
/**
 * The cells of a table on the clipboard, as spreadsheet programs and web pages put it there. What a cell spans below and
 * beside it stays blank, as in a sheet with merged cells. Undefined where there is no table of two rows or more.
 */
export declare function rowsOfHtml(markup: string): Rows | undefined;
