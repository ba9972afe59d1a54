import type { PostingsMaker } from './postings.js';
import { type Vocabulary } from './vocabulary.js';
/** Reads running text into terms: its words, and the names they make, sentence by sentence. */
export declare class TextReader {
    #private;
    private readonly vocabulary;
    private readonly maker;
    constructor(vocabulary: Vocabulary, maker: PostingsMaker);
    /**
     * Adds a text to the service at hand.
     *
     * @param weight what a mention in it is worth, from 0 to 1.
     * @param lead the same for the first sentence; 0 where it is as the rest.
     * @param names gets the terms, where the text is a name.
     */
    read(text: string, weight: number, lead?: number, names?: number[]): void;
}
