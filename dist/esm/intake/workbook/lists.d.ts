import type { FilledSheet } from '../sheets/kinds.js';
/** The words that drop-downs offer, each list a column of a sheet of its own: in a cell they would have to be short. */
export interface Lists {
    readonly rows: (string | null)[][];
    /** Where a list stands, as a formula. */
    sourceOf(choices: readonly string[]): string | undefined;
}
export declare function listsOf(sheets: readonly FilledSheet[]): Lists;
