import { type RequestOptions } from './request.js';
import type { SourceFailure } from './state.js';
import type { Fault, Feed, ReadOptions, ReadResult } from './types.js';
export interface LoadOptions extends RequestOptions {
    readonly read?: (document: unknown, options?: ReadOptions) => ReadResult;
    /** Told of a feed in parts while more of it is on its way. */
    readonly show?: (loaded: LoadedFeed) => void;
}
/** A feed that could be read, with what had to be mended. */
export interface LoadedFeed {
    readonly feed: Feed;
    readonly faults: readonly Fault[];
    /** How many records its list has, those that were left out counted in. */
    readonly records: number;
    /** Parts of it that could not be had: their services are cards only. */
    readonly failed?: readonly SourceFailure[];
}
/**
 * Makes a feed of a document that is in hand.
 *
 * @param address where it came from, for messages and for ids that have to be made.
 */
export declare function feedOf(document: unknown, address: string, read?: NonNullable<LoadOptions['read']>): LoadedFeed | SourceFailure;
/**
 * Loads a feed: one request, up to 20 where it is a live list in pages, and those of its parts. Works in a page, a worker
 * and Node.
 *
 * @param address an absolute http or https address.
 * @returns the feed, or why it could not be had, in words for its author. Rejects only when `options.signal` is aborted.
 */
export declare function loadFeed(address: string, options: LoadOptions): Promise<LoadedFeed | SourceFailure>;
