/** Whom to ask: telephone numbers, contacts and organisations. */
import { phoneOf } from './contacts.js';
import { fault } from './faults.js';
import { email, isRaw, link, list, one, rich, type Spot, take, text, unique } from './spot.js';
import type { Contact, Organization, Phone } from './types.js';

function phone(spot: Spot, number: string | undefined): Phone[] {
  if (!number) return [];
  const found = phoneOf(number, text(spot, 'description'));
  if (!found.href) fault(spot, 35);
  const extension = text(spot, 'extension');
  return [extension ? { ...found, number: `${found.number} ext ${extension}` } : found];
}

/** The telephone numbers of one record, as a list or as a single member. */
export const readPhones = (spot: Spot): readonly Phone[] => [
  ...list(spot, 'phones').flatMap((item) => phone(item, text(item, 'number', 'name'))),
  ...phone({ ...spot, raw: {} }, text(spot, 'phone', 'telephone')),
];

export const uniquePhones = (phones: readonly Phone[]): readonly Phone[] =>
  unique(phones, ({ href, number }) => href ?? number);

export const readContacts = (spot: Spot): readonly Contact[] =>
  list(spot, 'contacts').flatMap((item) => {
    const contact = { ...take(item, [text, 'name title'], [email, 'email']), phones: readPhones(item) };
    return contact.phones.length || contact.email || contact.name ? [contact] : [];
  });

/** The organisations of a feed, each read once. */
export function organizationReader(records: readonly Spot[]) {
  const read = new Map<string, Organization>();
  const named = new Map<string, Spot>();
  const key = ({ raw: { id } }: Spot) => (typeof id === 'string' || typeof id === 'number' ? String(id) : '');
  for (const record of records) {
    const { organization, organisation = organization } = record.raw;
    if (!isRaw(organisation) || !organisation.id || !organisation.name) continue;
    const found = { ...record, raw: organisation };
    if (!named.has(key(found))) named.set(key(found), found);
  }
  const readOne = (spot: Spot): Organization => ({
    ...take(spot, [text, 'id name'], [rich, 'description'], [link, 'website|url'], [email, 'email']),
    phones: uniquePhones(readPhones(spot)),
    identifiers: list(spot, 'organization_identifiers').flatMap((item) => {
      const [type, identifier] = [
        text(item, 'identifier_type', 'identifier_scheme'),
        text(item, 'identifier'),
      ];
      return type && identifier ? [{ type, identifier }] : [];
    }),
  });
  /** The organisation of a record. A bare reference is looked up among all that the feed names. */
  const of = (record: Spot): Organization | undefined => {
    const id = text(record, 'organization_id');
    const found =
      one(record, 'organization', 'organisation') ?? (id ? { ...record, raw: { id } } : undefined);
    if (!found) return;
    const spot = found.raw.name ? found : (named.get(key(found)) ?? found);
    const mark = `${key(spot)}|${text(spot, 'name')}`;
    const organization = read.get(mark) ?? readOne(spot);
    if (!organization.id && !organization.name) return;
    read.set(mark, organization);
    return organization;
  };
  return { of, all: () => [...read.values()] };
}
