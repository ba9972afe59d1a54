import type { Asked } from './asked.js';
import type { SearchIndex } from './search-index.js';
/** Services that answer what was asked, best first, as numbers in the index, with how well each does. */
export interface Ranked {
    readonly services: Uint32Array;
    readonly scores: Float32Array;
    readonly isPartial: boolean;
}
/** How well ages fit, from 0 to 1: inside a narrow range best, inside a wide one next, not said between that and outside. */
export declare function ageFit(from: number, to: number, wanted: {
    readonly from: number;
    readonly to: number;
}): number;
/** Ranks by how well every part of the question is answered: a service that answers all of it beats one that repeats a part. */
export declare function ranked(index: SearchIndex, { parts, ages, facts, nameWords }: Asked): Ranked;
