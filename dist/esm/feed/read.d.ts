import type { ReadOptions, ReadResult } from './types.js';
/**
 * Reads a Local Offer feed, an Open Referral UK list (v3, v1), an Outpost list, or a single service. Never throws.
 *
 * @param input the text of a document, or the document itself. It is not changed.
 * @returns the feed, frozen all the way down (absent only where no list can be found), and all that was mended or left out.
 */
export declare function readFeed(input: unknown, { source }?: ReadOptions): ReadResult;
