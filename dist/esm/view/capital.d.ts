/** Words that stand within a sentence, as the start of one. */
export declare const capital: (words: string) => string;
