import type { DocumentService } from '../feed/document.js';
import type { Fault } from '../feed/types.js';
import { type Cells, type RowContext } from './row-reader.js';
/** A row as a service with one line of places, not yet named by an id. */
export interface Draft {
    /** As the spreadsheet numbers its rows. */
    readonly line: number;
    /** As typed, where the sheet has ids. */
    readonly id?: string;
    /** Phase or year group as typed: tells rows of one setting apart. */
    readonly part: string;
    readonly service: Omit<DocumentService, 'id'>;
}
/** One row of a sheet, read cell by cell: a cell that cannot be read loses only itself. */
export declare function readRow(cells: Cells, context: RowContext): {
    draft: Draft;
    faults: readonly Fault[];
};
