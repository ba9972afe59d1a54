import type { FilledSheet } from '../sheets/kinds.js';
/**
 * A sheet as CSV. It starts with a byte order mark, without which Excel takes it for Windows-1252; what a spreadsheet
 * program would run as a formula has an apostrophe before it, which our reader takes away again.
 */
export declare const csvOf: ({ columns, rows }: FilledSheet) => string;
