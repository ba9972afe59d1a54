import type { FeedDocument } from '../../feed/document.js';
import type { Fault } from '../../feed/types.js';
import type { Offer } from '../../intake/merge/index.js';
import type { Crawled } from './crawl.js';
import type { Wish } from './wish.js';
export interface Reported {
    readonly wish: Wish;
    readonly document: FeedDocument;
    readonly all: readonly Crawled[];
    /** What was wrong while the directories were read and their records made into a feed. */
    readonly faults: readonly Fault[];
    readonly offers: readonly Offer[];
    /** Records read, and those that passed the filters. */
    readonly read: number;
    readonly kept: number;
    readonly parts: number;
}
/** Tells what was written and what is wrong, as the wish says; gives the exit code. */
export declare function printReport(reported: Reported): number;
