import type { Fault, PartialDate, Severity } from '../../feed/types.js';
export interface CheckOptions {
    /** A full day, `YYYY-MM-DD`: what is old or still to come is told from it. */
    readonly today: PartialDate;
    /** Address or file the document came from: part of ids that have to be made. */
    readonly source?: string;
}
/** A count of what Schedule 2 of the SEND Regulations 2014 names. Not a judgement of what is there. */
export interface CoverageCount {
    readonly headings: number;
    readonly headings_with_something: number;
    readonly lines: number;
    readonly lines_with_something: number;
}
export interface CheckSummary {
    /** No list of services could be read: nothing but that was checked. */
    readonly unreadable: boolean;
    readonly publisher: string | null;
    readonly records: number;
    /** Records with places. */
    readonly settings: number;
    readonly reports: number;
    readonly comments: number;
    readonly errors: number;
    readonly warnings: number;
    readonly notes: number;
    /** How many faults of each case number. */
    readonly cases: Readonly<Record<string, number>>;
    /** The day the feed says it was made. */
    readonly generated: PartialDate | null;
    /** The day the record that was checked longest ago was checked. */
    readonly oldest: PartialDate | null;
    /** Null for a list without `send`, which is not a Local Offer feed of ours. */
    readonly coverage: CoverageCount | null;
}
export interface CheckReport {
    readonly summary: CheckSummary;
    /** The worst first: see `order.ts`. */
    readonly faults: readonly Fault[];
}
/** What a fault does to a child or a family, the worst first. */
export declare const HARMS: readonly ["privacy", "wrong", "contact", "stale", "statutory", "form"];
export type Harm = (typeof HARMS)[number];
/** A fault before it is put in its place. */
export interface Found extends Fault {
    readonly harm: Harm;
}
/** Case, severity, harm, what is so, how to mend it. */
export type FaultRow = readonly [
    number: number,
    severity: Severity,
    harm: Harm,
    message: string,
    mend: string
];
