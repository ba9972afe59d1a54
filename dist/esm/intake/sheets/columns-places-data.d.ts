import { type Column, type ExampleRow } from './columns.js';
export declare const PLACES_COLUMNS: readonly Column[];
export declare const PLACES_MORE: readonly Column[];
export declare const PLACES_EXAMPLES: readonly ExampleRow[];
