import { HARMLESS, LITTLE, PAIRS, SAME, SHORT, URGENT_PHRASES, WORK, WORK_FOR } from './urgent-phrases.js';
import { folded } from './words.js';
/** Characters. More than anybody types: what follows is not read, so that any paste is answered in a moment. */
const MOST_READ = 10_000;
const step = () => ({ next: new Map(), means: [] });
const wordsOf = (text) => text.split(/\s+/).filter(Boolean);
const linesOf = (table) => table.trim().split('\n').map(wordsOf);
/** Bare words: no capitals, accents, apostrophes or letters held down. */
const bare = (text) => folded(text)
    .replace(/([a-z])\1{2,}/g, '$1')
    .split(/[^a-z0-9]+/)
    .filter(Boolean);
/** "self harm" and "self-harm" are "selfharm". From the end, so that "my self harm" is not "myself harm". */
function joined(words, pairs) {
    const whole = [];
    for (let at = words.length - 1; at >= 0; at--) {
        const word = words[at] ?? '';
        const pair = pairs.get(`${words[at - 1]} ${word}`);
        if (pair)
            at--;
        whole.push(pair ?? word);
    }
    return whole.reverse();
}
const alike = (words, same) => words.flatMap((word) => same.get(word) ?? word);
/** Every way to read a phrase with `a/b` in it. */
const readings = (phrase) => wordsOf(phrase).reduce((starts, words) => words.split('/').flatMap((word) => starts.map((start) => `${start} ${word}`.trim())), ['']);
function phrasebook() {
    const same = new Map();
    for (const [first = '', ...others] of linesOf(SAME))
        for (const other of others)
            same.set(other, [first]);
    for (const [short = '', ...long] of linesOf(SHORT))
        same.set(short, long);
    for (const word of wordsOf(LITTLE))
        same.set(word, []);
    const pairs = new Map();
    for (const line of PAIRS.trim().split('\n')) {
        const [apart = '', whole = ''] = line.split(': ');
        for (const pair of readings(apart))
            pairs.set(pair, whole);
    }
    const root = step();
    const learn = (phrases, kind, group) => {
        for (const phrase of phrases
            .split(/[,\n]/)
            .filter((words) => words.trim())
            .flatMap(readings)) {
            let here = root;
            for (const word of alike(joined(bare(phrase), pairs), same)) {
                const there = here.next.get(word) ?? step();
                here.next.set(word, there);
                here = there;
            }
            here.means.push([kind, group]);
        }
    };
    for (const group of ['self-harm', 'abuse']) {
        const { told, unlessChild, topics } = URGENT_PHRASES[group];
        learn(told, 'told', group);
        learn(unlessChild, 'unlessChild', group);
        learn(topics, 'topics', group);
    }
    learn(HARMLESS, 'harmless');
    return { root, pairs, same, work: new Set(wordsOf(WORK)), workFor: new Set(wordsOf(WORK_FOR)) };
}
let made;
/** The longest phrase that begins at a word, and how many words it has. */
function phraseAt(words, from, root) {
    let found = [[], 1];
    let here = root;
    for (let at = from; at < words.length; at++) {
        here = here.next.get(words[at] ?? '');
        if (!here)
            break;
        if (here.means.length)
            found = [here.means, at - from + 1];
    }
    return found;
}
const isAboutWork = (words, { work, workFor }) => !words.some((word) => /^(?:i|im|ive|me|my|myself|we|us|our)$/.test(word)) &&
    words.some((word, at) => work.has(word) || (word === 'for' && workFor.has(words[at + 1] ?? '')));
/**
 * Groups of urgent help that the words call for, the likelier first; none for ordinary words. Whole words only, so a
 * word half typed calls for nothing. The same words always give the same answer; takes microseconds.
 *
 * @param words anything at all: the first 10,000 characters are read
 */
export function urgentIn(words) {
    made ??= phrasebook();
    const typed = joined(bare(words.slice(0, MOST_READ)), made.pairs);
    const read = alike(typed, made.same);
    const isWork = isAboutWork(typed, made);
    const namesChild = read.includes('child');
    const weights = new Map();
    for (let at = 0; at < read.length;) {
        const [means, length] = phraseAt(read, at, made.root);
        at += length;
        for (const [kind, group] of means) {
            const counts = kind === 'told' || (kind === 'topics' ? !isWork : !namesChild);
            if (group && counts)
                weights.set(group, (weights.get(group) ?? 0) + (kind === 'topics' ? 1 : 2));
        }
    }
    return [...weights].sort(([, one], [, other]) => other - one).map(([group]) => group);
}
