import { agesIn } from './ages-in-words.js';
import { factsIn } from './facts-in-words.js';
import { folded } from './words.js';
/** Nobody asks more than this; anything longer was pasted by mistake. */
const MOST_LETTERS = 400;
const MOST_WORDS = 40;
const meet = (one, two) => one.start < two.end && two.start < one.end;
export const raise = (terms, term, weight) => {
    if ((terms.get(term) ?? 0) < weight)
        terms.set(term, weight);
};
/** A visitor's words while they are being understood: what is read of them so far, and what is left. */
export class Question {
    #understood;
    /** Reads ages, money, days and the like, and takes their words out. */
    constructor(index, words, without) {
        this.index = index;
        this.without = without;
        this.tokens = [];
        this.parts = [];
        this.facts = [];
        this.leftOut = [];
        /** Words that have been understood, and are not read again. */
        this.used = new Set();
        this.#understood = [];
        this.text = folded(words.slice(0, MOST_LETTERS));
        const taken = [];
        for (const fact of factsIn(this.text)) {
            const { kind, value, stays } = fact.words;
            if (!this.note(kind, value, fact.typed, fact.start))
                continue;
            this.facts.push(fact.words);
            if (!stays)
                taken.push(fact);
        }
        this.ages = agesIn(this.text).filter((age) => {
            if (taken.some((span) => meet(span, age)))
                return false;
            const value = age.from === age.to ? String(age.from) : `${age.from}-${age.to}`;
            if (!this.note('age', value, age.typed, age.start))
                return false;
            if (!age.isWord)
                taken.push(age);
            return true;
        });
        const isTyping = /[\p{L}\p{N}]$/u.test(this.text);
        const all = [...this.text.matchAll(/[\p{L}\p{N}]+/gu)].slice(0, MOST_WORDS);
        for (const [position, found] of all.entries()) {
            const [typed] = found;
            const span = { start: found.index, end: found.index + typed.length };
            if (taken.some((other) => meet(other, span)))
                continue;
            const isOpen = isTyping && position === all.length - 1;
            const isAge = this.ages.some((age) => meet(age, span));
            this.tokens.push({ typed, word: typed, ...span, isOpen, isAge, mends: [] });
        }
    }
    /** What was understood, in the order of the words. */
    get understood() {
        return [...this.#understood].sort((a, b) => a.at - b.at).map(({ at: _, ...rest }) => rest);
    }
    /** Words not read yet, without those that carry nothing. */
    rest(isStop) {
        return this.tokens.filter((token) => !this.used.has(token) && !isStop(token.word));
    }
    /** Says that something was understood. False where the visitor took that away: the words are then ordinary words. */
    note(kind, value, typed, at, meanings) {
        const id = `${kind}:${value}`;
        if (this.without.includes(id))
            return false;
        if (!this.#understood.some((other) => other.id === id))
            this.#understood.push({ id, kind, value, typed, at, ...(meanings && { meanings }) });
        return true;
    }
    /** How many services have a term. */
    known(term) {
        const { starts } = this.index.postings;
        return term === undefined ? 0 : (starts[term + 1] ?? 0) - (starts[term] ?? 0);
    }
    /** From 0 for a term that every service has to 1 for one that a single service has. */
    rarity(term) {
        const all = this.index.services.length + 1;
        return Math.log(all / (this.known(term) + 1)) / Math.log(all);
    }
}
