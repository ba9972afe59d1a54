import { CONCEPT_LINES } from './concepts-data.js';
import { AWAY, folded, stem, STOP, WEAK } from './words.js';

/** Something a visitor can ask for, by whatever name. Its number is its term. */
export interface Concept {
  /** `speech-therapy`, a DfE code, or `~dyslexia` for a condition. */
  readonly key: string;
  /** What we call it. */
  readonly name: string;
  readonly wider: readonly number[];
}

/** Names as terms, so that "speech therapists" is found as "speech therapy". */
export interface Phrase {
  readonly terms: readonly number[];
  readonly words: readonly string[];
  readonly concept: number;
  /** It means this only when it is asked for: a record may say it of anything. */
  readonly isAsked: boolean;
  /** One kind of it among others: worth saying where nobody has it. */
  readonly isKind: boolean;
}

interface Step {
  concept?: number;
  next?: Map<number, Step>;
}

const MARK = /^[?+]/;

/** Words looked at for a word that is still being typed. */
const MOST_BEGUN = 200;

/** Kinds of word, as bits. */
export const FLAG = { stop: 1, away: 2, weak: 4 } as const;

/**
 * Every word of a feed and of the concepts, as numbers. A term is a concept, a stem, or a name of a place.
 */
export class Vocabulary {
  readonly concepts: Concept[] = [];
  /** Phrases by their first term, longest first. */
  readonly phrasesFrom = new Map<number, Phrase[]>();
  readonly phrases: Phrase[] = [];
  /** Term of each word, and what kind of word it is; both by the word's number. */
  readonly termOfWord: number[] = [];
  readonly flagOfWord: number[] = [];
  readonly words: string[] = [];
  terms = 0;
  /** How many words came from us; those after came from the feed. */
  readonly ownWords: number;
  #ownTerms = 0;
  #sorted: Uint32Array | undefined;
  readonly #phrasesWith = new Map<number, Phrase[]>();
  readonly #steps: (Step | undefined)[] = [];
  readonly #numbers = new Map<string, number>();
  readonly #stems = new Map<string, number>();
  readonly #keys = new Map<string, number>();

  constructor(synonyms: readonly (readonly string[])[] = []) {
    const lines = CONCEPT_LINES.trim()
      .split('\n')
      .map((line) => /^([^:]+):([^>]*)(?:>(.*))?$/.exec(line) ?? []);
    for (const [, key = ''] of lines) this.#keys.set(key, this.terms++);
    lines.forEach(([, key = '', names = '', wider = ''], concept) => {
      const above = wider.split(',').flatMap((name) => this.#keys.get(name) ?? []);
      const all = names.split('|');
      this.concepts.push({ key, name: (all[0] ?? key).replace(MARK, ''), wider: above });
      for (const name of all) this.#name(name.replace(MARK, ''), concept, MARK.exec(name)?.[0]);
    });
    for (const group of synonyms) this.#group(group);
    for (const list of this.phrasesFrom.values()) list.sort((a, b) => b.terms.length - a.terms.length);
    this.ownWords = this.words.length;
    this.#ownTerms = this.terms;
  }

  /** The number of a word, which is made where it is new. */
  wordOf(word: string): number {
    const known = this.#numbers.get(word);
    if (known !== undefined) return known;
    const number = this.words.length;
    this.#numbers.set(word, number);
    this.words.push(word);
    this.termOfWord.push(this.#stemTerm(stem(word)));
    this.flagOfWord.push(
      (STOP.has(word) ? FLAG.stop : 0) | (AWAY.has(word) ? FLAG.away : 0) | (WEAK.has(word) ? FLAG.weak : 0),
    );
    return number;
  }

  /** The number of a word, where the feed or we have it. */
  knownWord(word: string): number | undefined {
    return this.#numbers.get(word);
  }

  knownStem(word: string): number | undefined {
    return this.#stems.get(stem(word));
  }

  /** Is it one of our own words, that a place may share its name with? */
  isOwnWord(word: string): boolean {
    const number = this.#numbers.get(word);
    return number !== undefined && number < this.ownWords;
  }

  /** The same of its stem: "reading" is one of ours by "read". */
  isOwnStem(word: string): boolean {
    return (this.knownStem(word) ?? Infinity) < this.#ownTerms;
  }

  /** Do these words make a name as they stand? */
  isName(words: readonly string[]): boolean {
    const terms = words.map((word) => this.#stems.get(stem(word)) ?? -1);
    return this.nameAt(terms, 0, terms.length) === terms.length;
  }

  /** Names that hold a term. */
  phrasesWith(term: number): readonly Phrase[] {
    return this.#phrasesWith.get(term) ?? [];
  }

  beginsWord(start: string): boolean {
    return this.#firstFrom(start) !== undefined;
  }

  /** The numbers of words that begin so, the shortest first where there are very many. */
  wordsFrom(start: string): readonly number[] {
    const sorted = this.#sortedWords();
    const first = this.#firstFrom(start);
    if (first === undefined) return [];
    let end = first;
    while (end < sorted.length && end - first < MOST_BEGUN && this.words[sorted[end] ?? 0]?.startsWith(start))
      end += 1;
    return Array.from(sorted.subarray(first, end));
  }

  #firstFrom(start: string): number | undefined {
    const sorted = this.#sortedWords();
    let [low, high] = [0, sorted.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.words[sorted[middle] ?? 0] ?? '') < start) low = middle + 1;
      else high = middle;
    }
    return this.words[sorted[low] ?? -1]?.startsWith(start) ? low : undefined;
  }

  /** Makes ready for words that are still being typed; done by itself when it is not. */
  sort(): void {
    this.#sortedWords();
  }

  #sortedWords(): Uint32Array {
    if (this.#sorted?.length !== this.words.length) {
      const { words } = this;
      this.#sorted = Uint32Array.from(words.keys()).sort((a, b) =>
        (words[a] ?? '') < (words[b] ?? '') ? -1 : 1,
      );
    }
    return this.#sorted ?? new Uint32Array();
  }

  conceptOf(key: string): number | undefined {
    return this.#keys.get(key);
  }

  /** A term for something that is no word: `place:ealing`. */
  keyTerm(key: string): number {
    let term = this.#keys.get(key);
    if (term === undefined) this.#keys.set(key, (term = this.terms++));
    return term;
  }

  knownKey(key: string): number | undefined {
    return this.#keys.get(key);
  }

  /** The concept that `nameAt` found last. */
  named = -1;

  /**
   * The longest name that starts at a place in a run of terms.
   *
   * @returns how many terms it takes, 0 for none; its concept is then in `named`.
   */
  nameAt(terms: ArrayLike<number>, start: number, end: number): number {
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

  #stemTerm(text: string): number {
    let term = this.#stems.get(text);
    if (term === undefined) this.#stems.set(text, (term = this.terms++));
    return term;
  }

  #name(name: string, concept: number, mark?: string): void {
    const words = (folded(name).match(/[\p{L}\p{N}]+/gu) ?? []).filter((word) => !STOP.has(word));
    const terms = words.map((word) => this.termOfWord[this.wordOf(word)] ?? 0);
    const [first, ...rest] = terms;
    if (first === undefined) return;
    const isAsked = mark === '?';
    const phrase = { terms, words, concept, isAsked, isKind: mark === '+' };
    this.phrases.push(phrase);
    for (const term of new Set(terms))
      this.#phrasesWith.set(term, [...(this.#phrasesWith.get(term) ?? []), phrase]);
    this.phrasesFrom.set(first, [...(this.phrasesFrom.get(first) ?? []), phrase]);
    if (isAsked) return;
    let step = (this.#steps[first] ??= {});
    for (const term of rest) {
      const next: Map<number, Step> = (step.next ??= new Map<number, Step>());
      const known: Step = next.get(term) ?? {};
      next.set(term, known);
      step = known;
    }
    step.concept ??= concept;
  }

  /** Words that mean the same here: they join the concept that one of them names already, or make a new one. */
  #group(group: readonly string[]): void {
    const known = group
      .map((name) => this.phrases.find(({ words }) => words.join(' ') === folded(name)))
      .find((phrase) => phrase)?.concept;
    let concept = known;
    if (concept === undefined) {
      // Concepts come first among the terms; a later one is a term like any other, with a concept that points at it.
      concept = this.keyTerm(`own:${group[0] ?? ''}`);
      this.concepts[concept] = { key: `own:${group[0] ?? ''}`, name: group[0] ?? '', wider: [] };
    }
    for (const name of group) this.#name(name, concept);
  }
}
