/** Reading members of a record: whatever is there becomes what is due, or a fault. */
import { emailAddress, safeLink, webAddress } from './contacts.js';
import { partialDate } from './dates.js';
import { fault, join, type Place } from './faults.js';
import { plainText, richText } from './rich-text.js';
import { oneLine } from './text.js';
import type { RichText } from './types.js';

export type Raw = Readonly<Record<string, unknown>>;

/** A record of the document, where it stands, and where its faults go. */
export interface Spot extends Place {
  readonly raw: Raw;
}

const UUID = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}/i;
const MOJIBAKE = /\u00c2[\u00a0-\u00bf]|\u00e2\u20ac|\u00c3[\u0080-\u00bf]|\ufffd/;

export const isRaw = (value: unknown): value is Raw =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

export const within = (spot: Spot, raw: Raw, name: string): Spot => ({
  ...spot,
  raw,
  path: join(spot.path, name),
});

/** The first of these members that says something; `bad` is the fault of one that says something else than is due. */
function member<T>(
  spot: Spot,
  names: readonly string[],
  read: (words: string) => T | undefined,
  bad = 0,
): T | undefined {
  for (const name of names) {
    const value = spot.raw[name];
    if (typeof value === 'string' || typeof value === 'number') {
      const words = String(value);
      const found = read(words);
      if (MOJIBAKE.test(words)) fault(spot, 29, name);
      if (found !== undefined && found !== '') return found;
      if (bad && oneLine(words)) fault(spot, bad, name);
    } else if (value != null && !(Array.isArray(value) && value.length === 0)) fault(spot, 70, name);
  }
  return;
}

/** Plain words of a text that may hold markup. */
export const words = (text: string): string => {
  if (!/<[a-z/!]/i.test(text)) return oneLine(text);
  const rich = richText(text);
  return rich ? plainText(rich).replace(/\s+/g, ' ') : '';
};

const asNumber = (text: string): number | undefined => {
  const digits = text.replace(/[£,\s]/g, '');
  return /^-?\d+(\.\d+)?$/.test(digits) ? Number(digits) : undefined;
};

export type Reader<T> = (spot: Spot, ...names: string[]) => T | undefined;

export const text: Reader<string> = (spot, ...names) => member(spot, names, words);
export const date: Reader<string> = (spot, ...names) => member(spot, names, partialDate, 42);
export const link: Reader<string> = (spot, ...names) =>
  member(spot, names, (found) => webAddress(oneLine(found)), 31);
/** As `link`, or an address to write to or ring. */
export const anyLink: Reader<string> = (spot, ...names) =>
  member(spot, names, (found) => safeLink(oneLine(found)), 31);
export const email: Reader<string> = (spot, ...names) =>
  member(spot, names, (found) => emailAddress(oneLine(found)), 33);
export const number: Reader<number> = (spot, ...names) => member(spot, names, asNumber, 70);
export const rich: Reader<RichText> = (spot, ...names) =>
  member(spot, names, (found) => {
    if (found.includes(';base64,')) fault(spot, 25, names[0]);
    return richText(found);
  });
/** A whole number of 0 or more. */
export const count: Reader<number> = (spot, ...names) => {
  const found = number(spot, ...names);
  if (found === undefined || (Number.isInteger(found) && found >= 0)) return found;
  fault(spot, 70, names[0]);
  return;
};
/** One of a few words. */
export const choice =
  <const T extends string>(...allowed: readonly T[]): Reader<T> =>
  (spot, ...names) =>
    member(spot, names, (found) => allowed.find((one) => one === oneLine(found).toLowerCase()), 70);

function asRaw(value: unknown): Raw | undefined {
  if (isRaw(value)) return value;
  // A bare reference, as Drupal writes below three levels.
  if (typeof value === 'number' || (typeof value === 'string' && UUID.test(value))) return { id: value };
  return typeof value === 'string' && value.trim() ? { name: value } : undefined;
}

/** The records under all these members, whether a list, a single record, a bare word or nothing is there. */
export function list(spot: Spot, ...names: string[]): Spot[] {
  const found: Spot[] = [];
  for (const name of names) {
    const value = spot.raw[name];
    if (value == null) continue;
    const isList = Array.isArray(value);
    if (isRaw(value)) fault(spot, 21, name);
    (isList ? value : [value]).forEach((item: unknown, index) => {
      const path = isList ? `${name}[${index}]` : name;
      const raw = asRaw(item);
      if (raw) found.push(within(spot, raw, path));
      else if (item != null && typeof item !== 'string') fault(spot, 70, path);
    });
  }
  return found;
}

/** The record under the first of these members that has one. */
export function one(spot: Spot, ...names: string[]): Spot | undefined {
  for (const name of names) {
    const value = spot.raw[name];
    const raw = asRaw(value);
    if (raw) return within(spot, raw, name);
    const [first] = Array.isArray(value) ? list(spot, name) : [];
    if (first) {
      fault(spot, 21, name);
      return first;
    }
  }
  return;
}

/** The different texts of a list, or of a single text where a list is due. */
export function texts(spot: Spot, name: string): readonly string[] {
  const value = spot.raw[name];
  if (value == null) return [];
  const items: unknown[] = Array.isArray(value) ? value : [value];
  return unique(items.flatMap((item) => text({ ...spot, raw: { [name]: item } }, name) ?? []));
}

export function unique<T>(items: readonly T[], key: (item: T) => unknown = (item) => item): T[] {
  if (items.length < 2) return [...items];
  const keys = new Set();
  return items.filter((item) => keys.size < keys.add(key(item)).size);
}

type Present<T> = { [K in keyof T as undefined extends T[K] ? never : K]: T[K] } & {
  [K in keyof T as undefined extends T[K] ? K : never]?: Exclude<T[K], undefined>;
};

/** The members that are known: what is not said is left out. */
export function known<T extends object>(members: T): Present<T> {
  const found: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(members)) if (value !== undefined) found[name] = value;
  // Only entries that are undefined went, which is what the type says.
  return found as Present<T>;
}

type Names<S extends string> = S extends `${infer A} ${infer B}`
  ? Names<A> | Names<B>
  : S extends `${infer A}|${string}`
    ? A
    : S;

type Pairs = readonly (readonly [Reader<unknown>, string])[];
type Taken<P extends Pairs> = P extends readonly [
  readonly [Reader<infer T>, infer S extends string],
  ...infer Rest extends Pairs,
]
  ? { readonly [K in Names<S>]?: T } & Taken<Rest>
  : unknown;

const split = new Map<string, readonly (readonly string[])[]>();

/** Several members at once, each list of names after what reads them. `fees|fees_description` is `fees`, under either name. */
export function take<const P extends Pairs>(spot: Spot, ...pairs: P): Taken<P> {
  const found: Record<string, unknown> = {};
  for (const [read, names] of pairs) {
    let members = split.get(names);
    if (!members) split.set(names, (members = names.split(' ').map((aliases) => aliases.split('|'))));
    for (const aliases of members) {
      const value = aliases.some((name) => spot.raw[name] != null) ? read(spot, ...aliases) : undefined;
      if (value !== undefined) found[aliases[0] ?? ''] = value;
    }
  }
  // The keys are the names just split, as the type splits them.
  return found as Taken<P>;
}

/** Several lists of texts at once, each there even where it is empty. */
export function takeLists<const S extends string>(
  spot: Spot,
  names: S,
): { readonly [K in Names<S>]: readonly string[] } {
  const lists: Record<string, readonly string[]> = {};
  for (const name of names.split(' ')) lists[name] = texts(spot, name);
  // As above.
  return lists as { readonly [K in Names<S>]: readonly string[] };
}
