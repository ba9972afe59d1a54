import type { Fault, PartialDate } from '../feed/types.js';
import { type FaultName, type Read } from './faults.js';
/** One row's cells by what they hold, cleaned; blank ones left out. */
export type Cells = ReadonlyMap<string, string>;
export interface RowOptions {
    /** Write counts of 1 to 4 pupils as numbers, not bands. */
    readonly keepSmallNumbers?: boolean;
    /** The day of conversion: tells what has not opened yet, and dates that cannot be. */
    readonly today?: PartialDate;
}
export interface RowContext extends RowOptions {
    /** As the spreadsheet numbers its rows. */
    readonly line: number;
    /** Headings as typed. */
    readonly headings: ReadonlyMap<string, string>;
    /** Which sheet of a workbook: `sheet "Places", `. */
    readonly sheet?: string;
    /** Date of the figures where the row has none: from the title or a heading. */
    readonly asAt?: PartialDate | undefined;
}
/** Reads the cells of one row and remembers what was wrong with them. */
export interface RowReader {
    readonly name: string;
    readonly context: RowContext;
    readonly faults: readonly Fault[];
    /** The cell as typed, line breaks kept; "" where there is none. */
    text(field: string): string;
    heading(field: string): string;
    complain(problem: FaultName, field: string): void;
    /** @param keep is given the words of a cell that could not be read. */
    read<T>(field: string, reader: (cell: string) => Read<T>, keep?: (words: string) => void): T | undefined;
}
export declare function rowReader(cells: Cells, context: RowContext): RowReader;
