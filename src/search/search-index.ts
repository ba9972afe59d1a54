import type { Service } from '../feed/types.js';
import { factsOf } from './facts.js';
import { textsOf } from './fields.js';
import { PlaceNames } from './place-names.js';
import { type Postings, PostingsMaker } from './postings.js';
import type { SearchOptions } from './types.js';
import { FLAG, Vocabulary } from './vocabulary.js';
import { folded, TOKEN } from './words.js';

/** All that is known of a list of services before anybody asks. */
export interface SearchIndex {
  readonly services: readonly Service[];
  readonly vocabulary: Vocabulary;
  readonly places: PlaceNames;
  readonly postings: Postings;
  /** Terms of each name, one after another, and where each begins. */
  readonly nameTerms: readonly number[];
  readonly nameStarts: readonly number[];
  /** Youngest and oldest, in years; 255 where not known. */
  readonly from: Uint8Array;
  readonly to: Uint8Array;
  readonly facts: Uint16Array;
}

/** How much a word counts in a sentence that turns away from it. */
const AWAY = 0.12;
/** How many words the first sentence may have before the rest counts as the rest. */
const LEAD_WORDS = 30;
const NOT_KNOWN = 255;

/** The services done between two chances to stop. */
const SLICE = 16;

/** Builds an index, giving way after every few services. The result comes with `done`. */
export function* indexing(
  services: readonly Service[],
  { synonyms }: SearchOptions = {},
): Generator<void, SearchIndex> {
  const vocabulary = new Vocabulary(synonyms);
  const places = new PlaceNames();
  const maker = new PostingsMaker();
  const nameTerms: number[] = [];
  const nameStarts: number[] = [0];
  const from = new Uint8Array(services.length).fill(NOT_KNOWN);
  const to = new Uint8Array(services.length).fill(NOT_KNOWN);
  const facts = new Uint16Array(services.length);
  const run: number[] = [];

  /** Adds one sentence: its words, then the names they make. */
  const close = (weight: number, isAway: boolean): void => {
    const strength = isAway ? weight * AWAY : weight;
    for (let at = 0; at < run.length;) {
      const [length, concept] = vocabulary.nameAt(run, at, run.length);
      if (length) maker.add(concept, strength);
      const end = at + Math.max(1, length);
      for (; at < end; at += 1) maker.add(run[at] ?? 0, strength);
    }
    run.length = 0;
  };

  const addText = (text: string, weight: number, lead: number): void => {
    let isAway = false;
    let strength = lead || weight;
    let count = 0;
    for (const [token] of folded(text).matchAll(TOKEN)) {
      const code = token.charCodeAt(0);
      if (code === 46 || code === 33 || code === 63) {
        if (run.length) {
          close(strength, isAway);
          strength = weight;
        }
        isAway = false;
        count = 0;
        continue;
      }
      const word = vocabulary.wordOf(token);
      const flags = vocabulary.flagOfWord[word] ?? 0;
      if (flags & FLAG.away) isAway = true;
      if (flags & FLAG.stop) continue;
      run.push(vocabulary.termOfWord[word] ?? 0);
      count += 1;
      if (count === LEAD_WORDS && strength !== weight) {
        close(strength, isAway);
        strength = weight;
      }
    }
    close(strength, isAway);
  };

  for (const [number, service] of services.entries()) {
    for (const { field, text, weight, lead = 0 } of textsOf(service)) {
      if (field === 'name')
        for (const [token] of folded(text).matchAll(TOKEN)) {
          const word = vocabulary.wordOf(token);
          if (!((vocabulary.flagOfWord[word] ?? 0) & FLAG.stop))
            nameTerms.push(vocabulary.termOfWord[word] ?? 0);
        }
      addText(text, weight, lead);
    }
    nameStarts.push(nameTerms.length);
    const { needs } = service.send;
    // Seven codes say that anybody may come, not that it is about each of them.
    for (const need of needs) {
      const concept = vocabulary.conceptOf(need);
      if (concept !== undefined) maker.add(concept, 0.7 / (1 + 0.2 * (needs.length - 1)));
    }
    const { at, serves, isEverywhere } = places.read(service);
    for (const keys of at) for (const key of keys) maker.add(vocabulary.keyTerm(`place:${key}`), 1);
    for (const key of serves) maker.add(vocabulary.keyTerm(`place:${key}`), 0.8);
    if (isEverywhere) maker.add(vocabulary.keyTerm('place:'), 1);
    for (const { lines } of service.locations) addText(lines.slice(0, 2).join('. '), 0.3, 0);
    for (const { minimum = 0, maximum = 99 } of service.ages) {
      from[number] = Math.min(from[number] ?? NOT_KNOWN, Math.floor(minimum), 250);
      to[number] = Math.max(
        to[number] === NOT_KNOWN ? 0 : (to[number] ?? 0),
        Math.min(250, Math.floor(maximum)),
      );
    }
    facts[number] = factsOf(service);
    maker.close(number);
    if (number % SLICE === SLICE - 1) yield;
  }
  const postings = maker.postings(vocabulary.terms);
  return { services, vocabulary, places, postings, nameTerms, nameStarts, from, to, facts };
}
