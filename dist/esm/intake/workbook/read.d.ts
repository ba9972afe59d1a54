import type { Fault } from '../../feed/types.js';
import type { Sheet } from '../types.js';
export interface ReadWorkbook {
    readonly sheets: readonly Sheet[];
    readonly faults: readonly Fault[];
}
export declare const isZip: (bytes: Uint8Array) => boolean;
/**
 * A workbook (`.xlsx`, `.xlsm`) or a CSV file as sheets of text cells, as the council sees them: dates as ISO text,
 * formulas as their last result, what is hidden left out. Runs nothing, fetches nothing, never throws, and refuses
 * what is too large to read safely; `faults` then says so.
 *
 * @param name of the file, for `faults`, and for the one sheet of a CSV file.
 */
export declare function readWorkbook(bytes: Uint8Array, name: string): Promise<ReadWorkbook>;
