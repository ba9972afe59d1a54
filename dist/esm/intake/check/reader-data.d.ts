import type { FaultRow } from './types.js';
/**
 * What the reader tells, in whole sentences and as strictly as a publisher needs it. The reader forgives: what it mends
 * for families is still to be mended in the feed.
 */
export declare const READER: Readonly<Record<number, FaultRow>>;
/** A swapped point is mended without a word lost. */
export declare const SWAPPED: FaultRow;
/** A whole record or report that was lost. */
export declare const LOST: FaultRow;
