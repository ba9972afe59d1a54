import { addConcept, narrowerOf } from './concept-terms.js';
import { AMBIGUOUS } from './concepts-data.js';
import { phrasesIn } from './phrases.js';
import { raise } from './question.js';
import { STOP, WEAK } from './words.js';
/** A question as long as this is a whole sentence: words that are no names then matter less. */
const SENTENCE_WORDS = 5;
/** Reads what is asked for: letters with two meanings, names of things and needs, then the words that are left. */
export function readWhat(question) {
    readMeanings(question);
    readNames(question);
    readWords(question);
}
/** The terms of a word: its own, those it was mended to, and while it is being typed those it may become. */
export function wordTerms({ index }, token, begun) {
    const { vocabulary } = index;
    const terms = new Map();
    for (const word of [token.word, ...token.mends.slice(1)]) {
        const number = vocabulary.knownWord(word);
        const term = number === undefined ? vocabulary.knownStem(word) : vocabulary.termOfWord[number];
        if (term !== undefined)
            raise(terms, term, word === token.word ? 1 : 0.8);
    }
    if (!token.isOpen || !begun)
        return terms;
    const likeness = terms.size ? begun * 0.5 : begun;
    for (const number of vocabulary.wordsFrom(token.word)) {
        const term = vocabulary.termOfWord[number] ?? 0;
        raise(terms, term, likeness);
        if (token.word.length > 2 && vocabulary.nameAt([term], 0, 1))
            addConcept(index, vocabulary.named, likeness, terms);
    }
    return terms;
}
function readMeanings(question) {
    const { index, used } = question;
    for (const token of question.rest((word) => STOP.has(word))) {
        const meanings = AMBIGUOUS.get(token.word);
        if (!meanings)
            continue;
        const said = meanings.map(([meaning]) => meaning);
        if (!question.note('meanings', token.word, token.typed, token.start, said))
            continue;
        const terms = wordTerms(question, token, 0.9);
        meanings.forEach(([, key], order) => {
            const concept = index.vocabulary.conceptOf(key);
            if (concept !== undefined)
                addConcept(index, concept, order ? 0.7 : 1, terms);
        });
        question.parts.push({ terms, weight: 1, floor: 0.03, kind: 'concept', isMain: true });
        used.add(token);
    }
}
function readNames(question) {
    const { vocabulary } = question.index;
    const found = phrasesIn(vocabulary, question.rest((word) => STOP.has(word)));
    const isNeed = (concept) => /^[~A-Z]/.test(vocabulary.concepts[concept]?.key ?? '');
    const isNarrow = (concept) => narrowerOf(question.index, concept).length === 0;
    const some = ({ concepts }, test) => concepts.some(([concept]) => test(concept));
    const hasNarrow = found.some((named) => some(named, (concept) => isNarrow(concept) && !isNeed(concept)));
    for (const named of found) {
        // "autism youth club" asks for a youth club; "club" alone beside it says no more.
        const isWide = hasNarrow && !some(named, (concept) => isNarrow(concept) || isNeed(concept));
        addNamed(question, named, isWide);
    }
}
function addNamed(question, { tokens, concepts, phrase }, isWide) {
    const { index, used } = question;
    const typed = tokens.map((token) => token.typed).join(' ');
    const at = tokens[0]?.start ?? 0;
    const terms = new Map();
    for (const [concept, weight] of concepts) {
        const { key = '', name = '' } = index.vocabulary.concepts[concept] ?? {};
        if (/^[A-Z]+$/.test(key) && !question.note('need', key, typed, at))
            continue;
        if (key.startsWith('~') && !question.note('condition', name, typed, at))
            continue;
        addConcept(index, concept, weight, terms);
    }
    if (!terms.size)
        return;
    const [only, ...others] = tokens;
    // "Saturday Otters" has the word itself, if not the meaning.
    if (phrase?.isAsked && only && !others.length)
        for (const [term, likeness] of wordTerms(question, only, 0))
            raise(terms, term, likeness * 0.5);
    const isNowhere = phrase?.isKind && phrase.terms.some((term) => question.known(term) === 0);
    if (isNowhere)
        question.leftOut.push(typed);
    // "toddler" says an age first; "toddler group" is a thing.
    const isLight = isWide || tokens.every(({ isAge }) => isAge);
    const [weight, floor] = isLight ? [0.4, 0.2] : phrase?.isAsked ? [0.8, 0.06] : [1, 0.03];
    question.parts.push({ terms, weight, floor, kind: 'concept', isMain: !isLight });
    for (const token of tokens) {
        used.add(token);
        // The very words count a little more than others for the same thing.
        const own = wordTerms(question, token, 0.5);
        question.parts.push({ terms: own, weight: 0.12, floor: 0.5, kind: 'word', isMain: false });
    }
}
function readWords(question) {
    const { leftOut, parts, tokens } = question;
    const isLong = parts.some(({ kind }) => kind === 'concept') && tokens.length > SENTENCE_WORDS;
    for (const token of question.rest((word) => STOP.has(word))) {
        if (leftOut.includes(token.typed))
            continue;
        const terms = wordTerms(question, token, 0.8);
        const isWeak = token.isAge || WEAK.has(token.word);
        const rarities = [...terms.keys()].flatMap((term) => (question.known(term) ? question.rarity(term) : []));
        if (rarities.length) {
            const weight = isWeak ? 0.1 : (0.2 + 0.7 * Math.max(...rarities)) * (isLong ? 0.5 : 1);
            const floor = isWeak ? 0.6 : isLong ? 0.35 : 0.15;
            parts.push({ terms, weight, floor, kind: 'word', isMain: !isWeak && !isLong });
        }
        else if (!isWeak)
            leftOut.push(token.typed);
    }
}
