import { AMBIGUOUS } from './concepts-data.js';
import { Question } from './question.js';
import { readWhat, wordTerms } from './read-what.js';
import { readWhere } from './read-where.js';
import { STOP, WEAK } from './words.js';
/**
 * Reads a visitor's words: what they ask for, of what age, where, on what terms.
 *
 * @param isUrgent words that carry risk are taken as they stand: "kill" is not "skill".
 */
export function understand(index, words, { without = [] }, isUrgent = false) {
    const question = new Question(index, words, without);
    joinHalves(question);
    mendWords(question, isUrgent);
    chooseMends(question);
    readWhere(question);
    readWhat(question);
    const { parts, ages, facts, understood, leftOut, tokens } = question;
    const nameWords = tokens
        .filter(({ word, isAge }) => !STOP.has(word) && !isAge)
        .map((token) => new Set(wordTerms(question, token, 0).keys()));
    return { parts, ages, facts, understood, leftOut, nameWords };
}
/** Shorter ones are too often two words after all. */
const SHORTEST_JOINED = 6;
/** "foot ball", "play scheme": two words that are one of ours together. */
function joinHalves({ tokens, index: { vocabulary } }) {
    for (let at = 0; at + 1 < tokens.length; at += 1) {
        const [one, two] = [tokens[at], tokens[at + 1]];
        if (!one || !two || STOP.has(one.typed) || STOP.has(two.typed))
            continue;
        const both = one.typed + two.typed;
        if (both.length < SHORTEST_JOINED || !vocabulary.isOwnWord(both))
            continue;
        if (vocabulary.isName([one.typed, two.typed]))
            continue;
        tokens.splice(at, 2, { ...two, typed: both, word: both, start: one.start });
    }
}
/** Of the words a misspelt one may have been, takes the one that makes a name with the word before or after it. */
function chooseMends({ tokens, index: { vocabulary } }) {
    for (const [at, token] of tokens.entries()) {
        const [before, after] = [tokens[at - 1]?.word, tokens[at + 1]?.word];
        const fits = token.mends.find((word) => (before && vocabulary.isName([before, word])) || (after && vocabulary.isName([word, after])));
        if (fits)
            token.word = fits;
    }
}
/** Mends words that nobody uses. Postcodes and acronyms are left alone. */
function mendWords(question, isUrgent) {
    const { vocabulary, mender } = question.index;
    for (const token of question.tokens) {
        const { typed } = token;
        if (/\d/.test(typed) || STOP.has(typed) || WEAK.has(typed) || AMBIGUOUS.has(typed))
            continue;
        if (vocabulary.knownWord(typed) !== undefined || vocabulary.knownStem(typed) !== undefined)
            continue;
        if (token.isOpen && vocabulary.beginsWord(typed))
            continue;
        const mends = isUrgent ? [] : mender.mend(typed);
        const [first] = mends;
        if (!first)
            question.leftOut.push(typed);
        else if (question.note('mended', first, typed, token.start)) {
            token.word = first;
            token.mends = mends;
            token.isOpen = false;
        }
    }
}
