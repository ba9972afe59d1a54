import type { CheckReport } from './types.js';
export interface FaultsTextOptions {
    /** What was checked: a file or an address. */
    readonly source?: string;
    /** Colours as terminals know them. */
    readonly colour?: boolean;
    /** How many places of one fault are listed. */
    readonly most?: number;
}
/** A report for people who read it in a terminal: counts, then what is wrong, the worst first, with how to mend it. */
export declare function faultsText(report: CheckReport, { source, colour, most }?: FaultsTextOptions): string;
