/** What proves that two records are one service, and what only suggests it. Never compares all with all. */
import { nameKey, numberKeys, pageKey, postcodesOf, sharedId } from './keys.js';
import { REGISTERS } from './numbers-data.js';
import { grouped, recordIn, wordsOf } from './raw.js';
import type { Entry, OfferReason, Part } from './types.js';

/** The surest first. */
export type Proof = 'person' | 'record' | 'id' | 'number' | 'page';
export const PROOFS: readonly Proof[] = ['person', 'record', 'id', 'number', 'page'];

export interface Match {
  readonly proof: Proof;
  readonly a: Entry;
  readonly b: Entry;
  /** What is the same, in words: `URN 999001`. */
  readonly what: string;
}

export interface Likeness {
  readonly reason: OfferReason;
  readonly a: Entry;
  readonly b: Entry;
  readonly why: string;
}

export interface Compared {
  readonly matches: readonly Match[];
  readonly likenesses: readonly Likeness[];
  /** Groups too large for a person. */
  readonly crowds: readonly (readonly Entry[])[];
}

interface Facts {
  readonly entry: Entry;
  readonly name: string;
  readonly numbers: readonly string[];
  readonly postcodes: readonly string[];
  readonly page: string | undefined;
}

/** Above this, nobody compares a group two by two. */
const MOST_PAIRS = 12;

function factsOf(parts: readonly Part[]): Facts[] {
  const homes = new Set(
    parts.flatMap(({ send }) =>
      [wordsOf(recordIn(send, 'publisher'), 'url'), wordsOf(recordIn(send, 'links'), 'local_offer')].flatMap(
        (address) => pageKey(address) ?? [],
      ),
    ),
  );
  return parts
    .flatMap(({ entries }) => entries)
    .map((entry) => {
      const page = pageKey(wordsOf(entry.record, 'url'));
      const website = pageKey(wordsOf(entry.organization, 'website'));
      return {
        entry,
        name: nameKey(entry.name),
        numbers: numberKeys(entry),
        postcodes: postcodesOf(entry.record),
        page: page !== undefined && page !== website && !homes.has(page) ? page : undefined,
      };
    });
}

/** A school's records in one feed are few: more than these are looked through, since most differ by name. */
const MOST_OF_SCHOOL = 200;

/** Are all words of one name in the other? One word alone is in many. */
function isPartOf(one: string, other: string): boolean {
  if (one === other) return false;
  const [short = [], long = []] = [one.split(' '), other.split(' ')].sort((a, b) => a.length - b.length);
  return short.length > 1 && short.every((word) => long.includes(word));
}

/** `urn:999001` as people say it: "URN 999001". */
const inWords = (number: string): string =>
  `${REGISTERS[registerOf(number)]?.words ?? ''} ${number.slice(number.indexOf(':') + 1)}`;

const isOfSchool = (number: string): boolean => registerOf(number) === 'urn';

const registerOf = (number: string): string => number.slice(0, number.indexOf(':'));

/** Do both have a number of one register, and not the same? Then they are of different bodies. UPRNs differ within a site. */
function isOtherBody(one: Facts, other: Facts): boolean {
  return one.numbers.some((number) => {
    const register = registerOf(number);
    if (register === 'uprn') return false;
    const others = other.numbers.filter((found) => registerOf(found) === register);
    return others.length > 0 && !one.numbers.some((found) => others.includes(found));
  });
}

const isOtherPlace = (one: Facts, other: Facts): boolean =>
  one.postcodes.length > 0 &&
  other.postcodes.length > 0 &&
  !one.postcodes.some((code) => other.postcodes.includes(code));

type Pair = readonly [Facts, Facts];

/** Pairs across feeds in one group: `sole` where each is the only one of its feed, `crowded` otherwise. */
function pairsIn(group: readonly Facts[], most = MOST_PAIRS): { sole: Pair[]; crowded: Pair[] } {
  const feeds = [...grouped(group, ({ entry }) => String(entry.feed)).values()];
  const sole: Pair[] = [];
  const crowded: Pair[] = [];
  feeds.forEach((ones, index) => {
    for (const others of feeds.slice(index + 1)) {
      const isSole = ones.length === 1 && others.length === 1;
      // A crowd is counted before it is paired.
      if (!isSole && ones.length * others.length > most) continue;
      for (const one of ones) for (const other of others) (isSole ? sole : crowded).push([one, other]);
    }
  });
  return { sole, crowded };
}

/** Compares the records of all feeds with those of the others. */
export function compared(parts: readonly Part[]): Compared {
  const facts = factsOf(parts);
  const matches: Match[] = [];
  const likenesses: Likeness[] = [];
  const match = (proof: Proof, [{ entry: a }, { entry: b }]: Pair, what: string): void => {
    matches.push({ proof, a, b, what });
  };
  const like = (reason: OfferReason, [{ entry: a }, { entry: b }]: Pair, why: string): void => {
    likenesses.push({ reason, a, b, why });
  };

  for (const group of groupsBy(facts, ({ entry }) => [entry.key, ...entry.sameAs])) {
    for (const pair of pairsIn(group).sole) match('record', pair, 'the same record of the same source');
  }

  for (const group of groupsBy(facts, ({ entry }) => [sharedId(entry)])) {
    const { sole, crowded } = pairsIn(group);
    for (const pair of [...sole, ...crowded]) {
      const [one, other] = pair;
      if (one.name !== other.name) like('id', pair, 'The same id, and other names');
      else if (isOtherBody(one, other))
        like('id', pair, 'The same id and name, and other numbers of organisations');
      else if (crowded.includes(pair)) like('id', pair, 'The same id and name, more than once in one source');
      else match('id', pair, 'the same id and name');
    }
  }

  for (const [key, group] of keyed(facts, ({ name, numbers }) =>
    numbers.map((number) => name && `${number}|${name}`),
  )) {
    const [number = ''] = key.split('|', 1);
    const { isOfPlace = false } = REGISTERS[registerOf(number)] ?? {};
    const what = inWords(number);
    const { sole, crowded } = pairsIn(group);
    for (const pair of crowded)
      like('number', pair, `The same name and ${what}, more than once in one source`);
    for (const pair of sole) {
      const [one, other] = pair;
      if (isOtherBody(one, other))
        like('number', pair, `The same name and ${what}, and another number that differs`);
      else if (!isOfPlace && isOtherPlace(one, other))
        like('number', pair, `The same name and ${what}, at another postcode`);
      else match('number', pair, `the same name and ${what}`);
    }
  }

  for (const group of groupsBy(facts, ({ page }) => [page])) {
    // A page about several services of one source proves nothing of any, but of those that also share a name.
    const named = [...grouped(group, ({ name }) => name || undefined).values()];
    const { sole, crowded } = pairsIn(group);
    const soles = new Set([...sole, ...named.flatMap((ones) => pairsIn(ones).sole)].map(pairId));
    const done = new Set<string>();
    for (const pair of [...sole, ...named.flatMap((ones) => pairsIn(ones).sole), ...crowded]) {
      if (done.has(pairId(pair))) continue;
      done.add(pairId(pair));
      const [one, other] = pair;
      if (isOtherBody(one, other))
        like('page', pair, 'The same web page, and other numbers of organisations');
      else if (soles.has(pairId(pair))) match('page', pair, 'the same web page');
      else like('page', pair, 'The same web page, which one source gives for several services');
    }
  }

  // One school, and names such as "Larkmere School" and "Larkmere School language base".
  for (const [key, group] of keyed(facts, ({ numbers }) => numbers.filter(isOfSchool))) {
    const { sole, crowded } = pairsIn(group, MOST_OF_SCHOOL);
    for (const pair of [...sole, ...crowded])
      if (isPartOf(pair[0].name, pair[1].name))
        like('alike', pair, `The same ${inWords(key)}, and names that are alike`);
  }

  const crowds: Entry[][] = [];
  for (const group of groupsBy(facts, ({ name, postcodes }) =>
    postcodes.map((code) => name && `${name}|${code}`),
  )) {
    const { sole, crowded } = pairsIn(group);
    for (const pair of [...sole, ...crowded]) like('postcode', pair, 'The same name and postcode');
    const feeds = new Set(group.map(({ entry }) => entry.feed));
    if (feeds.size > 1 && sole.length + crowded.length === 0) crowds.push(group.map(({ entry }) => entry));
  }
  return { matches, likenesses, crowds };
}

const pairId = ([{ entry: a }, { entry: b }]: Pair): string => `${a.feed}/${a.id}|${b.feed}/${b.id}`;

function keyed(
  facts: readonly Facts[],
  keysOf: (facts: Facts) => readonly (string | undefined)[],
): Map<string, Facts[]> {
  const groups = new Map<string, Facts[]>();
  for (const one of facts) {
    for (const key of new Set(keysOf(one))) {
      if (!key) continue;
      const group = groups.get(key);
      if (group) group.push(one);
      else groups.set(key, [one]);
    }
  }
  for (const [key, group] of groups) if (group.length < 2) groups.delete(key);
  return groups;
}

const groupsBy = (
  facts: readonly Facts[],
  keysOf: (facts: Facts) => readonly (string | undefined)[],
): Facts[][] => [...keyed(facts, keysOf).values()];
