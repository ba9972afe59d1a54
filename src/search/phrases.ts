import type { Phrase, Vocabulary } from './vocabulary.js';

/** A word typed. */
export interface Token {
  readonly typed: string;
  /** The word it was taken for. */
  word: string;
  readonly start: number;
  readonly end: number;
  /** Still being typed: it may become a longer word. */
  isOpen: boolean;
  /** Part of an age, such as "primary school". */
  readonly isAge: boolean;
  /** Words it was mended to, likeliest first. */
  mends: readonly string[];
}

export interface Named {
  readonly tokens: readonly Token[];
  readonly concepts: readonly (readonly [concept: number, weight: number])[];
  /** Absent where the last word is still being typed. */
  readonly phrase: Phrase | undefined;
}

/** How far from each other the words of one name may stand: "therapy for speech and language". */
const SLACK = 1;

/**
 * The names of things in a run of words, in any order, longest first; a name whose last word is still being typed counts too.
 */
export function phrasesIn(vocabulary: Vocabulary, tokens: readonly Token[]): readonly Named[] {
  const termOf = ({ word }: Token): number => {
    const number = vocabulary.knownWord(word);
    return number === undefined ? (vocabulary.knownStem(word) ?? -1) : (vocabulary.termOfWord[number] ?? -1);
  };
  const terms = tokens.map(termOf);
  const free = new Set(tokens.keys());
  const found: Named[] = [];

  const take = (
    positions: readonly number[],
    concepts: readonly (readonly [number, number])[],
    phrase?: Phrase,
  ): void => {
    for (const position of positions) free.delete(position);
    found.push({ tokens: positions.flatMap((position) => tokens[position] ?? []), concepts, phrase });
  };

  openName();
  type Candidate = {
    readonly positions: readonly number[];
    readonly phrase: Phrase;
    readonly spread: number;
  };
  const candidates: Candidate[] = [];
  for (const phrase of new Set(terms.flatMap((term) => vocabulary.phrasesWith(term)))) {
    const positions: number[] = [];
    for (const term of phrase.terms) {
      const position = terms.findIndex(
        (other, at) => other === term && free.has(at) && !positions.includes(at),
      );
      if (position < 0) break;
      positions.push(position);
    }
    if (positions.length < phrase.terms.length) continue;
    const spread = Math.max(...positions) - Math.min(...positions) + 1 - positions.length;
    const isInOrder = positions.every((position, at) => at === 0 || position > (positions[at - 1] ?? 0));
    if (spread <= SLACK) candidates.push({ positions, phrase, spread: spread + (isInOrder ? 0 : 0.5) });
  }
  candidates.sort((a, b) => b.positions.length - a.positions.length || a.spread - b.spread);
  for (const { positions, phrase } of candidates)
    if (positions.every((position) => free.has(position))) take(positions, [[phrase.concept, 1]], phrase);
  return found;

  /** Do the last words make a name as they stand? */
  function isWhole(end: readonly number[]): boolean {
    return end.some(
      (_, at) => at < end.length - 1 && vocabulary.nameAt(end, at, end.length) === end.length - at,
    );
  }

  /** "speech and lang": the last word is the start of the next word of a name. */
  function openName(): void {
    const last = tokens.length - 1;
    const open = tokens[last];
    if (!open?.isOpen || isWhole(terms.slice(-4))) return;
    for (let start = Math.max(0, last - 4); start < last; start += 1) {
      const concepts = new Map<number, number>();
      const length = last - start;
      for (const { terms: names, words, concept } of vocabulary.phrasesFrom.get(terms[start] ?? -1) ?? []) {
        if (names.length <= length || !words[length]?.startsWith(open.word)) continue;
        if (words[length] === open.word && names.length > length + 1 && terms[last] !== -1) continue;
        if (names.slice(0, length).every((term, at) => term === terms[start + at]))
          concepts.set(concept, 0.95);
      }
      if (!concepts.size) continue;
      take(
        Array.from({ length: length + 1 }, (_, at) => start + at),
        [...concepts].slice(0, 4),
      );
      return;
    }
  }
}
