import { textsOf } from './fields.js';
import { districtOf, placeKey } from './place-names.js';
import { FLAG } from './vocabulary.js';
import { folded } from './words.js';
const WORD = /[\p{L}\p{N}]+(?:['’][\p{L}]+)*/gu;
/** What is narrower than what was asked ("cooking" for "club") is found by it, but is not what was said. */
const MEANT = 0.8;
/** Where the words asked for stand in a service, in its own spelling. */
export function whyOf(index, service, { parts, nameWords }) {
    const { vocabulary } = index;
    const isAsked = (term) => parts.some(({ terms, kind }) => kind !== 'place' && (terms.get(term) ?? 0) >= MEANT) ||
        nameWords.some((words) => words.has(term));
    const places = parts.filter(({ kind }) => kind === 'place');
    const wordsIn = (text) => {
        const found = [...text.matchAll(WORD)].map(([written]) => {
            const number = vocabulary.knownWord(folded(written));
            const isPlain = number === undefined || ((vocabulary.flagOfWord[number] ?? 0) & FLAG.stop) !== 0;
            return { written, number, term: isPlain ? undefined : (vocabulary.termOfWord[number] ?? 0) };
        });
        const asked = new Set();
        const run = found.filter(({ term }) => term !== undefined);
        const terms = run.map(({ term = 0 }) => term);
        for (let at = 0; at < run.length;) {
            const length = vocabulary.nameAt(terms, at, terms.length);
            const isNamed = length > 0 && isAsked(vocabulary.named);
            const end = at + Math.max(1, length);
            for (; at < end; at += 1) {
                const { written = '', number = -1 } = run[at] ?? {};
                const isWeak = ((vocabulary.flagOfWord[number] ?? 0) & FLAG.weak) !== 0;
                if (isNamed || (!isWeak && isAsked(terms[at] ?? -1)))
                    asked.add(written);
            }
        }
        return [...asked];
    };
    const found = new Map();
    const add = (field, words) => {
        if (words.length)
            found.set(field, new Set([...(found.get(field) ?? []), ...words]));
    };
    for (const { field, text } of textsOf(service))
        add(field, wordsIn(text));
    const codes = service.send.needs.filter((need) => {
        const concept = vocabulary.conceptOf(need);
        return concept !== undefined && isAsked(concept);
    });
    const here = service.locations
        .flatMap(({ lines }) => lines)
        .filter((line) => {
        const term = vocabulary.knownKey(`place:${districtOf(line)?.toLowerCase() ?? placeKey(line)}`);
        return term !== undefined && places.some(({ terms }) => terms.has(term));
    });
    add('needs', codes);
    add('place', here);
    return [...found].map(([field, words]) => ({ field, words: [...words] }));
}
