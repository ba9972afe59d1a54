import type { Service } from '../feed/types.js';
/** Keys in the order they are offered: the 34 that Local Offers need, then benefits and money. */
export declare const CATEGORIES: readonly string[];
/**
 * What a service is: `send.categories` where the feed says so (a word of its own is kept), else its kind, its terms and,
 * with care, its name. Without repeats; empty where nothing tells.
 */
export declare function categoriesOf(service: Service): readonly string[];
