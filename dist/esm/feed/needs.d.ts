/** The DfE's codes for needs (SEN2 return, 2025), the four areas of the SEND Code of Practice 6.28 to 6.35, and what people call them. */
export declare const AREAS: readonly ["communication-interaction", "cognition-learning", "social-emotional-mental-health", "sensory-physical"];
export type NeedArea = (typeof AREAS)[number];
/** The area of each code: empty where it has none. */
export declare const NEED_AREAS: Readonly<Record<string, NeedArea | ''>>;
/**
 * The needs that words in a cell or a list name: DfE codes, or an area where the words are as wide as that.
 *
 * @returns in the order of the words, without repeats; empty where none is known. An area is never split into codes.
 */
export declare const needsIn: (words: string) => string[];
/** The same for a word in a list of codes: an unknown one is kept as it is written. */
export declare const needCodes: (word: string) => string[];
/** The same for a term of a directory, which counts only where it is about a need and nothing else: not "visual arts". */
export declare function needsOfTerm(name: string): string[];
