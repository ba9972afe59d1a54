import type { Fault } from '../feed/types.js';
import { type Headings } from './headings.js';
import { type Draft } from './row.js';
import type { RowOptions } from './row-reader.js';
/** Cells as text, from the first row of the sheet on. */
export type Rows = readonly (readonly string[])[];
/** Columns that are not read: unknown, said twice, or without a heading. */
export declare function columnFaults(rows: Rows, headings: Headings): Fault[];
/** Every row below the headings that is a setting, or a part of one, read; the others told. */
export declare function draftsOf(rows: Rows, headings: Headings, options: RowOptions): {
    drafts: Draft[];
    faults: Fault[];
};
