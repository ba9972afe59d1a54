/** Decisions, put to the records they name. */
import type { Fault } from '../../feed/types.js';
import type { Match } from './proofs.js';
import type { Decision, Entry } from './types.js';
export interface Decided {
    readonly matches: readonly Match[];
    /** Pairs that are not the same, by `pairKey`. */
    readonly apart: ReadonlySet<string>;
    readonly isApart: (one: Entry, other: Entry) => boolean;
    readonly faults: readonly Fault[];
}
export declare function decided(entries: readonly Entry[], decisions: readonly Decision[], feedIds?: readonly string[]): Decided;
