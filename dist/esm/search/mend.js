import Fuse from 'fuse.js/basic';
import { STOP } from './words.js';
/**
 * A word by its sound, roughly: "fisio" and "physio", "skool" and "school", "councelling" and "counselling" come together.
 */
export const soundOf = (word) => word
    .replace(/^(?:kn|gn|wr)/, (pair) => pair.slice(1))
    .replace(/ph/g, 'f')
    .replace(/s?ch(?=oo|ed)/g, 'sk')
    .replace(/wh/g, 'w')
    .replace(/gh(?=t)/g, '')
    .replace(/c(?=[eiy])/g, 's')
    .replace(/ck|c(?!h)|q/g, 'k')
    .replace(/x/g, 'ks')
    .replace(/z/g, 's')
    .replace(/tion|sion/g, 'shn')
    .replace(/sh/g, 'ʃ')
    .replace(/y/g, 'i')
    .replace(/(.)\1+/g, '$1')
    .replace(/(?<!^)[aeiou]+/g, (vowels) => vowels[0] ?? '')
    .replace(/e$/, '');
const lettersOf = (word) => {
    let mask = 0;
    for (let i = 0; i < word.length; i += 1)
        mask |= 1 << ((word.charCodeAt(i) - 97) % 26);
    return mask;
};
function bits(mask) {
    let n = 0;
    for (let rest = mask; rest; rest &= rest - 1)
        n += 1;
    return n;
}
/** Letters that may be wrong in a word: one in a short one, where every other word is near; half of one is a sound. */
const budgetOf = (length) => (length < 6 ? 1 : length < 8 ? 1.5 : length < 11 ? 2 : 3);
/** Letters heard or typed for each other. Others are seldom mistaken: "bread" is no misspelt "break". */
const ALIKE = ['aeiouy', 'bpdt', 'cgkqsxzj', 'mn', 'fv', 'uvw', 'lr'];
const isAlike = (a, b) => ALIKE.some((set) => set.includes(a) && set.includes(b));
const UNLIKE = 1.5;
/** Never shortened to fewer letters than this by a mend: acronyms are not misspelt words. */
const LEAST = 4;
const SLICE = 400;
/** What each letter counts between words that sound the same. */
const SAME_SOUND = 0.35;
/** A word of the field is likelier meant than a name. */
const OURS = 0.35;
/** Words shorter than this have so many neighbours that their first letter must sound right. */
const SHORT = 10;
/** How far a word is from one it may have been, in letters; a sound that is nearer counts too. */
function nearness(word, sound, entry) {
    const isSwapped = word[1] === entry.word[0] && word[0] === entry.word[1];
    const isFirst = word[0] === entry.word[0] || sound[0] === entry.sound[0] || isSwapped;
    if (word.length < SHORT && !isFirst)
        return Infinity;
    const heard = distanceOf(sound, entry.sound) + 0.3;
    return Math.min(distanceOf(word, entry.word), heard > budgetOf(sound.length) ? Infinity : heard);
}
/** Mends misspelt words by the words of one vocabulary. */
export class Mender {
    #byLength = [];
    #bySound = new Map();
    #mended = new Map();
    /**
     * @param vocabulary whose words are taken to be spelt well.
     * @param usesOf how many services have a term: between two words that are as near, the commoner is meant.
     */
    constructor(vocabulary, usesOf) {
        this.vocabulary = vocabulary;
        this.usesOf = usesOf;
    }
    /** The words that a misspelt word may have been, likeliest first; none where nothing is near. */
    mend(word) {
        if (word.length < LEAST || /[^a-z]/.test(word))
            return [];
        const known = this.#mended.get(word);
        if (known)
            return known;
        const found = this.#search(word);
        // A page open all day must not grow for ever.
        if (this.#mended.size > 500)
            this.#mended.clear();
        this.#mended.set(word, found);
        return found;
    }
    #search(word) {
        const sound = soundOf(word);
        const letters = lettersOf(word);
        const budget = budgetOf(word.length);
        const near = [];
        const span = Math.ceil(budget);
        for (let length = word.length - span; length <= word.length + span; length += 1)
            for (const entry of this.#byLength[length] ?? [])
                if (bits(entry.letters & ~letters) <= span && bits(letters & ~entry.letters) <= span)
                    near.push(entry);
        const alike = this.#bySound.get(sound) ?? [];
        const scored = new Map(alike.map((entry) => [entry, this.#score(entry, word, SAME_SOUND * distanceOf(word, entry.word))]));
        const fuse = new Fuse(near, {
            keys: ['word'],
            includeScore: true,
            threshold: 0.5,
            ignoreLocation: true,
            ignoreFieldNorm: true,
            minMatchCharLength: 1,
        });
        for (const { item } of fuse.search(word)) {
            const distance = nearness(word, sound, item);
            if (distance > budget)
                continue;
            const score = this.#score(item, word, distance);
            scored.set(item, Math.min(score, scored.get(item) ?? Infinity));
        }
        const best = [...scored].sort(([, a], [, b]) => a - b);
        const [first] = best;
        if (!first)
            return [];
        return best
            .filter(([, score]) => score <= first[1] + 0.25)
            .slice(0, 2)
            .map(([entry]) => entry.word);
    }
    /**
     * Smaller is likelier: letters that differ, less how common the word is, less where it is a word of the field, more where
     * the first letter differs.
     */
    #score(entry, word, distance) {
        const common = Math.log2(1 + this.usesOf(this.vocabulary.termOfWord[entry.number] ?? 0));
        const isOther = entry.word[0] !== word[0] && soundOf(word)[0] !== entry.sound[0];
        const isOurs = entry.number < this.vocabulary.ownWords;
        return distance - Math.min(1.2, common * 0.12) + (isOther ? 0.6 : 0) - (isOurs ? OURS : 0);
    }
    /** Makes ready, giving way after every few hundred words. */
    *preparing() {
        for (const [number, word] of this.vocabulary.words.entries()) {
            if (number % SLICE === SLICE - 1)
                yield;
            if (word.length < LEAST || STOP.has(word) || /[^a-z]/.test(word))
                continue;
            const entry = { word, sound: soundOf(word), letters: lettersOf(word), number };
            (this.#byLength[word.length] ??= []).push(entry);
            const same = this.#bySound.get(entry.sound);
            if (same)
                same.push(entry);
            else
                this.#bySound.set(entry.sound, [entry]);
        }
    }
}
/**
 * Letters put in, left out, changed or swapped with the next between two words (optimal string alignment). One changed
 * for another that is not like it counts for one and a half.
 */
export function distanceOf(a, b) {
    let before = [];
    let last = Array.from({ length: b.length + 1 }, (_, j) => j);
    for (let i = 1; i <= a.length; i += 1) {
        const row = [i];
        for (let j = 1; j <= b.length; j += 1) {
            const [one = '', two = ''] = [a[i - 1], b[j - 1]];
            const change = one === two ? 0 : isAlike(one, two) ? 1 : UNLIKE;
            let best = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + change);
            if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
                best = Math.min(best, (before[j - 2] ?? 0) + 1);
            row.push(best);
        }
        before = last;
        last = row;
    }
    return last[b.length] ?? 0;
}
