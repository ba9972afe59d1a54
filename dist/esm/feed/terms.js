/** One list of terms from all the lists that feeds keep them in. */
import { list, one, text, unique } from './spot.js';
/** A list, the member that holds the term itself, and the scheme where the list is its own. */
const LISTS = [
    ['attributes', 'taxonomy_term'],
    ['service_taxonomys', 'taxonomy'],
    ['service_taxonomies', 'taxonomy'],
    ['taxonomies', ''],
    ['pc_targetAudience', '', 'audience'],
    ['suitabilities', '', 'suitability'],
];
const WORDS = ['deliverable_type', 'attending_type', 'attending_access'];
function readTerm(spot, scheme) {
    // "Parents>Grandparents" is about grandparents.
    const name = text(spot, 'name', 'audienceType')?.split('>').pop()?.trim();
    if (!name)
        return [];
    const id = text(spot, 'id');
    const [, prefix, code] = /^([a-z]\w*):([^/].*)$/i.exec(id ?? '') ?? [];
    const vocabulary = scheme ?? text(spot, 'vocabulary', 'taxonomy') ?? prefix;
    return [{ name, ...(id && { id: code ?? id }), ...(vocabulary && { scheme: vocabulary }) }];
}
export function readTerms(spot) {
    const found = LISTS.flatMap(([name, inner, scheme]) => list(spot, name).flatMap((item) => {
        // A term that is null was once there; a bare word is the term itself.
        const term = inner && !('name' in item.raw) ? one(item, inner) : item;
        return term ? [{ terms: readTerm(term, scheme), code: text(term, 'term') }] : [];
    }));
    const said = WORDS.flatMap((scheme) => {
        const name = text(spot, scheme);
        return name ? [{ name, scheme }] : [];
    });
    const terms = [...found.flatMap((item) => item.terms), ...said];
    return {
        terms: unique(terms, ({ id, name, scheme }) => `${scheme}|${id}|${name.toLowerCase()}`),
        words: found.flatMap((item) => [item.code ?? '', ...item.terms.map(({ name }) => name)]),
    };
}
