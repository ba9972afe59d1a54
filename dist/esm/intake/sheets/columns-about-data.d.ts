/** The sheet about the feed as a whole: one row for each fact. */
import { type ExampleRow } from './columns.js';
export declare const ABOUT_COLUMNS: readonly import("./columns.js").Column[];
export declare const ABOUT_EXAMPLES: readonly ExampleRow[];
