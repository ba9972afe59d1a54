/** The sheet of short breaks. */
import { type ExampleRow } from './columns.js';
export declare const BREAKS_COLUMNS: readonly import("./columns.js").Column[];
export declare const BREAKS_MORE: readonly import("./columns.js").Column[];
export declare const BREAKS_EXAMPLES: readonly ExampleRow[];
