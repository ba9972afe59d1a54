/** `send` of the feed as a whole. */
import { cleaned } from './clean.js';
import { phoneHref } from './contacts.js';
import { fault } from './faults.js';
import { date, isRaw, list, number, one, rich, type Spot, take, text, texts, within } from './spot.js';
import type { FeedSend, RichText } from './types.js';

/** Members, each with what it cannot do without. */
const RECORDS: readonly (readonly [string, string])[] = [
  ['publisher', 'name'],
  ['notice', 'text'],
  ['licence', ''],
  ['contact', ''],
  ['links', ''],
  ['short_breaks', ''],
];
const LISTS: readonly (readonly [string, string])[] = [
  ['sources', 'id name'],
  ['urgent', 'name'],
  ['term_dates', 'name from to'],
  ['coverage', 'key'],
  ['ordinarily_available', ''],
  ['glossary', 'term meaning'],
  ['pathways', ''],
  ['parts', 'url kind'],
];
/** Drafts of the format had the singular. */
const LABELS: readonly (readonly [string, string])[] = [
  ['kinds', 'kind'],
  ['tiers', 'tier'],
  ['needs', 'need'],
  ['categories', 'category'],
];
const MAJOR = 1;

/** A table that holds nothing but what the feed put there: no `constructor`. */
function table<T>(spot: Spot | undefined, read: (spot: Spot, name: string) => T | undefined): Record<string, T> {
  const entries: Record<string, T> = Object.create(null);
  for (const name of Object.keys(spot?.raw ?? {})) {
    const value = spot && name !== '__proto__' ? read(spot, name) : undefined;
    if (value !== undefined) entries[name] = value;
  }
  return entries;
}

function readUnder(send: Spot): number {
  const spot = one(send, 'disclosure');
  const under = Math.ceil((spot && number(spot, 'under')) ?? 5);
  if (under < 1) return 0;
  if (spot && under < 3) fault(spot, 68, 'under');
  return Math.max(under, 3);
}

function readDecided(send: Spot): Record<string, RichText> {
  const { how_places_are_decided: value } = send.raw;
  const spot = isRaw(value) ? within(send, value, 'how_places_are_decided') : within(send, value == null ? {} : { '*': value }, '');
  return table(spot, rich);
}

export function readFeedSend(send: Spot): FeedSend {
  const version = text(send, 'version');
  if (parseInt(version ?? '') > MAJOR) fault(send, 69, 'version');
  const records = RECORDS.flatMap(([name, needed]): [string, unknown][] => {
    const spot = one(send, name);
    const record = spot && cleaned<object>(spot, needed);
    return record && Object.keys(record).length ? [[name, record]] : [];
  });
  const lists = LISTS.flatMap(([name, needed]): [string, unknown][] => {
    const items = list(send, name).flatMap((spot) => cleaned<object>(spot, needed) ?? []);
    return items.length ? [[name, items]] : [];
  });
  const { contact, ...others } = Object.fromEntries(records);
  const { synonyms } = send.raw;
  const groups = Array.isArray(synonyms) ? synonyms.map((_, index) => texts(within(send, { ...synonyms }, 'synonyms'), String(index))) : [];
  const labels = one(send, 'labels');
  const phone = isRaw(contact) && typeof contact.phone === 'string' ? phoneHref(contact.phone) : undefined;
  return {
    ...(groups.length && { synonyms: groups }),
    ...Object.fromEntries(lists),
    links: {},
    ...others,
    ...(isRaw(contact) && { contact: { ...contact, ...(phone && { phone_href: phone }) } }),
    ...take(send, [date, 'generated']),
    ...(version && { version }),
    disclosure: { under: readUnder(send) },
    how_places_are_decided: readDecided(send),
    labels: Object.fromEntries(LABELS.map(([name, draft]) => [name, table(labels && one(labels, name, draft), text)])),
    // Built from tables whose names are the members of the type; `cleaned` checked what is in them.
  } as FeedSend;
}
