import type { Rows } from '../types.js';
import type { Converted, ConvertOptions } from '../types.js';
/** Is it such a sheet? Told by headings that nobody else has together. */
export declare function isOutpostSheet(rows: Rows): boolean;
/**
 * A feed from the rows of Outpost's import spreadsheet, headings first. Rows that are not approved, not visible or past
 * their last day are left out; so are contacts and places that are not visible, and what staff wrote for staff.
 */
export declare function feedFromOutpostSheet(rows: Rows, options: ConvertOptions): Converted;
