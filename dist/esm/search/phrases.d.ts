import type { Phrase, Vocabulary } from './vocabulary.js';
/** A word typed. */
export interface Token {
    readonly typed: string;
    /** The word it was taken for. */
    word: string;
    readonly start: number;
    readonly end: number;
    /** Still being typed: it may become a longer word. */
    isOpen: boolean;
    /** Part of an age, such as "primary school". */
    readonly isAge: boolean;
    /** Words it was mended to, likeliest first. */
    mends: readonly string[];
}
export interface Named {
    readonly tokens: readonly Token[];
    readonly concepts: readonly (readonly [concept: number, weight: number])[];
    /** Absent where the last word is still being typed. */
    readonly phrase: Phrase | undefined;
}
/**
 * The names of things in a run of words, in any order, longest first; a name whose last word is still being typed counts too.
 */
export declare function phrasesIn(vocabulary: Vocabulary, tokens: readonly Token[]): readonly Named[];
