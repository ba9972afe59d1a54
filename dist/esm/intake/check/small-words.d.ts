import type { Entry } from './look.js';
import type { Found } from './types.js';
/**
 * Words of a record with places, where a number in words undoes what a band hides.
 *
 * @param told places where a count is told already
 */
export declare const smallWordFaults: ({ leaves, record, service }: Entry, told: ReadonlySet<string>) => readonly Found[];
