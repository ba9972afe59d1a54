import type { Fault } from '../../feed/types.js';
import type { FilledSheet } from '../sheets/kinds.js';
/** What `writeWorkbook` cuts. */
export declare const cutCells: (sheets: readonly FilledSheet[]) => readonly Fault[];
/**
 * Sheets as a workbook (`.xlsx`): headings with notes, frozen; drop-downs where there are words to choose from; every
 * cell written as text, so that nothing in it is ever run. A first sheet tells how to fill the others in. The same
 * sheets give the same bytes.
 */
export declare function writeWorkbook(sheets: readonly FilledSheet[]): Promise<Uint8Array>;
