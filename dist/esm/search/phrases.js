/** How far from each other the words of one name may stand: "therapy for speech and language". */
const SLACK = 1;
/**
 * The names of things in a run of words, in any order, longest first; a name whose last word is still being typed counts too.
 */
export function phrasesIn(vocabulary, tokens) {
    const termOf = ({ word }) => {
        const number = vocabulary.knownWord(word);
        return number === undefined ? (vocabulary.knownStem(word) ?? -1) : (vocabulary.termOfWord[number] ?? -1);
    };
    const terms = tokens.map(termOf);
    const free = new Set(tokens.keys());
    const found = [];
    const take = (positions, concepts, phrase) => {
        for (const position of positions)
            free.delete(position);
        found.push({ tokens: positions.flatMap((position) => tokens[position] ?? []), concepts, phrase });
    };
    openName();
    const candidates = [];
    for (const phrase of new Set(terms.flatMap((term) => vocabulary.phrasesWith(term)))) {
        const positions = [];
        for (const term of phrase.terms) {
            const position = terms.findIndex((other, at) => other === term && free.has(at) && !positions.includes(at));
            if (position < 0)
                break;
            positions.push(position);
        }
        if (positions.length < phrase.terms.length)
            continue;
        const spread = Math.max(...positions) - Math.min(...positions) + 1 - positions.length;
        const isInOrder = positions.every((position, at) => at === 0 || position > (positions[at - 1] ?? 0));
        if (spread <= SLACK)
            candidates.push({ positions, phrase, spread: spread + (isInOrder ? 0 : 0.5) });
    }
    candidates.sort((a, b) => b.positions.length - a.positions.length || a.spread - b.spread);
    for (const { positions, phrase } of candidates)
        if (positions.every((position) => free.has(position)))
            take(positions, [[phrase.concept, 1]], phrase);
    return found;
    /** Do the last words make a name as they stand? */
    function isWhole(end) {
        return end.some((_, at) => at < end.length - 1 && vocabulary.nameAt(end, at, end.length) === end.length - at);
    }
    /** "speech and lang": the last word is the start of the next word of a name. */
    function openName() {
        const last = tokens.length - 1;
        const open = tokens[last];
        if (!open?.isOpen || isWhole(terms.slice(-4)))
            return;
        for (let start = Math.max(0, last - 4); start < last; start += 1) {
            const concepts = new Map();
            const length = last - start;
            for (const { terms: names, words, concept } of vocabulary.phrasesFrom.get(terms[start] ?? -1) ?? []) {
                if (names.length <= length || !words[length]?.startsWith(open.word))
                    continue;
                if (words[length] === open.word && names.length > length + 1 && terms[last] !== -1)
                    continue;
                if (names.slice(0, length).every((term, at) => term === terms[start + at]))
                    concepts.set(concept, 0.95);
            }
            if (!concepts.size)
                continue;
            take(Array.from({ length: length + 1 }, (_, at) => start + at), [...concepts].slice(0, 4));
            return;
        }
    }
}
