/** What a directory keeps for its staff, taken out before anything is read. */
import { isRaw, type Raw } from '../../feed/spot.js';
import type { Fault } from '../../feed/types.js';
import { tell, type Tell } from './faults.js';
import { recordPath, recordsIn } from './parse.js';

/** Whoever assured, changed or made the record; notes among staff. */
const STAFF =
  /^(?:assurer\w*|assured_by\w*|updater\w*|(?:last_)?(?:updated|modified|created|changed)_by\w*|internal_\w+)$/i;
/** A name with one of these is a desk's or a job's, not a person's. */
const DESK =
  /\b(?:admin\w*|admissions?|advice|advis\w+|association|bookings?|centre|church|club|college|co-?ordinators?|council|customer|desk|enquir\w+|group|head|help\w*|hub|info\w*|lead|leader|line|main|manager|nursery|office|officer|principal|project|reception\w*|referrals?|school|senco|sendco|secretary|services?|society|support|switchboard|team|trust|worker)\b/i;

const isMarkedPublic = ({ visible, public: open, is_public }: Raw): boolean =>
  [visible, open, is_public].includes(true);

/** Is it an address of this person's own: does it hold a part of the name? */
function isOwn(email: unknown, name: string): boolean {
  const [box = ''] = typeof email === 'string' ? email.toLowerCase().split('@') : [];
  return name
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .some((part) => part.length > 2 && box.includes(part));
}

function contactWithoutName(contact: Raw, path: string, note: (path: string) => void): Raw {
  const { name, ...rest } = contact;
  if (typeof name !== 'string' || !name.trim() || DESK.test(name) || isMarkedPublic(contact)) return contact;
  note(`${path}.name`);
  if (!isOwn(rest.email, name)) return rest;
  const { email: _, ...others } = rest;
  return others;
}

interface Without {
  readonly tell: Tell;
  readonly record: string | undefined;
  /** Do names of contacts stay? In our own format they are there only where the person agreed. */
  readonly keepNames: boolean;
}

function without(value: unknown, path: string, name: string, context: Without): unknown {
  if (Array.isArray(value))
    return value.map((item, index) => without(item, `${path}[${index}]`, name, context));
  if (!isRaw(value)) return value;
  const spot = (at: string) => ({ path: at, record: context.record });
  const raw =
    name === 'contacts' && !context.keepNames
      ? contactWithoutName(value, path, (at) => context.tell('person', spot(at)))
      : value;
  return Object.fromEntries(
    Object.entries(raw).flatMap(([key, inner]): [string, unknown][] => {
      const at = path ? `${path}.${key}` : key;
      if (!STAFF.test(key)) return [[key, without(inner, at, key, context)]];
      if (inner != null && inner !== '') context.tell('private', spot(at));
      return [];
    }),
  );
}

const labelOf = (record: unknown): string | undefined =>
  isRaw(record) && typeof record.name === 'string' ? record.name.trim() || undefined : undefined;

/** One record without what is private in it. */
export function recordWithoutPrivate(record: unknown, path: string, keepNames: boolean, note: Tell): unknown {
  return without(record, path, '', { tell: note, record: labelOf(record), keepNames });
}

/** Does the document say that it is in our own format? */
export const isOwnFormat = (document: unknown): boolean =>
  isRaw(document) && isRaw(document.send) && typeof document.send.version === 'string';

/**
 * A parsed document of any directory without its private members: who assured or changed a record, and people's names
 * where nothing says that they may be published. In our own format names stay: they are there by consent.
 */
export function dropPrivate(document: unknown): { document: unknown; faults: readonly Fault[] } {
  const faults: Fault[] = [];
  const found = recordsIn(document);
  if (!found) return { document, faults };
  const keepNames = isOwnFormat(document);
  const records = found.records.map((record, index) =>
    recordWithoutPrivate(
      record,
      recordPath(document, found, index),
      keepNames,
      (name, spot) => void faults.push(tell(name, spot)),
    ),
  );
  return { document: found.withRecords(records), faults };
}
