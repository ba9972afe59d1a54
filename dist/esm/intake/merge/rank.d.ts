import type { Entry } from './types.js';
/**
 * The records of one service, the leading one first: of the publisher whose area holds the service, as any of them says;
 * else the one checked last; else the one listed first.
 *
 * @param generated when the merged feed is made.
 */
export declare function ranked(entries: readonly Entry[], generated: string): Entry[];
