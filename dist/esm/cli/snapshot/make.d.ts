/** From what directories said to one feed. */
import type { FeedDocument } from '../../feed/document.js';
import type { Fault } from '../../feed/types.js';
import { type Offer } from '../../intake/merge/index.js';
import { type Crawled } from './crawl.js';
import type { InHand } from './in-hand.js';
import type { Wish } from './wish.js';
export interface Made {
    readonly document: FeedDocument;
    readonly faults: readonly Fault[];
    readonly offers: readonly Offer[];
    /** Records read, and those that passed the filters. */
    readonly read: number;
    readonly kept: number;
}
/**
 * @throws {CannotRun} where no service is left.
 */
export declare function feedOfAll(all: readonly Crawled[], wish: Wish, { added, decisions }: InHand): Made;
