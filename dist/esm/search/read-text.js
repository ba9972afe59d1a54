import { FLAG } from './vocabulary.js';
import { folded, TOKEN } from './words.js';
/** How much a word counts in a sentence that turns away from it. */
const AWAY = 0.12;
/** How many words the first sentence may have before the rest counts as the rest. */
const LEAD_WORDS = 30;
/** In capitals these are a condition and a therapy, and not what one does to a list or to food. */
const CAPITALS = /\b(?:ADD|S[Aa]LT)\b/g;
const plain = (letters) => (letters === 'ADD' ? 'ADHD' : 'SLT');
/** Reads running text into terms: its words, and the names they make, sentence by sentence. */
export class TextReader {
    #run = [];
    constructor(vocabulary, maker) {
        this.vocabulary = vocabulary;
        this.maker = maker;
    }
    /**
     * Adds a text to the service at hand.
     *
     * @param weight what a mention in it is worth, from 0 to 1.
     * @param lead the same for the first sentence; 0 where it is as the rest.
     * @param names gets the terms, where the text is a name.
     */
    read(text, weight, lead = 0, names) {
        if (!text)
            return;
        const { flagOfWord, termOfWord } = this.vocabulary;
        let isAway = false;
        let strength = lead || weight;
        let count = 0;
        forTokens(folded(text.replace(CAPITALS, plain)), (token) => {
            if (token === '.') {
                if (this.#run.length) {
                    this.#close(strength, isAway);
                    strength = weight;
                }
                isAway = false;
                count = 0;
                return;
            }
            const word = this.vocabulary.wordOf(token);
            const flags = flagOfWord[word] ?? 0;
            if (flags & FLAG.away)
                isAway = true;
            if (flags & FLAG.stop)
                return;
            const term = termOfWord[word] ?? 0;
            this.#run.push(term);
            names?.push(term);
            count += 1;
            if (count === LEAD_WORDS && strength !== weight) {
                this.#close(strength, isAway);
                strength = weight;
            }
        });
        this.#close(strength, isAway);
    }
    #close(weight, isAway) {
        const run = this.#run;
        const strength = isAway ? weight * AWAY : weight;
        for (let at = 0; at < run.length;) {
            const length = this.vocabulary.nameAt(run, at, run.length);
            if (length)
                this.maker.add(this.vocabulary.named, strength);
            const end = at + Math.max(1, length);
            for (; at < end; at += 1)
                this.maker.add(run[at] ?? 0, strength);
        }
        run.length = 0;
    }
}
const isPlain = (code) => (code > 96 && code < 123) || (code > 47 && code < 58);
/** Calls with each word, and with `.` where a sentence ends. Twice as fast as the pattern where the text is plain letters. */
function forTokens(text, take) {
    if (/[^\n\x20-\x7e]/.test(text)) {
        for (const [token] of text.matchAll(TOKEN))
            take(/^[.!?]/.test(token) ? '.' : token);
        return;
    }
    let start = -1;
    for (let at = 0; at <= text.length; at += 1) {
        const code = at < text.length ? text.charCodeAt(at) : 32;
        if (isPlain(code)) {
            if (start < 0)
                start = at;
            continue;
        }
        if (start >= 0)
            take(text.slice(start, at));
        start = -1;
        const isEnd = code === 46 || code === 33 || code === 63;
        if (isEnd && (at + 1 >= text.length || text.charCodeAt(at + 1) <= 32))
            take('.');
    }
}
