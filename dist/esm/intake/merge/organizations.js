/** Ids of organisations: those that two sources use for different bodies get the name of their source in front. */
import { isRaw } from '../../feed/spot.js';
import { nameKey, numberKeys, sharedId } from './keys.js';
import { canonical, fuller, recordIn, recordsIn, wordsOf } from './raw.js';
function bodiesOf(part) {
    const bodies = new Map();
    const add = (id, prefix, found) => {
        if (!id)
            return;
        const known = bodies.get(id);
        const organization = found && wordsOf(found, 'name') ? fuller(found, known?.organization) : known?.organization;
        bodies.set(id, {
            id,
            prefix: known && known.prefix < prefix ? known.prefix : prefix,
            ...(organization && { organization }),
        });
    };
    for (const { record, organization, council } of part.entries) {
        const id = wordsOf(recordIn(record, 'organization'), 'id') || wordsOf(record, 'organization_id');
        add(id, council.id, organization);
    }
    for (const report of recordsIn(part.send, 'reports')) {
        const organization = recordIn(report, 'organization');
        add(wordsOf(organization, 'id'), part.own.id, organization);
    }
    return [...bodies.values()];
}
/** Are two organisations of one id one body? A number or a word as an id is no proof. */
function isSameBody({ id, organization: one }, { organization: other }) {
    if (!one || !other)
        return false;
    if (canonical(one) === canonical(other))
        return true;
    const numbers = (organization) => 
    // Only these two members are looked at.
    numberKeys({ record: {}, organization });
    const known = new Set(numbers(one));
    if (numbers(other).some((number) => known.has(number)))
        return true;
    const isShared = sharedId({ id }) !== undefined; // only the id is looked at
    return isShared && nameKey(wordsOf(one, 'name')) === nameKey(wordsOf(other, 'name'));
}
/** New ids of organisations, for each part in the order given: the first that uses an id keeps it. */
export function organizationIds(parts) {
    const all = parts.map((part) => [part, bodiesOf(part)]);
    const reserved = new Set(all.flatMap(([, bodies]) => bodies.map(({ id }) => id)));
    const first = new Map();
    return new Map(all.map(([part, bodies]) => {
        const renamed = new Map();
        for (const body of bodies) {
            const earlier = first.get(body.id);
            if (!earlier)
                first.set(body.id, body);
            if (!earlier || isSameBody(earlier, body))
                continue;
            let id = `${body.prefix}-${body.id}`;
            while (reserved.has(id))
                id = `${body.prefix}-${id}`;
            reserved.add(id);
            renamed.set(body.id, id);
        }
        return [part, renamed];
    }));
}
const REFERENCES = new Set(['organization_id', 'parent_organization_id']);
/** The same value with new ids of organisations wherever one is named. */
export function withOrganizations(value, ids) {
    if (ids.size === 0)
        return value;
    const idIn = (id) => (typeof id === 'string' ? (ids.get(id) ?? id) : id);
    const walk = (inner, name) => {
        if (REFERENCES.has(name))
            return idIn(inner);
        if (Array.isArray(inner))
            return inner.map((item) => walk(item, ''));
        if (!isRaw(inner))
            return inner;
        const record = Object.fromEntries(Object.entries(inner).map(([key, item]) => [key, walk(item, key)]));
        return name === 'organization' && 'id' in record ? { ...record, id: idIn(record.id) } : record;
    };
    // Only ids have changed, each a text for a text.
    return walk(value, '');
}
