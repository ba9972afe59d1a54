import { type RecordWords } from './record-cell.js';
import type { Cell } from './word-cells.js';
/** A list of small records. `T` is what the document's type says; its members are those the words can give. */
export declare function records<T extends object>(spec: RecordWords, split?: (cell: string) => string): Cell<T[]>;
