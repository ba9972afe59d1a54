import type { Sheet as Grid } from 'hucre/xlsx';
import type { Fault } from '../../feed/types.js';
import type { Sheet } from '../types.js';
/** More rows than any council's directory has settings. */
export declare const MOST_ROWS = 200000;
/** One sheet as text cells; what is hidden in it, or came to nothing, is left out and told. */
export declare function sheetOf({ name, rows, cells, columns, rowDefs, merges }: Grid): {
    sheet: Sheet;
    faults: Fault[];
};
