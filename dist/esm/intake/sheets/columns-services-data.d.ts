/** The sheet of services. */
import { type ExampleRow } from './columns.js';
export declare const SERVICES_COLUMNS: readonly import("./columns.js").Column[];
export declare const SERVICES_MORE: readonly import("./columns.js").Column[];
export declare const SERVICES_EXAMPLES: readonly ExampleRow[];
