import type { Leaf } from './look.js';
import type { Found } from './types.js';
/**
 * Small counts of pupils that the widgets do not read, and anybody else can: under another name, in words, in a list.
 *
 * @param told places where a count is told already
 */
export declare function smallRollFaults(leaves: readonly Leaf[], under: number, told: ReadonlySet<string>, record?: string): readonly Found[];
