/**
 * Numbers by their score, highest first; equal ones in their own order.
 *
 * @param count how many of `numbers` are meant.
 */
export declare function inOrder(numbers: Uint32Array, count: number, score: Float32Array): Uint32Array;
