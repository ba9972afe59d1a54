import { resolve } from './address.js';
import { failure } from './failure.js';
import { readFeed } from './read.js';
import { requestJson } from './request.js';
/** Parts asked for at a time; as many are shown first. Later batches are twice as long: each redraws the page. */
const AT_ONCE = 4;
/** A list with these in the places of those that have their ids; new ones last. */
function replaced(list, others) {
    const all = new Map([...list, ...others].map((item) => [item.id ?? item, item]));
    return Object.freeze([...all.values()]);
}
const faultOf = ({ detail }) => ({
    case: 14,
    severity: 'error',
    path: 'send.parts',
    message: detail,
    mend: 'Its services show in brief.',
});
/**
 * Loads what the first document only has cards of (`send.parts` of kind `services`), from the feed's own origin. A part
 * that cannot be had is a fault and a failure, since families miss what is in it; its cards stay.
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
        if (!part || part.origin !== origin)
            return { address, reason: 'address', detail: `${url} is not beside the feed.` };
        // The name of a part tells what is in it: no cached copy is too old.
        const answer = await requestJson(part.href, { ...options, reload: false });
        if ('reason' in answer)
            return failure(part.href, answer);
        // Any object may have any member; the reader looks at it.
        const result = read({ ...answer.document, send: { disclosure } }, { source: address });
        return result.feed ? result : failure(part.href, { reason: 'no-list' });
    };
    const urls = [...new Set(parts.flatMap(({ kind, url }) => (kind === 'services' ? url : [])))];
    if (!urls.length)
        return loaded;
    const results = [];
    /** The feed with the parts that are here, in their order. */
    const soFar = () => {
        const { feed, faults } = loaded;
        const feeds = results.flatMap((result) => ('feed' in result && result.feed) || []);
        return {
            ...loaded,
            feed: Object.freeze({
                ...feed,
                services: replaced(feed.services, feeds.flatMap(({ services }) => services)),
                organizations: replaced(feed.organizations, feeds.flatMap(({ organizations }) => organizations)),
            }),
            faults: [
                ...faults,
                ...results.flatMap((result) => ('reason' in result ? faultOf(result) : result.faults)),
            ],
            failed: results.flatMap((result) => ('reason' in result ? result : [])),
        };
    };
    options.show?.(loaded);
    const waiting = urls.entries();
    let here = 0;
    let next = AT_ONCE;
    // A part that is slow keeps one of them busy, and holds up none of the others.
    const work = async () => {
        for (const [index, url] of waiting) {
            results[index] = await partOf(url);
            if (++here !== next || here === urls.length)
                continue;
            next += next + AT_ONCE;
            options.show?.(soFar());
        }
    };
    await Promise.all(Array.from({ length: AT_ONCE }, work));
    return soFar();
}
