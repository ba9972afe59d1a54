/** The text on one line, without the number before it and the dots and page number after it. */
export declare const unnumbered: (text: string) => string;
/**
 * The words that matter, in order, as a line. "What kinds of SEND do you provide for?" is `kind sen school provide`.
 */
export declare function keyWords(text: string, isForCollege: boolean): string;
