import type { Vocabulary } from './vocabulary.js';
/**
 * A word by its sound, roughly: "fisio" and "physio", "skool" and "school", "councelling" and "counselling" come together.
 */
export declare const soundOf: (word: string) => string;
/** Mends misspelt words by the words of one vocabulary. */
export declare class Mender {
    #private;
    private readonly vocabulary;
    private readonly usesOf;
    /**
     * @param vocabulary whose words are taken to be spelt well.
     * @param usesOf how many services have a term: between two words that are as near, the commoner is meant.
     */
    constructor(vocabulary: Vocabulary, usesOf: (term: number) => number);
    /** The words that a misspelt word may have been, likeliest first; none where nothing is near. */
    mend(word: string): readonly string[];
    /** Makes ready, giving way after every few hundred words. */
    preparing(): Generator<void, void>;
}
/**
 * Letters put in, left out, changed or swapped with the next between two words (optimal string alignment). One changed
 * for another that is not like it counts for one and a half.
 */
export declare function distanceOf(a: string, b: string): number;
