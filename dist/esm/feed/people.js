/** Whom to ask: telephone numbers, contacts and organisations. */
import { phoneOf } from './contacts.js';
import { fault } from './faults.js';
import { email, isRaw, link, list, one, rich, take, text, unique } from './spot.js';
function phone(spot, number) {
    if (!number)
        return [];
    const found = phoneOf(number, text(spot, 'description'));
    if (!found.href)
        fault(spot, 35);
    const extension = text(spot, 'extension');
    return [extension ? { ...found, number: `${found.number} ext ${extension}` } : found];
}
/** The telephone numbers of one record, as a list or as a single member. */
export const readPhones = (spot) => [
    ...list(spot, 'phones').flatMap((item) => phone(item, text(item, 'number', 'name'))),
    ...phone({ ...spot, raw: {} }, text(spot, 'phone', 'telephone')),
];
export const uniquePhones = (phones) => unique(phones, ({ href, number }) => href ?? number);
export const readContacts = (spot) => list(spot, 'contacts').flatMap((item) => {
    const contact = { ...take(item, [text, 'name title'], [email, 'email']), phones: readPhones(item) };
    return contact.phones.length || contact.email || contact.name ? [contact] : [];
});
/** The organisations of a feed, each read once. */
export function organizationReader(records) {
    const read = new Map();
    const named = new Map();
    const key = ({ raw: { id } }) => (typeof id === 'string' || typeof id === 'number' ? String(id) : '');
    for (const record of records) {
        const { organization, organisation = organization } = record.raw;
        if (!isRaw(organisation) || !organisation.id || !organisation.name)
            continue;
        const found = { ...record, raw: organisation };
        if (!named.has(key(found)))
            named.set(key(found), found);
    }
    const readOne = (spot) => ({
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
    const of = (record) => {
        const id = text(record, 'organization_id');
        const found = one(record, 'organization', 'organisation') ?? (id ? { ...record, raw: { id } } : undefined);
        if (!found)
            return;
        const spot = found.raw.name ? found : (named.get(key(found)) ?? found);
        const mark = `${key(spot)}|${text(spot, 'name')}`;
        const organization = read.get(mark) ?? readOne(spot);
        if (!organization.id && !organization.name)
            return;
        read.set(mark, organization);
        return organization;
    };
    return { of, all: () => [...read.values()] };
}
