/**
 * A function that remembers its answers: a directory says the same few things of many services. The answers are shared,
 * so they must not be changed.
 */
export declare function remember<T>(answer: (words: string) => T): (words: string) => T;
