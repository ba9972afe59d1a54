import { isRaw } from '../../feed/spot.js';
import { found } from './fault.js';
import { isPrivate } from './private-names.js';
const PERSONS_EMAIL = /^[a-z]{2,}[._-][a-z]{2,}\d*@/i;
const ROLES = /send|senco|local|offer|info|admin|office|enquir|contact|team|support|help|service|school|family|families|child|young|early|short|break|youth|club|centre|care|health|council|head|reception|mail|advice|community|learning|inclusion|autism|travel|transport|sport|parent|camhs|therap|nurs|hello|book|play|nest|admission|forum/i;
const PERSON = /^(?:(?:mr|mrs|ms|miss|mx|dr|prof)\.? )?[A-Z][\p{L}'’-]+(?: [A-Z][\p{L}'’.-]*){1,3}$/u;
/** A yes or no tells nothing of anybody. */
const says = (value) => typeof value === 'string' ? value.trim() !== '' : value != null && typeof value !== 'boolean';
const EXACT = ['address_1', 'address1', 'address_2', 'address2'];
/** Is there more of a hidden address than its town and the first half of its postcode? */
function isExact(location) {
    const addresses = [location, location.addresses, location.physical_addresses].flat().filter(isRaw);
    return (addresses.some((address) => EXACT.some((name) => says(address[name])) ||
        /\d[a-z]{2}\s*$/i.test(typeof address.postal_code === 'string' ? address.postal_code : '')) || /\.\d{4,}/.test(JSON.stringify([location.latitude, location.longitude, location.geometry])));
}
function placesHidden({ raw, path, record, leaves }) {
    return [{ path, name: '', value: raw }, ...leaves].flatMap(({ path: at, value, name }) => {
        if (!isRaw(value) || (value.mask_exact_address !== true && value.hide_address !== true))
            return [];
        const places = name === '' && value.hide_address === true
            ? leaves.flatMap((leaf) => (leaf.name === 'location' || leaf.name === 'locations') && isRaw(leaf.value) ? [leaf.value] : [])
            : [value];
        return [found(places.some(isExact) ? 'masked' : 'hidden', { path: at, record })];
    });
}
/** A box of a team or a place, not of a person: it says so, or has a word of the name of the place. */
function isRole(email, names) {
    const [box = ''] = email.toLowerCase().split('@');
    return ROLES.test(box) || box.split(/[._-]/).some((part) => part.length > 3 && names.includes(part));
}
function people({ record, leaves, service }) {
    const names = [record, service?.organization?.name].join(' ').toLowerCase();
    return leaves.flatMap(({ path: at, name, value }) => {
        if (typeof value !== 'string')
            return [];
        if (name === 'email' && PERSONS_EMAIL.test(value) && !isRole(value, names))
            return [found('personEmail', { path: at, record })];
        if (name === 'name' && /contacts\[\d+\]\.name$/.test(at) && PERSON.test(value) && !ROLES.test(value))
            return [found('personName', { path: at, record })];
        return [];
    });
}
/** Private members anywhere in the document: the first on each way down, with all that it holds. */
function privateMembers(value, path, record, depth = 0) {
    if (typeof value !== 'object' || value === null || depth > 30)
        return [];
    if (Array.isArray(value))
        return value.flatMap((item, index) => privateMembers(item, `${path}[${index}]`, record, depth + 1));
    return Object.entries(value).flatMap(([name, inner]) => {
        const at = path ? `${path}.${name}` : name;
        if (isPrivate(name))
            return says(inner) ? [found('private', { path: at, record })] : [];
        return privateMembers(inner, at, record, depth + 1);
    });
}
/** What should not be public. Names of members and where they stand; never what they hold. */
export function privateFaults({ document, entries, send }) {
    const rest = isRaw(document)
        ? Object.fromEntries(Object.entries(document).filter(([name]) => !['contents', 'content', 'send'].includes(name)))
        : {};
    const isOne = entries.length === 1 && entries[0]?.path === '';
    return [
        ...(isOne ? [] : privateMembers(rest, '')),
        ...privateMembers(send, 'send'),
        ...entries.flatMap((entry) => [
            ...privateMembers(entry.raw, entry.path, entry.record),
            ...placesHidden(entry),
            ...people(entry),
        ]),
    ];
}
