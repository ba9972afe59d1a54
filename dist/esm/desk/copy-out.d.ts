/** Marks the words, so that they can be copied by hand; Safari copies nothing where nothing is marked. */
export declare function select(node: HTMLElement): void;
/**
 * Copies formatted text, and the same as plain words for programs that take no other.
 *
 * @param shown where the same words stand in the page: marked when the browser copies nothing
 * @returns whether they were copied
 */
export declare function copyFormatted(html: string, words: string, shown: HTMLElement): Promise<boolean>;
/** Copies plain words: code, for a box that takes code. */
export declare function copyWords(words: string): Promise<boolean>;
