/** What was merged, for a person. */
import type { Fault } from '../../feed/types.js';
import type { Merged, Offer } from '../../intake/merge/index.js';
export interface Summary {
    /** The file written; null where there was nothing to write. */
    readonly written: string | null;
    readonly services: number;
    /** How many services each source gave. */
    readonly sources: Readonly<Record<string, number>>;
    /** Records that several sources had. */
    readonly merged: number;
    readonly to_decide: number;
    readonly errors: number;
    readonly warnings: number;
    readonly notes: number;
}
/** Two records side by side, and why they may be the same. */
export declare function offerText({ a, b, why }: Offer, title: string): string;
export declare function summaryOf({ document, faults, offers }: Merged, sources: Readonly<Record<string, number>>, written: string | null): Summary;
export interface Told {
    readonly summary: Summary;
    readonly faults: readonly Fault[];
    readonly offers: readonly Offer[];
    readonly decisions: string | undefined;
    /** Shown after the first line. */
    readonly advice: readonly string[];
}
/** Counts first, then what to decide, then faults by kind, the worst first. */
export declare function mergeText({ summary, faults, offers, decisions, advice }: Told): string;
