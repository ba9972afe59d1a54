import type { UrgentGroup } from './types.js';
import { HARMLESS, LITTLE, PAIRS, SAME, SHORT, URGENT_PHRASES, WORK, WORK_FOR } from './urgent-phrases.js';
import { folded } from './words.js';

/** Characters. More than anybody types: what follows is not read, so that any paste is answered in a moment. */
const MOST_READ = 10_000;

type Kind = 'told' | 'unlessChild' | 'topics' | 'harmless';

interface Step {
  readonly next: Map<string, Step>;
  readonly means: (readonly [Kind, UrgentGroup | undefined])[];
}

interface Phrasebook {
  readonly root: Step;
  /** Two words that are one, by both with a space between. */
  readonly pairs: ReadonlyMap<string, string>;
  /** What a word stands for: others of its line, several words, or nothing. */
  readonly same: ReadonlyMap<string, readonly string[]>;
  readonly work: ReadonlySet<string>;
  readonly workFor: ReadonlySet<string>;
}

const step = (): Step => ({ next: new Map(), means: [] });
const wordsOf = (text: string): readonly string[] => text.split(/\s+/).filter(Boolean);
const linesOf = (table: string): readonly (readonly string[])[] => table.trim().split('\n').map(wordsOf);

/** Bare words: no capitals, accents, apostrophes or letters held down. */
const bare = (text: string): readonly string[] =>
  folded(text)
    .replace(/([a-z])\1{2,}/g, '$1')
    .split(/[^a-z0-9]+/)
    .filter(Boolean);

/** "self harm" and "self-harm" are "selfharm". From the end, so that "my self harm" is not "myself harm". */
function joined(words: readonly string[], pairs: Phrasebook['pairs']): readonly string[] {
  const whole: string[] = [];
  for (let at = words.length - 1; at >= 0; at--) {
    const word = words[at] ?? '';
    const pair = pairs.get(`${words[at - 1]} ${word}`);
    if (pair) at--;
    whole.push(pair ?? word);
  }
  return whole.reverse();
}

const alike = (words: readonly string[], same: Phrasebook['same']): readonly string[] =>
  words.flatMap((word) => same.get(word) ?? word);

/** Every way to read a phrase with `a/b` in it. */
const readings = (phrase: string): readonly string[] =>
  wordsOf(phrase).reduce<readonly string[]>(
    (starts, words) => words.split('/').flatMap((word) => starts.map((start) => `${start} ${word}`.trim())),
    [''],
  );

function phrasebook(): Phrasebook {
  const same = new Map<string, readonly string[]>();
  for (const [first = '', ...others] of linesOf(SAME)) for (const other of others) same.set(other, [first]);
  for (const [short = '', ...long] of linesOf(SHORT)) same.set(short, long);
  for (const word of wordsOf(LITTLE)) same.set(word, []);
  const pairs = new Map<string, string>();
  for (const line of PAIRS.trim().split('\n')) {
    const [apart = '', whole = ''] = line.split(': ');
    for (const pair of readings(apart)) pairs.set(pair, whole);
  }
  const root = step();
  const learn = (phrases: string, kind: Kind, group?: UrgentGroup): void => {
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
  for (const group of ['self-harm', 'abuse'] as const) {
    const { told, unlessChild, topics } = URGENT_PHRASES[group];
    learn(told, 'told', group);
    learn(unlessChild, 'unlessChild', group);
    learn(topics, 'topics', group);
  }
  learn(HARMLESS, 'harmless');
  return { root, pairs, same, work: new Set(wordsOf(WORK)), workFor: new Set(wordsOf(WORK_FOR)) };
}

let made: Phrasebook | undefined;

/** The longest phrase that begins at a word, and how many words it has. */
function phraseAt(words: readonly string[], from: number, root: Step): readonly [Step['means'], number] {
  let found: readonly [Step['means'], number] = [[], 1];
  let here: Step | undefined = root;
  for (let at = from; at < words.length; at++) {
    here = here.next.get(words[at] ?? '');
    if (!here) break;
    if (here.means.length) found = [here.means, at - from + 1];
  }
  return found;
}

const isAboutWork = (words: readonly string[], { work, workFor }: Phrasebook): boolean =>
  !words.some((word) => /^(?:i|im|ive|me|my|myself|we|us|our)$/.test(word)) &&
  words.some((word, at) => work.has(word) || (word === 'for' && workFor.has(words[at + 1] ?? '')));

/**
 * Groups of urgent help that the words call for, the likelier first; none for ordinary words. Whole words only, so a
 * word half typed calls for nothing. The same words always give the same answer; takes microseconds.
 *
 * @param words anything at all: the first 10,000 characters are read
 */
export function urgentIn(words: string): readonly UrgentGroup[] {
  made ??= phrasebook();
  const typed = joined(bare(words.slice(0, MOST_READ)), made.pairs);
  const read = alike(typed, made.same);
  const isWork = isAboutWork(typed, made);
  const namesChild = read.includes('child');
  const weights = new Map<UrgentGroup, number>();
  for (let at = 0; at < read.length;) {
    const [means, length] = phraseAt(read, at, made.root);
    at += length;
    for (const [kind, group] of means) {
      const counts = kind === 'told' || (kind === 'topics' ? !isWork : !namesChild);
      if (group && counts) weights.set(group, (weights.get(group) ?? 0) + (kind === 'topics' ? 1 : 2));
    }
  }
  return [...weights].sort(([, one], [, other]) => other - one).map(([group]) => group);
}
