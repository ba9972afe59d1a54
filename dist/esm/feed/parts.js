import { resolve } from './address.js';
import { failure } from './failure.js';
import { readFeed } from './read.js';
import { requestJson } from './request.js';
/** Parts asked for at a time; the first to be shown together. Later batches are twice as long: each redraws the page. */
const AT_ONCE = 4;
/** A list with these in the places of those that have their ids; new ones last. */
function replaced(list, others) {
    const all = new Map([...list, ...others].map((item) => [item.id ?? item, item]));
    return Object.freeze([...all.values()]);
}
/**
 * Loads what the first document only has cards of (`send.parts` of kind `services`), from the feed's own origin. A part
 * that cannot be had is a fault; its cards stay.
 *
 * @param loaded what the first document gave. `options.show` is told of it, and of each batch but the last.
 * @returns the whole feed. Rejects only when `options.signal` is aborted.
 */
export async function withParts(address, loaded, options) {
    const { parts = [], disclosure } = loaded.feed.send;
    const read = options.read ?? readFeed;
    const origin = resolve(address)?.origin;
    const partOf = async (url) => {
        const part = resolve(url, address);
        const refuse = (message) => {
            const fault = {
                case: 14,
                severity: 'error',
                path: 'send.parts',
                message,
                mend: 'Its services show in brief.',
            };
            return { faults: [fault] };
        };
        if (!part || part.origin !== origin)
            return refuse(`${url} is not beside the feed.`);
        // The name of a part tells what is in it: no cached copy is too old.
        const answer = await requestJson(part.href, { ...options, reload: false });
        if ('reason' in answer)
            return refuse(failure(part.href, answer).detail);
        // Any object may have any member; the reader looks at it.
        return read({ ...answer.document, send: { disclosure } }, { source: address });
    };
    const waiting = parts.flatMap(({ kind, url }) => (kind === 'services' ? url : []));
    for (let size = AT_ONCE; waiting.length; size *= 2) {
        options.show?.(loaded);
        const batch = waiting.splice(0, size);
        const results = [];
        const work = async () => {
            for (let url = batch.shift(); url !== undefined; url = batch.shift())
                results.push(await partOf(url));
        };
        await Promise.all(Array.from({ length: AT_ONCE }, work));
        const { feed, faults } = loaded;
        const feeds = results.flatMap((result) => result.feed ?? []);
        loaded = {
            ...loaded,
            feed: Object.freeze({
                ...feed,
                services: replaced(feed.services, feeds.flatMap(({ services }) => services)),
                organizations: replaced(feed.organizations, feeds.flatMap(({ organizations }) => organizations)),
            }),
            faults: [...faults, ...results.flatMap((result) => result.faults)],
        };
    }
    return loaded;
}
