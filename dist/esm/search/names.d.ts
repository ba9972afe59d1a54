import type { SearchIndex } from './search-index.js';
/** Terms that each word typed may be, one set a word. */
type NameWords = readonly ReadonlySet<number>[];
/** How much of the words stands in a service's name, and how much of its name in them, both from 0 to 1. */
export declare function sharesOfName({ nameStarts, nameTerms }: SearchIndex, nameWords: NameWords, service: number): readonly [asked: number, held: number];
/** Services whose whole name was typed. @param isRead some of the words were read as an age or a fact. */
export declare function servicesNamed(index: SearchIndex, nameWords: NameWords, isRead: boolean): ReadonlySet<number>;
export {};
