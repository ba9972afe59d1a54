import { ownerKey } from './areas.js';
import { nameKey } from './keys.js';
import { publisherIn } from './publisher.js';
import { recordIn, recordsIn, wordsOf } from './raw.js';
/**
 * Names the sources of one feed after another. A source that an earlier feed has too, of the same council, is the same
 * one; another's of the same id gets its council's, or its feed's, name in front.
 *
 * @param feeds the words for all feeds: no list of one may take them.
 */
export function sourceNamer(feeds) {
    const taken = new Map();
    function add(source, prefix, isSame) {
        let { id } = source;
        while (taken.has(id) || (source.of && feeds.includes(id))) {
            const other = taken.get(id);
            if (other && isSame(other))
                return other;
            id = `${prefix}-${id}`;
        }
        const named = id === source.id ? source : { ...source, id };
        taken.set(id, named);
        return named;
    }
    const addCouncil = (source, feed) => {
        const owner = ownerKey(source);
        return add(source, feed, (other) => !other.of && owner !== undefined && ownerKey(other) === owner);
    };
    const addList = (source, council) => add({ ...source, of: council }, council, (other) => other.of === council && nameKey(other.name) === nameKey(source.name));
    return (feed, send, records) => {
        const listed = recordsIn(send, 'sources').flatMap((entry) => sourceIn(entry) ?? []);
        const isMerged = listed.some(({ area, of }) => area !== undefined || of !== undefined);
        const byOldId = new Map();
        const used = new Set(records.map((record) => wordsOf(recordIn(record, 'send'), 'source')));
        const isOwnUsed = !isMerged || [...used].some((id) => !listed.some((one) => one.id === id));
        const councils = isMerged ? listed.filter(({ of }) => !of) : [];
        for (const entry of councils) {
            const council = addCouncil(entry, feed);
            byOldId.set(entry.id, { council, source: council });
        }
        const publisher = publisherIn(send);
        const own = isOwnUsed
            ? addCouncil(ownSource(feed, send, publisher), feed)
            : (byOldId.values().next().value?.council ?? ownSource(feed, send, publisher));
        if (!isMerged)
            byOldId.set(own.id, { council: own, source: own });
        for (const entry of listed.filter(({ id, of }) => !byOldId.has(id) && (!isMerged || of))) {
            const council = byOldId.get(entry.of ?? '')?.council ?? own;
            byOldId.set(entry.id, { council, source: addList(entry, council.id) });
        }
        // A source that is named by a record alone is listed under the name it has there.
        for (const id of used) {
            if (!id || byOldId.has(id))
                continue;
            byOldId.set(id, { council: own, source: addList({ id, name: id }, own.id) });
        }
        const all = [...(isOwnUsed ? [own] : []), ...[...byOldId.values()].map(({ source }) => source)];
        return {
            own,
            sources: [...new Set(all)],
            sourceOf: (recordSend) => {
                const found = byOldId.get(wordsOf(recordSend, 'source'));
                return { council: found?.council ?? own, source: found?.source.id ?? own.id };
            },
            keyOf: (key) => {
                const slash = key.indexOf('/');
                const council = byOldId.get(key.slice(0, slash))?.council;
                return council ? `${council.id}${key.slice(slash)}` : key;
            },
        };
    };
}
function ownSource(feed, send, publisher) {
    const read = wordsOf(send, 'generated');
    const name = publisher?.name ?? feed;
    return {
        id: feed,
        name,
        ...(publisher?.url && { url: publisher.url }),
        ...(read && { read }),
        // Empty where nobody says: that it is there tells a council from a list.
        area: publisher?.area ?? (publisher ? { name: withoutTitle(name) } : {}),
    };
}
/** "Rowanshire" of "Rowanshire County Council". */
const withoutTitle = (name) => name.replace(/\s+(?:(?:city|county|district|borough|metropolitan)\s+)*council\s*$/i, '') || name;
function sourceIn(entry) {
    const [id, name, url, read, of] = ['id', 'name', 'url', 'read', 'of'].map((member) => wordsOf(entry, member));
    const area = publisherIn({ publisher: { ...entry, name: name || id } })?.area;
    if (!id)
        return undefined;
    return {
        id,
        name: name || id,
        ...(url && { url }),
        ...(read && { read }),
        ...(of && { of }),
        ...(recordIn(entry, 'area') && { area: area ?? {} }),
    };
}
