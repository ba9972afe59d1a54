import type { FeedToMerge } from '../../intake/merge/index.js';
export declare function readFeeds(feeds: readonly string[], names: readonly string[] | undefined): Promise<FeedToMerge[]>;
