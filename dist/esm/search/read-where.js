import { districtOf, placeKey } from './place-names.js';
import { raise } from './question.js';
import { STOP } from './words.js';
/** Words that make the next one a place, where it may be something else: "in Reading", but "help with reading". */
const BEFORE_PLACE = /(?:^|\s)(?:in|near|around|at|round|from|by)\s+$/;
const LONGEST_NAME = 4;
/** Services in the place come first, then those around it, then those for everybody. */
const PLACE = { weight: 0.9, floor: 0.12, kind: 'place', isMain: true };
/** Reads postcodes and names of places that the services themselves use. */
export function readWhere(question) {
    readPostcodes(question);
    readPlaces(question);
}
function addPlace(question, key, others = []) {
    const { vocabulary, places } = question.index;
    const terms = new Map();
    const add = (name, likeness) => {
        const term = vocabulary.knownKey(`place:${name}`);
        if (term !== undefined)
            raise(terms, term, likeness);
    };
    add(key, 1);
    for (const [other, likeness] of places.around(key))
        add(other, likeness);
    for (const other of others)
        add(other, 0.6);
    add('', 0.35);
    if (terms.size)
        question.parts.push({ ...PLACE, terms });
}
function readPostcodes(question) {
    const { tokens, used, index } = question;
    for (const [number, token] of tokens.entries()) {
        const district = districtOf(token.typed);
        if (!district || used.has(token))
            continue;
        const key = district.toLowerCase();
        const [letters = ''] = /^[a-z]+/.exec(key) ?? [];
        const alike = [...index.places.shown.keys()].filter((name) => name.startsWith(letters) && /^\d/.test(name.slice(letters.length)));
        const next = tokens[number + 1];
        const inward = next && /^\d[a-z]{2}$/.test(next.typed) ? next : undefined;
        if (!inward && !alike.length)
            continue;
        if (!question.note('postcode', district, token.typed, token.start))
            continue;
        // A district that no service is in: those with the same letters are nearest.
        addPlace(question, key, alike.includes(key) ? [] : alike);
        used.add(token);
        if (inward)
            used.add(inward);
    }
}
function readPlaces(question) {
    const { used, index, text } = question;
    const content = question.rest((word) => STOP.has(word));
    for (let size = Math.min(LONGEST_NAME, content.length); size >= 1; size -= 1)
        for (let at = 0; at + size <= content.length; at += 1) {
            const run = content.slice(at, at + size);
            const [first] = run;
            if (!first || run.some((token) => used.has(token)))
                continue;
            const key = placeKey(run.map(({ word }) => word).join(' '));
            const shown = index.places.shown.get(key);
            if (shown === undefined)
                continue;
            const isOther = size === 1 && index.vocabulary.isOwnStem(first.word);
            if (isOther && !BEFORE_PLACE.test(text.slice(0, first.start)))
                continue;
            if (!question.note('place', shown, run.map(({ typed }) => typed).join(' '), first.start))
                continue;
            addPlace(question, key);
            for (const token of run)
                used.add(token);
        }
}
