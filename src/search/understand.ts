import { agesIn } from './ages-in-words.js';
import type { Asked, FactAsked, Part } from './asked.js';
import { AMBIGUOUS } from './concepts-data.js';
import { factsIn } from './facts-in-words.js';
import type { Mender } from './mend.js';
import { phrasesIn, type Token } from './phrases.js';
import { districtOf, placeKey } from './place-names.js';
import type { SearchIndex } from './search-index.js';
import type { AskOptions, Understood, UnderstoodKind } from './types.js';
import { FLAG } from './vocabulary.js';
import { folded, STOP } from './words.js';

/** Nobody asks more than this; anything longer was pasted by mistake. */
const MOST_LETTERS = 400;
const MOST_WORDS = 40;
/** Words a place may be named after: "help with reading", "bath seat". */
const BEFORE_PLACE = /(?:^|\s)(?:in|near|around|at|round|from|live in|by)\s+$/;

const known = (index: SearchIndex, term: number | undefined): number =>
  term === undefined ? 0 : (index.postings.starts[term + 1] ?? 0) - (index.postings.starts[term] ?? 0);

/** From 0 for a word that every service has to 1 for a word that one has. */
const rarity = (index: SearchIndex, term: number): number =>
  Math.log((index.services.length + 1) / (known(index, term) + 1)) / Math.log(index.services.length + 1);

/** What lies below each concept, worked out once. */
const narrower = new WeakMap<SearchIndex, Map<number, number[]>>();
function narrowerOf(index: SearchIndex, concept: number): readonly number[] {
  let all = narrower.get(index);
  if (!all) {
    all = new Map();
    for (const [number, one] of index.vocabulary.concepts.entries())
      for (const above of one?.wider ?? []) all.set(above, [...(all.get(above) ?? []), number]);
    narrower.set(index, all);
  }
  return all.get(concept) ?? [];
}

const raise = (terms: Map<number, number>, term: number, weight: number): void => {
  if ((terms.get(term) ?? 0) < weight) terms.set(term, weight);
};

/** A concept, what is narrower (nearly as good) and what is wider or beside it (better than nothing). */
export function conceptTerms(
  index: SearchIndex,
  concept: number,
  weight = 1,
  terms = new Map<number, number>(),
): Map<number, number> {
  raise(terms, concept, weight);
  for (const below of narrowerOf(index, concept)) raise(terms, below, weight * 0.8);
  for (const above of index.vocabulary.concepts[concept]?.wider ?? []) {
    raise(terms, above, weight * 0.3);
    for (const beside of narrowerOf(index, above)) raise(terms, beside, weight * 0.12);
  }
  return terms;
}

/** Reads a visitor's words: what they ask for, of what age, where, on what terms. */
export function understand(
  index: SearchIndex,
  mender: Mender,
  words: string,
  { without = [] }: AskOptions,
): Asked {
  const { vocabulary, places } = index;
  const text = folded(words.slice(0, MOST_LETTERS));
  const parts: Part[] = [];
  const understood: (Understood & { readonly at: number })[] = [];
  const leftOut: string[] = [];
  const facts: FactAsked[] = [];
  const taken: { start: number; end: number }[] = [];

  /** Says that something was understood, unless the visitor took that away. */
  const note = (
    kind: UnderstoodKind,
    value: string,
    typed: string,
    at: number,
    meanings?: readonly string[],
  ): boolean => {
    const id = `${kind}:${value}`;
    if (without.includes(id)) return false;
    if (!understood.some((other) => other.id === id))
      understood.push({ id, kind, value, typed, at, ...(meanings && { meanings }) });
    return true;
  };

  for (const { words: fact, typed, start, end } of factsIn(text)) {
    if (!note(fact.kind, fact.value, typed, start)) continue;
    facts.push(fact);
    if (!fact.stays) taken.push({ start, end });
  }
  const ages = agesIn(text).filter(({ from, to, typed, start, end, isWord }) => {
    if (taken.some((span) => start < span.end && span.start < end)) return false;
    if (!note('age', from === to ? String(from) : `${from}-${to}`, typed, start)) return false;
    if (!isWord) taken.push({ start, end });
    return true;
  });

  const isTyping = /[\p{L}\p{N}]$/u.test(text);
  const all = [...text.matchAll(/[\p{L}\p{N}]+/gu)].slice(0, MOST_WORDS);
  const tokens: Token[] = [];
  for (const [position, found] of all.entries()) {
    const [typed] = found;
    const start = found.index;
    const end = start + typed.length;
    if (taken.some((span) => start < span.end && span.start < end)) continue;
    const isLast = isTyping && position === all.length - 1;
    tokens.push({ typed, word: typed, start, end, isOpen: isLast, mends: [] });
  }

  const used = new Set<Token>();
  readPostcodes();
  mendAll();
  readPlaces();
  readConcepts();
  readWords();
  return {
    parts,
    ages,
    facts,
    understood: [...understood].sort((a, b) => a.at - b.at).map(({ at: _, ...rest }) => rest),
    leftOut,
    nameWords: tokens
      .filter(({ word }) => !STOP.has(word))
      .map((token) => new Set([...wordTerms(token, 0).keys()])),
  };

  function addPlace(
    key: string,
    typed: string,
    at: number,
    kind: 'place' | 'postcode',
    show: string,
  ): boolean {
    if (!note(kind, show, typed, at)) return false;
    const terms = new Map<number, number>();
    const add = (name: string, weight: number): void => {
      const term = vocabulary.knownKey(`place:${name}`);
      if (term !== undefined) raise(terms, term, weight);
    };
    add(key, 1);
    for (const [other, likeness] of places.around(key)) add(other, likeness);
    add('', 0.35);
    if (kind === 'postcode' && !known(index, vocabulary.knownKey(`place:${key}`))) {
      // A district that the feed has nothing in: those with the same letters are nearest.
      const letters = /^[a-z]+/.exec(key)?.[0] ?? '-';
      for (const other of places.shown.keys()) if (new RegExp(`^${letters}\\d`).test(other)) add(other, 0.6);
    }
    if (terms.size) parts.push({ terms, weight: 0.9, floor: 0.12, kind: 'place', isMain: true });
    return true;
  }

  function readPostcodes(): void {
    for (const [number, token] of tokens.entries()) {
      const district = districtOf(token.typed);
      if (!district || used.has(token)) continue;
      const key = district.toLowerCase();
      const next = tokens[number + 1];
      const inward = next && /^\d[a-z]{2}$/.test(next.typed) ? next : undefined;
      const letters = /^[a-z]+/.exec(key)?.[0] ?? '';
      const isNear = [...places.shown.keys()].some(
        (name) => name.startsWith(letters) && /^[a-z]{1,2}\d/.test(name),
      );
      if (!inward && !places.shown.has(key) && !isNear) continue;
      if (!addPlace(key, token.typed, token.start, 'postcode', district)) continue;
      used.add(token);
      if (inward) used.add(inward);
    }
  }

  function mendAll(): void {
    for (const token of tokens) {
      const { typed, isOpen } = token;
      if (used.has(token) || STOP.has(typed) || AMBIGUOUS[typed]) continue;
      if (vocabulary.knownWord(typed) !== undefined || vocabulary.knownStem(typed) !== undefined) continue;
      if (isOpen && vocabulary.beginsWord(typed)) continue;
      const mends = mender.mend(typed);
      const [first] = mends;
      if (!first) leftOut.push(typed);
      else if (note('mended', first, typed, token.start)) {
        token.word = first;
        token.mends = mends;
      }
      token.isOpen = token.isOpen && !first;
    }
  }

  function readPlaces(): void {
    const content = tokens.filter((token) => !used.has(token) && !STOP.has(token.word));
    for (let size = Math.min(4, content.length); size >= 1; size -= 1)
      for (let at = 0; at + size <= content.length; at += 1) {
        const run = content.slice(at, at + size);
        const [first] = run;
        if (!first || run.some((token) => used.has(token))) continue;
        const key = placeKey(run.map(({ word }) => word).join(' '));
        const show = places.shown.get(key);
        if (show === undefined) continue;
        const isWord = size === 1 && vocabulary.isOwnWord(first.word);
        if (isWord && !BEFORE_PLACE.test(text.slice(0, first.start))) continue;
        if (addPlace(key, run.map(({ typed }) => typed).join(' '), first.start, 'place', show))
          for (const token of run) used.add(token);
      }
  }

  function readConcepts(): void {
    const rest = tokens.filter((token) => !used.has(token) && !STOP.has(token.word));
    for (const token of rest) {
      const meanings = AMBIGUOUS[token.word];
      if (
        !meanings ||
        !note(
          'meanings',
          token.word,
          token.typed,
          token.start,
          meanings.map(([meaning]) => meaning),
        )
      )
        continue;
      const terms = wordTerms(token, 0.9);
      meanings.forEach(([, key], order) => {
        const concept = vocabulary.conceptOf(key);
        if (concept !== undefined) conceptTerms(index, concept, order ? 0.7 : 1, terms);
      });
      parts.push({ terms, weight: 1, floor: 0.03, kind: 'concept', isMain: true });
      used.add(token);
    }
    const found = phrasesIn(
      vocabulary,
      rest.filter((token) => !used.has(token)),
    );
    const isNarrow = (concept: number): boolean => narrowerOf(index, concept).length === 0;
    const hasNarrow = found.some(({ concepts }) => concepts.some(([concept]) => isNarrow(concept)));
    for (const { tokens: run, concepts } of found) {
      const [first] = run;
      const typed = run.map((token) => token.typed).join(' ');
      const terms = new Map<number, number>();
      for (const [concept, weight] of concepts) {
        const { key = '', name = '' } = vocabulary.concepts[concept] ?? {};
        const isNeed = /^[A-Z]+$/.test(key);
        if (isNeed && !note('need', key, typed, first?.start ?? 0)) continue;
        if (key.startsWith('~') && !note('condition', name, typed, first?.start ?? 0)) continue;
        conceptTerms(index, concept, weight, terms);
      }
      if (!terms.size) continue;
      const isWide =
        hasNarrow &&
        !concepts.some(
          ([concept]) => isNarrow(concept) || /^[~A-Z]/.test(vocabulary.concepts[concept]?.key ?? ''),
        );
      parts.push({
        terms,
        weight: isWide ? 0.4 : 1,
        floor: isWide ? 0.2 : 0.03,
        kind: 'concept',
        isMain: !isWide,
      });
      for (const token of run) {
        used.add(token);
        // The very words count a little more than others for the same thing.
        parts.push({ terms: wordTerms(token, 0.5), weight: 0.12, floor: 0.5, kind: 'word', isMain: false });
      }
    }
  }

  function readWords(): void {
    const rest = tokens.filter(
      (token) => !used.has(token) && !STOP.has(token.word) && !leftOut.includes(token.typed),
    );
    const isLong = parts.some(({ kind }) => kind === 'concept') && tokens.length > 5;
    for (const token of rest) {
      const terms = wordTerms(token, 0.8);
      const number = vocabulary.knownWord(token.word);
      const isWeak = number !== undefined && ((vocabulary.flagOfWord[number] ?? 0) & FLAG.weak) !== 0;
      const best = Math.max(
        0,
        ...[...terms.keys()].map((term) => (known(index, term) ? rarity(index, term) : 0)),
      );
      if (![...terms.keys()].some((term) => known(index, term))) {
        if (!isWeak) leftOut.push(token.typed);
        continue;
      }
      const weight = isWeak ? 0.1 : (0.2 + 0.7 * best) * (isLong ? 0.5 : 1);
      parts.push({
        terms,
        weight,
        floor: isWeak ? 0.6 : isLong ? 0.35 : 0.15,
        kind: 'word',
        isMain: !isWeak && !isLong,
      });
    }
  }

  /** The terms of a word: its own, those it was mended to, and while it is being typed those it may become. */
  function wordTerms(token: Token, begun: number): Map<number, number> {
    const terms = new Map<number, number>();
    for (const word of [token.word, ...token.mends.slice(1)]) {
      const number = vocabulary.knownWord(word);
      const term = number === undefined ? vocabulary.knownStem(word) : vocabulary.termOfWord[number];
      if (term !== undefined) raise(terms, term, word === token.word ? 1 : 0.8);
    }
    if (token.isOpen && begun) {
      const factor = terms.size ? begun * 0.5 : begun;
      for (const number of vocabulary.wordsFrom(token.word)) {
        const term = vocabulary.termOfWord[number] ?? 0;
        raise(terms, term, factor);
        const [length, concept] = vocabulary.nameAt([term], 0, 1);
        if (length && token.word.length > 2) conceptTerms(index, concept, factor, terms);
      }
    }
    return terms;
  }
}
