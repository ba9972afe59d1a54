import type { Raw } from '../../feed/spot.js';
import type { Fault } from '../../feed/types.js';
import { type Turn } from './statutory.js';
import type { MergedSource, MergeOptions } from './types.js';
/** @param turns the home's feed first, then the others as listed. */
export declare function mergedSend(turns: readonly [Turn, ...Turn[]], sources: readonly MergedSource[], { generated, publisher, home }: MergeOptions): {
    send: Raw;
    faults: Fault[];
};
