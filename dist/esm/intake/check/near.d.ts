/** The word that may be meant: the same letters, or nearly. Undefined where none is near, or the word is one of them. */
export declare function nearest(word: string, known: readonly string[]): string | undefined;
