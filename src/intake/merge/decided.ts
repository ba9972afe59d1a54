/** Decisions, put to the records they name. */
import type { Fault } from '../../feed/types.js';
import { fault } from './faults.js';
import { pairKey } from './groups.js';
import type { Match } from './proofs.js';
import type { Decision, Entry } from './types.js';

export interface Decided {
  readonly matches: readonly Match[];
  /** Pairs that are not the same, by `pairKey`. */
  readonly apart: ReadonlySet<string>;
  readonly isApart: (one: Entry, other: Entry) => boolean;
  readonly faults: readonly Fault[];
}

/**
 * Records by the names they may have in a decisions file: under their council, the list they came from or their feed, and
 * as they were known before they were merged or given another id.
 */
function namesOf(entries: readonly Entry[], feedIds: readonly string[]): Map<string, Entry[]> {
  const names = new Map<string, Entry[]>();
  const add = (name: string, entry: Entry): void => {
    const known = names.get(name) ?? [];
    if (!known.includes(entry)) names.set(name, [...known, entry]);
  };
  for (const entry of entries) for (const name of [entry.key, ...entry.sameAs]) add(name, entry);
  const exact = new Set(names.keys());
  for (const entry of entries)
    for (const prefix of [entry.source, feedIds[entry.feed]])
      if (prefix !== undefined && !exact.has(`${prefix}/${entry.id}`)) add(`${prefix}/${entry.id}`, entry);
  return names;
}

export function decided(
  entries: readonly Entry[],
  decisions: readonly Decision[],
  feedIds: readonly string[] = [],
): Decided {
  const names = decisions.length > 0 ? namesOf(entries, feedIds) : new Map<string, Entry[]>();
  const faults: Fault[] = [];
  const said = new Map<string, boolean>();
  const matches: Match[] = [];
  const apart = new Set<string>();
  decisions.forEach((decision, index) => {
    const path = `decisions[${index}]`;
    for (const side of ['a', 'b'] as const)
      if (!names.has(decision[side]))
        faults.push(
          fault('unknown', {
            path: `${path}.${side}`,
            record: decision[side],
          }),
        );
    for (const a of names.get(decision.a) ?? [])
      for (const b of names.get(decision.b) ?? []) {
        if (a === b) continue;
        const key = pairKey(a, b);
        if (said.get(key) === !decision.same) {
          faults.push(fault('decisions', { path, record: `${decision.a} = ${decision.b}` }));
          continue;
        }
        said.set(key, decision.same);
        if (decision.same) matches.push({ proof: 'person', a, b, what: 'a decision' });
        else apart.add(key);
      }
  });
  return { matches, apart, isApart: (one, other) => apart.has(pairKey(one, other)), faults };
}
