/** Rows of a sheet by its headings, and faults told by line and column. */
import type { Fault } from '../../feed/types.js';
import type { Rows } from '../types.js';
export interface SheetRow {
    /** As the spreadsheet numbers its rows. */
    readonly line: number;
    /** What stands under a heading; '' for nothing. */
    readonly cell: (heading: string) => string;
}
/** The headings in the first row, as they are compared. */
export declare const headingsOf: (rows: Rows) => readonly string[];
/**
 * The rows below the headings. A row with more cells than headings is refused with its line: a cell may stand under the
 * wrong heading (reader case 63), even where those beyond the last heading are blank.
 *
 * @param isPadded blank cells beyond the last heading are the spreadsheet program's own.
 */
export declare function sheetRows(rows: Rows, isPadded?: boolean): {
    rows: SheetRow[];
    faults: Fault[];
};
/** Where records came from: `content[3]` or a record within it, to the line of its row. */
export type Lines = ReadonlyMap<string, number>;
/** Faults of a document that was made from a sheet, told by its lines and columns. */
export declare function byLine(faults: readonly Fault[], lines: Lines, columnOf: (member: string) => string | undefined): Fault[];
