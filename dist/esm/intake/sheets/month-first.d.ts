/** Columns in which somebody, or a spreadsheet set for America, wrote dates with the month first. */
import type { Fault } from '../../feed/types.js';
import type { TableRow } from './table.js';
/**
 * Of `09/15/2026` the month can only be first; beside it `09/01/2026`, read as 9 January, may be 1 September. And a
 * spreadsheet that expects the month first leaves `15/09/2026` as text, but takes `09/01/2026` for a day in September.
 */
export declare function monthFirst(rows: readonly TableRow[], sheet: string, headings: ReadonlyMap<string, string>): Fault[];
