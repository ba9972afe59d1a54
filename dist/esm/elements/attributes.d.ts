/** Frameworks set properties to numbers, null and undefined, whatever the types say. */
export declare const asWords: (value: unknown) => string;
/** "autism" is as good as ASD; a word nobody knows may still be a condition, or one of the feed's own. */
export declare const needCode: (words: string) => string;
/** "11 to 16" as `11-16`. */
export declare const ageCode: (words: string) => string;
/**
 * A whole number from an attribute; `fallback` for a blank or a wrong one.
 *
 * @param mend gets a sentence for a wrong one.
 */
export declare function wholeNumber(name: string, given: unknown, [fallback, from, to]: readonly [fallback: number, from: number, to: number], mend: string[]): number;
/** Default, lowest and highest level of headings. */
export declare const HEADING_LEVELS: readonly [2, 1, 6];
