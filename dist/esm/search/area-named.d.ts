import type { Service } from '../feed/types.js';
/**
 * The part of the area that an author means: "south" is "South Fennbridge" where no other part goes by that word. Councils
 * whose residents are served are asked only where no part of the area has the words.
 *
 * @returns the name as the services write it; undefined for none, or for more than one.
 */
export declare function areaNamed(words: string, services: readonly Service[]): string | undefined;
