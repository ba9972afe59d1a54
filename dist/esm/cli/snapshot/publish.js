import { gzipSync } from 'node:zlib';
import { falls } from '../../intake/snapshot/compare.js';
import { snapshotFault } from '../../intake/snapshot/faults.js';
import { firstDocument, shardCount, shardsOf } from '../../intake/snapshot/shards.js';
import { TooFew } from './ends.js';
import { FEED, partFile } from './folder.js';
/** The files of a feed: one document, or one of cards and its parts. */
function filesOf(document, splitOver) {
    const { contents } = document;
    if (contents.length <= splitOver)
        return { text: `${JSON.stringify(document, null, 2)}\n`, files: [] };
    const packed = gzipSync(JSON.stringify(contents)).length;
    const files = shardsOf(contents, shardCount(contents.length, packed)).map(({ number, services }) => partFile(number, services));
    const first = firstDocument(document, files.map(({ part }) => part));
    return { text: `${JSON.stringify(first)}\n`, files };
}
/**
 * What is wrong with a new copy beside the last one.
 *
 * @throws {TooFew} where it has over a fifth fewer services and nobody allowed that.
 */
function compared(last, next, wish) {
    if (last === 'none')
        return [];
    if (last === 'broken')
        return [snapshotFault('lastCopy', { path: FEED })];
    const all = falls(last, next, wish.sources.map(({ id }) => id));
    const words = all.map(({ source, before, now }) => `${source ? `from ${source}: ` : ''}${now}, and ${before} in the last copy`);
    if (all.length > 0 && !wish.allowFewer)
        throw new TooFew(`There are far fewer services than last time (${words.join('; ')}). Nothing was written: the last copy stays. If there really are fewer now, run this again with --allow-fewer.`);
    return words.map((note) => snapshotFault('allowed', { path: FEED, note }));
}
/** Puts a feed into its folder: all of it, or nothing. */
export async function publish(folder, document, wish) {
    const last = await folder.lastCopy();
    const faults = compared(last, document, wish);
    const { text, files } = filesOf(document, wish.splitOver);
    await folder.write(text, files, typeof last === 'string' ? undefined : last);
    return { parts: files.length, faults };
}
