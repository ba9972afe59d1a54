import type { Feed } from './types.js';
export interface MergePart {
    readonly address: string;
    readonly feed: Feed;
}
/**
 * One feed of several, in their order. Nothing is matched: the same service in two feeds stays two.
 *
 * @param parts at least one.
 */
export declare function mergeFeeds(parts: readonly [MergePart, ...MergePart[]]): Feed;
