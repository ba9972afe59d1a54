import { cardOf } from './cards.js';
/** As many records as one part should hold. */
const RECORDS = 80;
/** As many bytes as one part should have once it is packed. */
const BYTES = 30_000;
/** FNV-1a: the same from run to run and from machine to machine. */
function hashOf(text) {
    let hash = 0x811c9dc5;
    for (const byte of new TextEncoder().encode(text))
        hash = Math.imul(hash ^ byte, 0x01000193);
    return hash >>> 0;
}
/**
 * How many parts to make: 1, 2, 3, 4, 6, 8, 12, 16, 24 … Few steps, so that a service or two more tonight does not
 * move every record into another part, and copies in caches stay good.
 */
export function shardCount(records, packedBytes) {
    const wanted = Math.max(records / RECORDS, packedBytes / BYTES);
    let step = 1;
    while (step * 1.5 < wanted)
        step *= 2;
    return step >= wanted ? step : Math.ceil(step * 1.5);
}
/** Services by a stable hash of their ids: a record stays in its part while the number of parts stays. Empty parts are left out. */
export function shardsOf(services, count) {
    const shards = Array.from({ length: count }, () => []);
    for (const service of services)
        shards[hashOf(service.id) % count]?.push(service);
    return shards.flatMap((shard, number) => (shard.length > 0 ? { number, services: shard } : []));
}
/** The first document of a feed in parts: a v3 list of cards, and where the rest is. */
export function firstDocument(document, parts) {
    return {
        ...document,
        contents: document.contents.map(cardOf),
        send: { ...document.send, parts: [...parts] },
    };
}
