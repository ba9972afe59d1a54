/** Groups of records to the records of the merged feed. */
import type { Raw } from '../../feed/spot.js';
import type { Fault } from '../../feed/types.js';
import type { Group } from './groups.js';
import type { MergeOptions, Part } from './types.js';
export declare function recordsOf(groups: readonly Group[], homeFirst: readonly Part[], { generated }: MergeOptions): {
    records: Raw[];
    faults: Fault[];
};
