import type { SearchIndex } from './search-index.js';
/** What lies below a concept: worked out once for each index. */
export declare function narrowerOf(index: SearchIndex, concept: number): readonly number[];
/** Adds a concept, what is narrower (nearly as good) and what is wider or beside it (better than nothing). */
export declare function addConcept(index: SearchIndex, concept: number, weight: number, terms: Map<number, number>): void;
