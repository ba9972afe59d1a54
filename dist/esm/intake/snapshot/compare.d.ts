import type { FeedDocument } from '../../feed/document.js';
export interface Fall {
    /** The source that fell; undefined for the feed as a whole. */
    readonly source?: string;
    readonly before: number;
    readonly now: number;
}
/**
 * Where a new copy has over a fifth fewer services than the last one: in all, or of one of its sources, which the others
 * may hide. A source that is no longer asked is none of its business.
 *
 * @param asked ids of the sources of this run.
 */
export declare function falls(last: FeedDocument, next: FeedDocument, asked: readonly string[]): readonly Fall[];
