import type { Understood } from './types.js';
/** One thing asked for: a service has it by any of the terms. */
export interface Part {
    /** Terms that answer it, and how well each does, from 0 to 1. */
    readonly terms: ReadonlyMap<number, number>;
    /** How much it counts beside the other parts. */
    readonly weight: number;
    /** What a service without it keeps, from 0 to 1: near 0 for what was asked for, more for what only tips the balance. */
    readonly floor: number;
    readonly kind: 'concept' | 'word' | 'place';
    /** Without it, an answer is only a part of an answer. */
    readonly isMain: boolean;
}
/** Facts asked for: `good` fits, `bad` does not, neither is not said. */
export interface FactAsked {
    readonly good: number;
    readonly bad: number;
}
/** Words once they are understood. */
export interface Asked {
    readonly parts: readonly Part[];
    readonly ages: readonly {
        readonly from: number;
        readonly to: number;
    }[];
    readonly facts: readonly FactAsked[];
    readonly understood: readonly Understood[];
    readonly leftOut: readonly string[];
    /** Terms that a name may hold: one set for each word typed. */
    readonly nameWords: readonly ReadonlySet<number>[];
}
