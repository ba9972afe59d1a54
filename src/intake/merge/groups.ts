/** Records that are one service, from what proves it: the surest proof first, and never against a person's word. */
import { byText } from './raw.js';
import { type Match, PROOFS } from './proofs.js';
import type { Entry } from './types.js';

export interface Grouped {
  /** Every record once: alone, or with those it is the same as. */
  readonly groups: readonly Group[];
  /** Matches that were not followed, and why. */
  readonly refused: readonly Refused[];
}

export interface Group {
  readonly entries: readonly Entry[];
  /** What joined them, the surest first. */
  readonly matches: readonly Match[];
}

export interface Refused {
  readonly match: Match;
  /** `twice`: two records of one feed would become one. `decided`: a person said that two of them are not the same. */
  readonly because: 'twice' | 'decided';
}

export const pairKey = (one: Entry, other: Entry): string =>
  [`${one.feed}/${one.id}`, `${other.feed}/${other.id}`].sort(byText).join(' = ');

const order = (one: Match, other: Match): number =>
  PROOFS.indexOf(one.proof) - PROOFS.indexOf(other.proof) ||
  one.a.feed - other.a.feed ||
  one.b.feed - other.b.feed ||
  byText(one.a.id, other.a.id) ||
  byText(one.b.id, other.b.id);

/** @param apart pairs that a person said are not the same, by `pairKey`. */
export function groupsOf(
  entries: readonly Entry[],
  matches: readonly Match[],
  apart: ReadonlySet<string>,
): Grouped {
  const groupOf = new Map<Entry, Entry[]>(entries.map((entry) => [entry, [entry]]));
  const followed: Match[] = [];
  const refused: Refused[] = [];
  // What a person said keeps its own order: what was said first holds.
  const said = matches.filter(({ proof }) => proof === 'person');
  const proved = matches.filter(({ proof }) => proof !== 'person').sort(order);
  for (const match of [...said, ...proved]) {
    if (apart.has(pairKey(match.a, match.b)) && match.proof !== 'person') continue;
    const [one, other] = [groupOf.get(match.a) ?? [match.a], groupOf.get(match.b) ?? [match.b]];
    if (one === other) {
      followed.push(match);
      continue;
    }
    const because = whyApart(one, other, match, apart);
    if (because) {
      refused.push({ match, because });
      continue;
    }
    followed.push(match);
    const joined = [...one, ...other];
    for (const entry of joined) groupOf.set(entry, joined);
  }
  const matchesOf = new Map<Entry[], Match[]>();
  for (const match of followed) {
    const group = groupOf.get(match.a) ?? [];
    matchesOf.set(group, [...(matchesOf.get(group) ?? []), match]);
  }
  const groups = [...new Set(groupOf.values())].map((group) => ({
    entries: group,
    matches: matchesOf.get(group) ?? [],
  }));
  return { groups, refused };
}

function whyApart(
  one: readonly Entry[],
  other: readonly Entry[],
  { proof }: Match,
  apart: ReadonlySet<string>,
): Refused['because'] | undefined {
  const isSaid = one.some((a) => other.some((b) => apart.has(pairKey(a, b))));
  if (isSaid) return 'decided';
  const feeds = new Set(one.map(({ feed }) => feed));
  return proof !== 'person' && other.some(({ feed }) => feeds.has(feed)) ? 'twice' : undefined;
}
