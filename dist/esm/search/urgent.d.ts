import type { UrgentGroup } from './types.js';
/**
 * Groups of urgent help that the words call for, the likelier first; none for ordinary words. Whole words only, so a
 * word half typed calls for nothing. The same words always give the same answer; takes microseconds.
 *
 * @param words anything at all: the first 10,000 characters are read
 */
export declare function urgentIn(words: string): readonly UrgentGroup[];
