import { madeId } from '../../feed/identity.js';
import { isRaw } from '../../feed/spot.js';
import { fault } from './faults.js';
import { postcodesOf } from './keys.js';
import { canonical, fuller, recordIn, recordsIn, wordsOf } from './raw.js';
import { sourceNamer } from './sources.js';
/** Every feed taken apart, in the order listed. One that cannot be read has no records, and is told. */
export function partsOf(feeds) {
    const faults = [];
    const namer = sourceNamer(feeds.map(({ id }) => id));
    const parts = feeds.map((feed, index) => partOf(feed, index, namer, faults));
    return { parts, faults };
}
function partOf({ id, document }, index, namer, faults) {
    const found = isRaw(document) ? document : {};
    const send = recordIn(found, 'send') ?? {};
    if (!Array.isArray(found.contents))
        faults.push(fault('unreadable', { path: id }));
    else if (isIncomplete(found, send))
        faults.push(fault('incomplete', { path: id }));
    else if (found.contents.length === 0)
        faults.push(fault('empty', { path: `${id}: contents` }));
    const contents = Array.isArray(found.contents) ? found.contents : [];
    const organizationOf = organizationFinder(contents.filter(isRaw));
    const { own, sources, sourceOf, keyOf } = namer(id, send, contents.filter(isRaw));
    const taken = new Map();
    const entries = contents.flatMap((record, at) => {
        const path = `${id}: contents[${at}]`;
        if (!isRaw(record)) {
            faults.push(fault('noRecord', { path }));
            return [];
        }
        const name = wordsOf(record, 'name');
        if (!name) {
            faults.push(fault('noName', { path, record: wordsOf(record, 'id') }));
            return [];
        }
        const recordId = idFor(record, id, taken, (what) => faults.push(fault(what, { path, record: name })));
        if (recordId === undefined)
            return [];
        const { council, source } = sourceOf(recordIn(record, 'send'));
        return [
            {
                feed: index,
                council,
                source,
                id: recordId,
                key: `${council.id}/${recordId}`,
                sameAs: sameAsOf(record).map(keyOf),
                name,
                record,
                organization: organizationOf(record),
            },
        ];
    });
    return { index, id, own, sources, document: found, send, entries };
}
const isIncomplete = (document, send) => recordsIn(send, 'parts').length > 0 ||
    (typeof document.total_pages === 'number' && document.total_pages > 1);
/** The id of a record among those of its feed; undefined where an earlier one is the same, word for word. */
function idFor(record, feed, taken, tell) {
    const own = wordsOf(record, 'id');
    if (!own)
        tell('noId');
    const wanted = own ||
        madeId(feed, wordsOf(record, 'name'), postcodesOf(record)[0] ?? '', wordsOf(record, 'url') || undefined);
    let id = wanted;
    for (let next = 2; taken.has(id); next++) {
        if (canonical(taken.get(id)) === canonical(record)) {
            tell('twice');
            return undefined;
        }
        // As the reader numbers them.
        id = `${wanted}~${next}`;
    }
    if (id !== wanted)
        tell('sameId');
    taken.set(id, record);
    return id;
}
const sameAsOf = (record) => {
    // Unknown members of `send` are looked at one by one.
    const all = recordIn(record, 'send')?.same_as;
    return Array.isArray(all) ? all.filter((key) => typeof key === 'string') : [];
};
/** Looks an organisation up among all that a feed names; where it says several things of one, the fullest. */
function organizationFinder(records) {
    const named = new Map();
    for (const record of records) {
        const organization = recordIn(record, 'organization');
        const id = wordsOf(organization, 'id');
        if (organization && id && wordsOf(organization, 'name'))
            named.set(id, fuller(organization, named.get(id)));
    }
    return (record) => {
        const organization = recordIn(record, 'organization');
        if (organization && wordsOf(organization, 'name'))
            return organization;
        return named.get(wordsOf(organization, 'id') || wordsOf(record, 'organization_id')) ?? organization;
    };
}
