import { raise } from './question.js';
const narrower = new WeakMap();
/** What lies below a concept: worked out once for each index. */
export function narrowerOf(index, concept) {
    let all = narrower.get(index);
    if (!all) {
        all = new Map();
        for (const [number, one] of index.vocabulary.concepts.entries())
            for (const above of one?.wider ?? [])
                all.set(above, [...(all.get(above) ?? []), number]);
        narrower.set(index, all);
    }
    return all.get(concept) ?? [];
}
/** Adds a concept, what is narrower (nearly as good) and what is wider or beside it (better than nothing). */
export function addConcept(index, concept, weight, terms) {
    raise(terms, concept, weight);
    for (const below of narrowerOf(index, concept))
        raise(terms, below, weight * 0.78);
    for (const above of index.vocabulary.concepts[concept]?.wider ?? []) {
        raise(terms, above, weight * 0.3);
        for (const beside of narrowerOf(index, above))
            raise(terms, beside, weight * 0.12);
    }
}
