/**
 * How old a reader has to be, roughly: the Flesch-Kincaid grade, and five years for the age at which that grade starts.
 * Kincaid, Fishburne, Rogers and Chissom, "Derivation of new readability formulas for Navy enlisted personnel", 1975.
 * It counts sentences and syllables, and knows nothing of what words mean: a rough guide, never a judgement.
 */
/** How many syllables an English word has, near enough. */
export declare function syllablesIn(word: string): number;
/** How many words plain text has, as the formula counts them. */
export declare const wordsToRead: (text: string) => number;
/** The age in whole years, from plain text; undefined where there is nothing to read. */
export declare function readingAge(text: string): number | undefined;
