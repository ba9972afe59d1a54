import { madeId } from '../../feed/identity.js';
import { uniquePhones } from '../../feed/people.js';
import { present } from '../present.js';
import { asText, plainOf } from './plain.js';
import { isEmail, isSame, uriOf } from './valid.js';
import { inside } from './written.js';
/** An address as the schema takes it. */
export function addressIn(address, writing) {
    const uri = address && uriOf(address);
    if (uri !== address)
        writing.tell('address', writing);
    return uri;
}
/** Told where it is left out: the schema takes fewer letters than the reader. */
export function emailIn(address, writing) {
    if (!address || isEmail(address))
        return address;
    writing.tell('email', writing);
    return undefined;
}
const phoneOf = ({ number, description }) => present({ number: asText(number), description: description && asText(description) });
export const phonesOf = (phones) => phones.map(phoneOf);
/** A service's own numbers: those that its contacts and its organisation have need not be written twice. */
export function ownPhonesOf({ phones, contacts, organization }) {
    const others = [...contacts.flatMap((contact) => contact.phones), ...(organization?.phones ?? [])];
    const own = phones.filter((phone) => !others.some((other) => isSame(other, phone)));
    const isAll = isSame(uniquePhones([...own, ...others]), phones);
    return phonesOf(isAll ? own : phones);
}
export const contactsOf = (contacts) => contacts.map(({ name, title, email, phones }) => present({
    name: name && asText(name),
    title: title && asText(title),
    email,
    phones: phonesOf(phones),
}));
/** The organisation; the schema wants an id and a name, and a bare reference is one by `organization_id`. */
export function organizationOf(organization, writing) {
    if (!organization)
        return {};
    const { id, name, description, website, email, phones, identifiers } = organization;
    if (!name)
        return id ? { organization_id: asText(id) } : {};
    return {
        organization: {
            id: id === undefined ? madeId(name, website) : asText(id),
            name: asText(name),
            ...present({
                description: description && plainOf(description),
                website: addressIn(website, inside(writing, 'organization.website')),
                email,
                phones: phonesOf(phones),
                organization_identifiers: identifiers.map(({ type, identifier }) => ({
                    identifier_type: asText(type),
                    identifier: asText(identifier),
                })),
            }),
        },
    };
}
