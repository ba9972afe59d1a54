import type { FeedToMerge, Merged, MergeOptions } from './types.js';
/**
 * One feed of several. Records become one only where something proves that they are the same service, or a person says
 * so; what is merely alike comes back as `offers`. Pure, and never throws for what a feed holds.
 *
 * @param feeds each under its own id; order matters only where nothing else decides.
 */
export declare function mergeFeeds(feeds: readonly FeedToMerge[], options: MergeOptions): Merged;
