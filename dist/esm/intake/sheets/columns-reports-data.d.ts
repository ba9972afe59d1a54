/** The sheet of reports: one row for each thing a report says. */
import { type ExampleRow } from './columns.js';
export declare const REPORTS_COLUMNS: readonly import("./columns.js").Column[];
export declare const REPORTS_MORE: readonly import("./columns.js").Column[];
export declare const REPORTS_EXAMPLES: readonly ExampleRow[];
