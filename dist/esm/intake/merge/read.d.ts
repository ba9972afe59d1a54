import type { Fault } from '../../feed/types.js';
import type { FeedToMerge, Part } from './types.js';
export interface ReadParts {
    readonly parts: readonly Part[];
    readonly faults: readonly Fault[];
}
/** Every feed taken apart, in the order listed. One that cannot be read has no records, and is told. */
export declare function partsOf(feeds: readonly FeedToMerge[]): ReadParts;
