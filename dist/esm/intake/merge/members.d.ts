import type { Raw } from '../../feed/spot.js';
export interface Filled {
    readonly record: Raw;
    /** What was taken from each of the others, in words, in their order. */
    readonly taken: readonly (readonly string[])[];
    /** What was not, since it belongs beside something else: the words of both. */
    readonly parted: readonly (readonly [words: string, beside: string])[];
}
/**
 * The leading record with its blanks filled from the others, in their order. What it says is never overwritten.
 */
export declare function filled(first: Raw, others: readonly Raw[]): Filled;
