/** One list of terms from all the lists that feeds keep them in. */
import { type Spot } from './spot.js';
import type { Term } from './types.js';
export interface ReadTerms {
    readonly terms: readonly Term[];
    /** Codes and names, for whoever looks for a known one. */
    readonly words: readonly string[];
}
export declare function readTerms(spot: Spot): ReadTerms;
