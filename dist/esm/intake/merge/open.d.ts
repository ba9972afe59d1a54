import type { Fault } from '../../feed/types.js';
import type { FeedToMerge } from './types.js';
/**
 * A feed as one of our own format. Ours is taken as it is, so that nothing in it is lost; a directory's document of
 * another shape is made into one first. Text that holds neither stays, to be told.
 */
export declare function opened({ id, document }: FeedToMerge, generated: string): {
    feed: FeedToMerge;
    faults: readonly Fault[];
};
