/** The sheet of comments: SEND Regulations 2014, regulation 56. */
import { type ExampleRow } from './columns.js';
export declare const COMMENTS_COLUMNS: readonly import("./columns.js").Column[];
export declare const COMMENTS_EXAMPLES: readonly ExampleRow[];
