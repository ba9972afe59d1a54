import type { Asked } from './asked.js';
import type { SearchIndex } from './search-index.js';
import type { AskOptions } from './types.js';
/**
 * Reads a visitor's words: what they ask for, of what age, where, on what terms.
 *
 * @param isUrgent words that carry risk are taken as they stand: "kill" is not "skill".
 */
export declare function understand(index: SearchIndex, words: string, { without }: AskOptions, isUrgent?: boolean): Asked;
