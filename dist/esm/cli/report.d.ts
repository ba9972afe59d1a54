import type { FeedDocument } from '../feed/document.js';
import type { Fault } from '../feed/types.js';
export interface Summary {
    /** The file written; null where there was nothing to write. */
    readonly written: string | null;
    /** Every record of the feed: settings and short breaks too. */
    readonly services: number;
    /** Those with places: resource bases, special schools. */
    readonly settings: number;
    readonly lines_of_places: number;
    readonly short_breaks: number;
    readonly reports: number;
    readonly comments: number;
    /** Counts of pupils written as a band. */
    readonly small_numbers: number;
    readonly errors: number;
    readonly warnings: number;
    readonly notes: number;
}
/** Counts of what was read and what was wrong. */
export declare function summaryOf({ contents, send }: FeedDocument, faults: readonly Fault[], written: string | null): Summary;
/** What happened, for a person: counts first, then faults by kind, the worst first. */
export declare function reportFor(summary: Summary, faults: readonly Fault[]): string;
