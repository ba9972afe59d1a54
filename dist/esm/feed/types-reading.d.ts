/** Reading a feed: what is asked, what comes back, and what is told of its faults. */
import type { Feed } from './types-feed.js';
export type Severity = 'error' | 'warning' | 'note';
/** Something in a feed that was mended or left out. */
export interface Fault {
    /** Number of the reader case: 31 is a web address that is none. */
    readonly case: number;
    /** `error`: a record or the feed was left out; `warning`: a member was; `note`: shown as it is. */
    readonly severity: Severity;
    /** Name or id of the record; absent for the feed as a whole. */
    readonly record?: string;
    /** Where in the document: `contents[3].url`. */
    readonly path: string;
    readonly message: string;
    /** What its author can do. */
    readonly mend: string;
}
export interface ReadOptions {
    /** Address the document came from: part of ids that have to be made. */
    readonly source?: string;
}
export interface ReadResult {
    /** Absent only when no list can be found. */
    readonly feed?: Feed;
    readonly faults: readonly Fault[];
}
