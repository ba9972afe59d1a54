import type { Raw } from '../../feed/spot.js';
import type { Fault } from '../../feed/types.js';
import type { Part } from './types.js';
/** Parts are in turn: the first keeps its ids. */
export interface Turn {
    readonly part: Part;
    readonly send: Raw;
}
export declare const commentsOf: (turns: readonly Turn[]) => Raw[];
/** All reports; where two feeds have one of the same school, those of the feed that reviewed it last. */
export declare function reportsOf(turns: readonly Turn[]): {
    reports: Raw[];
    faults: Fault[];
};
