import { agesOf } from '../feed/year-groups.js';
import { factsOf } from './facts.js';
import { textsOf } from './fields.js';
import { Mender } from './mend.js';
import { PlaceNames } from './place-names.js';
import { PostingsMaker } from './postings.js';
import { TextReader } from './read-text.js';
import { Vocabulary } from './vocabulary.js';
const NOT_KNOWN = 255;
/** The services done between two chances to stop. */
const SLICE = 16;
/** Builds an index, giving way after every few services. The result comes with `done`. */
export function* indexing(services, { synonyms, today } = {}) {
    const vocabulary = new Vocabulary(synonyms);
    const places = new PlaceNames();
    const maker = new PostingsMaker();
    const nameTerms = [];
    const nameStarts = [0];
    const from = new Uint8Array(services.length).fill(NOT_KNOWN);
    const to = new Uint8Array(services.length).fill(NOT_KNOWN);
    const facts = new Uint16Array(services.length);
    const reader = new TextReader(vocabulary, maker);
    for (const [number, service] of services.entries()) {
        for (const { field, text, weight, lead } of textsOf(service))
            reader.read(text, weight, lead, field === 'name' ? nameTerms : undefined);
        nameStarts.push(nameTerms.length);
        const { needs } = service.send;
        // Seven codes say that anybody may come, not that it is about each of them.
        for (const need of needs) {
            const concept = vocabulary.conceptOf(need);
            if (concept !== undefined)
                maker.add(concept, 0.7 / (1 + 0.2 * (needs.length - 1)));
        }
        const { at, serves, isEverywhere } = places.read(service);
        for (const keys of at)
            for (const key of keys)
                maker.add(vocabulary.keyTerm(`place:${key}`), 1);
        for (const key of serves)
            maker.add(vocabulary.keyTerm(`place:${key}`), 0.8);
        if (isEverywhere)
            maker.add(vocabulary.keyTerm('place:'), 1);
        for (const { lines } of service.locations)
            reader.read(lines.slice(0, 2).join('. '), 0.3);
        for (const { minimum = 0, maximum = 99 } of agesOf(service)) {
            from[number] = Math.min(from[number] ?? NOT_KNOWN, Math.floor(minimum), 250);
            to[number] = Math.max(to[number] === NOT_KNOWN ? 0 : (to[number] ?? 0), Math.min(250, Math.floor(maximum)));
        }
        facts[number] = factsOf(service, today);
        maker.close(number);
        if (number % SLICE === SLICE - 1)
            yield;
    }
    const postings = maker.postings(vocabulary.terms);
    yield;
    vocabulary.sort();
    const mender = new Mender(vocabulary, (term) => (postings.starts[term + 1] ?? 0) - (postings.starts[term] ?? 0));
    yield* mender.preparing();
    return { services, vocabulary, mender, places, postings, nameTerms, nameStarts, from, to, facts };
}
