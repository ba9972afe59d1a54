import type { Converted, ConvertOptions, Sheet } from '../types.js';
/**
 * The sheets of a workbook, or CSV files, as a feed. Each sheet is known by its name, else by its headings; each cell is
 * read on its own, and what cannot be read is kept as a note and told. Pure: the clock is `generated`. Never throws.
 */
export declare function feedFromSheets(sheets: readonly Sheet[], options: ConvertOptions): Converted;
