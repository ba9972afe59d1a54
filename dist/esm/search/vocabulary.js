import { CONCEPT_LINES } from './concepts-data.js';
import { AWAY, folded, stem, STOP, WEAK } from './words.js';
const MARK = /^[?+]/;
/** Words looked at for a word that is still being typed. */
const MOST_BEGUN = 200;
/** Kinds of word, as bits. */
export const FLAG = { stop: 1, away: 2, weak: 4 };
/**
 * Every word of a feed and of the concepts, as numbers. A term is a concept, a stem, or a name of a place.
 */
export class Vocabulary {
    #ownTerms;
    #sorted;
    #phrasesWith;
    #steps;
    #numbers;
    #stems;
    #keys;
    constructor(synonyms = []) {
        this.concepts = [];
        /** Phrases by their first term, longest first. */
        this.phrasesFrom = new Map();
        this.phrases = [];
        /** Term of each word, and what kind of word it is; both by the word's number. */
        this.termOfWord = [];
        this.flagOfWord = [];
        this.words = [];
        this.terms = 0;
        this.#ownTerms = 0;
        this.#phrasesWith = new Map();
        this.#steps = [];
        this.#numbers = new Map();
        this.#stems = new Map();
        this.#keys = new Map();
        /** The concept that `nameAt` found last. */
        this.named = -1;
        const lines = CONCEPT_LINES.trim()
            .split('\n')
            .map((line) => /^([^:]+):([^>]*)(?:>(.*))?$/.exec(line) ?? []);
        for (const [, key = ''] of lines)
            this.#keys.set(key, this.terms++);
        lines.forEach(([, key = '', names = '', wider = ''], concept) => {
            const above = wider.split(',').flatMap((name) => this.#keys.get(name) ?? []);
            const all = names.split('|');
            this.concepts.push({ key, name: (all[0] ?? key).replace(MARK, ''), wider: above });
            for (const name of all)
                this.#name(name.replace(MARK, ''), concept, MARK.exec(name)?.[0]);
        });
        for (const group of synonyms)
            this.#group(group);
        for (const list of this.phrasesFrom.values())
            list.sort((a, b) => b.terms.length - a.terms.length);
        this.ownWords = this.words.length;
        this.#ownTerms = this.terms;
    }
    /** The number of a word, which is made where it is new. */
    wordOf(word) {
        const known = this.#numbers.get(word);
        if (known !== undefined)
            return known;
        const number = this.words.length;
        this.#numbers.set(word, number);
        this.words.push(word);
        this.termOfWord.push(this.#stemTerm(stem(word)));
        this.flagOfWord.push((STOP.has(word) ? FLAG.stop : 0) | (AWAY.has(word) ? FLAG.away : 0) | (WEAK.has(word) ? FLAG.weak : 0));
        return number;
    }
    /** The number of a word, where the feed or we have it. */
    knownWord(word) {
        return this.#numbers.get(word);
    }
    knownStem(word) {
        return this.#stems.get(stem(word));
    }
    /** Is it one of our own words, that a place may share its name with? */
    isOwnWord(word) {
        const number = this.#numbers.get(word);
        return number !== undefined && number < this.ownWords;
    }
    /** The same of its stem: "reading" is one of ours by "read". */
    isOwnStem(word) {
        return (this.knownStem(word) ?? Infinity) < this.#ownTerms;
    }
    /** Do these words make a name as they stand? */
    isName(words) {
        const terms = words.map((word) => this.#stems.get(stem(word)) ?? -1);
        return this.nameAt(terms, 0, terms.length) === terms.length;
    }
    /** Names that hold a term. */
    phrasesWith(term) {
        return this.#phrasesWith.get(term) ?? [];
    }
    beginsWord(start) {
        return this.#firstFrom(start) !== undefined;
    }
    /** The numbers of words that begin so, the shortest first where there are very many. */
    wordsFrom(start) {
        const sorted = this.#sortedWords();
        const first = this.#firstFrom(start);
        if (first === undefined)
            return [];
        let end = first;
        while (end < sorted.length && end - first < MOST_BEGUN && this.words[sorted[end] ?? 0]?.startsWith(start))
            end += 1;
        return Array.from(sorted.subarray(first, end));
    }
    #firstFrom(start) {
        const sorted = this.#sortedWords();
        let [low, high] = [0, sorted.length];
        while (low < high) {
            const middle = (low + high) >> 1;
            if ((this.words[sorted[middle] ?? 0] ?? '') < start)
                low = middle + 1;
            else
                high = middle;
        }
        return this.words[sorted[low] ?? -1]?.startsWith(start) ? low : undefined;
    }
    /** Makes ready for words that are still being typed; done by itself when it is not. */
    sort() {
        this.#sortedWords();
    }
    #sortedWords() {
        if (this.#sorted?.length !== this.words.length) {
            const { words } = this;
            this.#sorted = Uint32Array.from(words.keys()).sort((a, b) => (words[a] ?? '') < (words[b] ?? '') ? -1 : 1);
        }
        return this.#sorted ?? new Uint32Array();
    }
    conceptOf(key) {
        return this.#keys.get(key);
    }
    /** A term for something that is no word: `place:ealing`. */
    keyTerm(key) {
        let term = this.#keys.get(key);
        if (term === undefined)
            this.#keys.set(key, (term = this.terms++));
        return term;
    }
    knownKey(key) {
        return this.#keys.get(key);
    }
    /**
     * The longest name that starts at a place in a run of terms.
     *
     * @returns how many terms it takes, 0 for none; its concept is then in `named`.
     */
    nameAt(terms, start, end) {
        let step = this.#steps[terms[start] ?? -1];
        let length = 0;
        for (let at = start; step;) {
            at += 1;
            if (step.concept !== undefined) {
                length = at - start;
                this.named = step.concept;
            }
            step = at < end ? step.next?.get(terms[at] ?? -1) : undefined;
        }
        return length;
    }
    #stemTerm(text) {
        let term = this.#stems.get(text);
        if (term === undefined)
            this.#stems.set(text, (term = this.terms++));
        return term;
    }
    #name(name, concept, mark) {
        const words = (folded(name).match(/[\p{L}\p{N}]+/gu) ?? []).filter((word) => !STOP.has(word));
        const terms = words.map((word) => this.termOfWord[this.wordOf(word)] ?? 0);
        const [first, ...rest] = terms;
        if (first === undefined)
            return;
        const isAsked = mark === '?';
        const phrase = { terms, words, concept, isAsked, isKind: mark === '+' };
        this.phrases.push(phrase);
        for (const term of new Set(terms))
            this.#phrasesWith.set(term, [...(this.#phrasesWith.get(term) ?? []), phrase]);
        this.phrasesFrom.set(first, [...(this.phrasesFrom.get(first) ?? []), phrase]);
        if (isAsked)
            return;
        let step = (this.#steps[first] ??= {});
        for (const term of rest) {
            const next = (step.next ??= new Map());
            const known = next.get(term) ?? {};
            next.set(term, known);
            step = known;
        }
        step.concept ??= concept;
    }
    /** Words that mean the same here: they join the concept that one of them names already, or make a new one. */
    #group(group) {
        const known = group
            .map((name) => this.phrases.find(({ words }) => words.join(' ') === folded(name)))
            .find((phrase) => phrase)?.concept;
        let concept = known;
        if (concept === undefined) {
            // Concepts come first among the terms; a later one is a term like any other, with a concept that points at it.
            concept = this.keyTerm(`own:${group[0] ?? ''}`);
            this.concepts[concept] = { key: `own:${group[0] ?? ''}`, name: group[0] ?? '', wider: [] };
        }
        for (const name of group)
            this.#name(name, concept);
    }
}
