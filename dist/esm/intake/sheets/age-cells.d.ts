import { type Into } from './into.js';
export declare const PHASE: RegExp;
/** Ages and year groups; gives back the years where the cell for ages holds them. */
export declare function ages(into: Into): string;
