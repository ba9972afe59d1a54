/** Looking into records that nobody has checked yet. */
import { isRaw, type Raw } from '../../feed/spot.js';

/** The text of a member, or of a number; empty where it says nothing. */
export function wordsOf(record: Raw | undefined, name: string): string {
  const value = record?.[name];
  return typeof value === 'string' || typeof value === 'number' ? String(value).trim() : '';
}

/** The records in a list, or the one that stands where a list is due. */
export function recordsIn(record: Raw | undefined, name: string): Raw[] {
  const value: unknown = record?.[name];
  const all: unknown[] = Array.isArray(value) ? value : [value];
  return all.filter(isRaw);
}

export const recordIn = (record: Raw | undefined, name: string): Raw | undefined => {
  const value = record?.[name];
  return isRaw(value) ? value : undefined;
};

/** The records under one member of each record in a list. */
export const innerOf = (record: Raw, list: string, name: string): Raw[] =>
  recordsIn(record, list).flatMap((item): Raw[] => {
    const inner = recordIn(item, name);
    return inner ? [inner] : [];
  });

/** Does a member say nothing? */
export const isBlank = (value: unknown): boolean =>
  value === undefined ||
  value === null ||
  (typeof value === 'string' && value.trim() === '') ||
  (Array.isArray(value) && value.every(isBlank)) ||
  (isRaw(value) && Object.values(value).every(isBlank));

/** The same text for the same content, in whatever order its members stand. */
export const canonical = (value: unknown): string =>
  JSON.stringify(value, (_, inner: unknown) =>
    isRaw(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([one], [other]) => (one < other ? -1 : 1)))
      : inner,
  ) ?? '';

/** The one of two records that says more; the same one whichever comes first. */
export function fuller(one: Raw, other: Raw | undefined): Raw {
  if (!other || JSON.stringify(one) === JSON.stringify(other)) return one;
  const [ones, others] = [canonical(one), canonical(other)];
  return ones.length > others.length || (ones.length === others.length && ones <= others) ? one : other;
}

/** Do both say the same, ids apart? */
export const saysSame = (one: unknown, other: unknown): boolean => withoutIds(one) === withoutIds(other);

const withoutIds = (value: unknown): string =>
  canonical(value === undefined ? null : value).replace(/"id":"[^"]*",?/g, '');

/** Before, after or level: by code units, the same on every machine. */
export const byText = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);

export function grouped<T>(items: readonly T[], keyOf: (item: T) => string | undefined): Map<string, T[]> {
  // `Map.groupBy` is not in Node 20.
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    if (key === undefined) continue;
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}
