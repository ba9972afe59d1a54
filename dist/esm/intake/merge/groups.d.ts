import { type Match } from './proofs.js';
import type { Entry } from './types.js';
export interface Grouped {
    /** Every record once: alone, or with those it is the same as. */
    readonly groups: readonly Group[];
    /** Matches that were not followed, and why. */
    readonly refused: readonly Refused[];
}
export interface Group {
    readonly entries: readonly Entry[];
    /** What joined them, the surest first. */
    readonly matches: readonly Match[];
}
export interface Refused {
    readonly match: Match;
    /**
     * `twice`: two records of one feed would become one. `decided`: a person said that two of them are not the same. `odds`:
     * two of them cannot be, by what they say of themselves.
     */
    readonly because: 'twice' | 'decided' | 'odds';
}
export declare const pairKey: (one: Entry, other: Entry) => string;
type AtOdds = (one: Entry, other: Entry) => boolean;
/**
 * @param apart pairs that a person said are not the same, by `pairKey`.
 * @param isAtOdds whether two records may not be joined through a third.
 */
export declare function groupsOf(entries: readonly Entry[], matches: readonly Match[], apart: ReadonlySet<string>, isAtOdds: AtOdds): Grouped;
export {};
