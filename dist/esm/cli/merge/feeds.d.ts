import type { FeedToMerge, Merged } from '../../intake/merge/index.js';
/** The document in a file, at an address or in standard input (`-`): one in parts with its parts in it. */
export declare function documentAt(feed: string): Promise<unknown>;
/** Why a feed that lacks one of those it is made of is not to be written: its services would go from every page. */
export declare function missingIn({ faults }: Merged, feeds: readonly FeedToMerge[]): {
    readonly id: string;
    readonly why: string;
} | undefined;
export declare function readFeeds(feeds: readonly string[], names: readonly string[] | undefined): Promise<FeedToMerge[]>;
