import { agesIn, type AgeSaid } from './ages-in-words.js';
import type { FactAsked, Part } from './asked.js';
import { factsIn } from './facts-in-words.js';
import type { Token } from './phrases.js';
import type { SearchIndex } from './search-index.js';
import type { Understood, UnderstoodKind } from './types.js';
import { folded } from './words.js';

/** Nobody asks more than this; anything longer was pasted by mistake. */
const MOST_LETTERS = 400;
const MOST_WORDS = 40;

type Span = Pick<Token, 'start' | 'end'>;
const meet = (one: Span, two: Span): boolean => one.start < two.end && two.start < one.end;

export const raise = (terms: Map<number, number>, term: number, weight: number): void => {
  if ((terms.get(term) ?? 0) < weight) terms.set(term, weight);
};

/** A visitor's words while they are being understood: what is read of them so far, and what is left. */
export class Question {
  /** Folded: lower case, no accents, no apostrophes. */
  readonly text: string;
  readonly tokens: Token[] = [];
  readonly parts: Part[] = [];
  readonly facts: FactAsked[] = [];
  readonly ages: readonly AgeSaid[];
  readonly leftOut: string[] = [];
  /** Words that have been understood, and are not read again. */
  readonly used = new Set<Token>();
  readonly #understood: (Understood & { readonly at: number })[] = [];

  /** Reads ages, money, days and the like, and takes their words out. */
  constructor(
    readonly index: SearchIndex,
    words: string,
    private readonly without: readonly string[],
  ) {
    this.text = folded(words.slice(0, MOST_LETTERS));
    const taken: Span[] = [];
    for (const fact of factsIn(this.text)) {
      const { kind, value, stays } = fact.words;
      if (!this.note(kind, value, fact.typed, fact.start)) continue;
      this.facts.push(fact.words);
      if (!stays) taken.push(fact);
    }
    this.ages = agesIn(this.text).filter((age) => {
      if (taken.some((span) => meet(span, age))) return false;
      const value = age.from === age.to ? String(age.from) : `${age.from}-${age.to}`;
      if (!this.note('age', value, age.typed, age.start)) return false;
      if (!age.isWord) taken.push(age);
      return true;
    });
    const isTyping = /[\p{L}\p{N}]$/u.test(this.text);
    const all = [...this.text.matchAll(/[\p{L}\p{N}]+/gu)].slice(0, MOST_WORDS);
    for (const [position, found] of all.entries()) {
      const [typed] = found;
      const span = { start: found.index, end: found.index + typed.length };
      if (taken.some((other) => meet(other, span))) continue;
      const isOpen = isTyping && position === all.length - 1;
      const isAge = this.ages.some((age) => meet(age, span));
      this.tokens.push({ typed, word: typed, ...span, isOpen, isAge, mends: [] });
    }
  }

  /** What was understood, in the order of the words. */
  get understood(): readonly Understood[] {
    return [...this.#understood].sort((a, b) => a.at - b.at).map(({ at: _, ...rest }) => rest);
  }

  /** Words not read yet, without those that carry nothing. */
  rest(isStop: (word: string) => boolean): readonly Token[] {
    return this.tokens.filter((token) => !this.used.has(token) && !isStop(token.word));
  }

  /** Says that something was understood. False where the visitor took that away: the words are then ordinary words. */
  note(
    kind: UnderstoodKind,
    value: string,
    typed: string,
    at: number,
    meanings?: readonly string[],
  ): boolean {
    const id = `${kind}:${value}`;
    if (this.without.includes(id)) return false;
    if (!this.#understood.some((other) => other.id === id))
      this.#understood.push({ id, kind, value, typed, at, ...(meanings && { meanings }) });
    return true;
  }

  /** How many services have a term. */
  known(term: number | undefined): number {
    const { starts } = this.index.postings;
    return term === undefined ? 0 : (starts[term + 1] ?? 0) - (starts[term] ?? 0);
  }

  /** From 0 for a term that every service has to 1 for one that a single service has. */
  rarity(term: number): number {
    const all = this.index.services.length + 1;
    return Math.log(all / (this.known(term) + 1)) / Math.log(all);
  }
}
