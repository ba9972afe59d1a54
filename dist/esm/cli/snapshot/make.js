import { feedFromDirectory } from '../../intake/directories/index.js';
import { mergeFeeds } from '../../intake/merge/index.js';
import { publicAddress } from '../../intake/snapshot/address.js';
import { snapshotFault } from '../../intake/snapshot/faults.js';
import { CannotRun } from '../exit.js';
import { missingIn } from '../merge/feeds.js';
import { crawledDocument } from './crawl.js';
import { keptRecords } from './keep.js';
function nothingLeft({ areas, categories, isSendOnly }, met) {
    const filters = [
        ...(isSendOnly ? ['--send-only'] : []),
        ...areas.map((area) => `--area ${area}`),
        ...categories.map((key) => `--category ${key}`),
    ].join(' ');
    const known = categories.length > 0 ? ` Categories in it: ${[...met].sort().join(', ') || 'none'}.` : '';
    throw new CannotRun(`No service is left after ${filters}.${known}`);
}
function converted({ crawled, records }, wish) {
    const { source, list } = crawled;
    const isAlone = wish.sources.length === 1 && wish.add.length === 0;
    // Merging marks each record with its source by itself, and needs to know one council from another.
    const publisher = wish.sources.length === 1 ? wish.publisher : { name: source.id };
    return feedFromDirectory(crawledDocument(crawled, records), {
        generated: wish.generated,
        keepSmallNumbers: wish.keepSmallNumbers,
        ...(publisher && { publisher }),
        ...(isAlone && {
            source: {
                id: source.id,
                name: source.url.hostname,
                url: publicAddress(list),
                read: wish.generated.slice(0, 10),
            },
        }),
    });
}
/**
 * @throws {CannotRun} where no service is left.
 */
export function feedOfAll(all, wish, { added, decisions }) {
    const faults = all.flatMap((crawled) => crawled.faults);
    const met = new Set();
    const kept = all.map((crawled) => {
        const found = keptRecords(crawled.records, { ...wish });
        for (const key of found.met)
            met.add(key);
        const left = crawled.records.length - found.kept.length;
        if (left > 0)
            faults.push(snapshotFault('filtered', { path: crawled.list, note: `${left} of ${crawled.records.length}` }));
        return { crawled, records: found.kept };
    });
    const read = all.reduce((sum, { records }) => sum + records.length, 0);
    const count = kept.reduce((sum, { records }) => sum + records.length, 0);
    if (count === 0)
        nothingLeft(wish, met);
    const documents = kept.flatMap((one) => (one.records.length > 0 ? { one, ...converted(one, wish) } : []));
    faults.push(...documents.flatMap((document) => document.faults));
    const [first, ...others] = documents;
    if (!first || first.document.contents.length + others.length === 0)
        throw new CannotRun('No service could be read: not one of the records has a name.');
    if (others.length + added.length === 0)
        return { document: first.document, faults, offers: [], read, kept: count };
    const feeds = [
        ...documents.map(({ one, document }) => ({ id: one.crawled.source.id, document })),
        ...added,
    ];
    const merged = mergeFeeds(feeds, {
        decisions,
        generated: wish.generated,
        ...(wish.publisher && { publisher: wish.publisher }),
        // What only a file of the council's own can say, such as its statement of short breaks, holds for the whole feed.
        ...(added[0] && { home: added[0].id }),
    });
    const missing = missingIn(merged, feeds);
    if (missing)
        throw new CannotRun(`"${missing.id}": ${missing.why} Nothing was written.`);
    faults.push(...merged.faults);
    return { document: merged.document, faults, offers: merged.offers, read, kept: count };
}
