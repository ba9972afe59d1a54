import { shownAddress } from '../../intake/snapshot/address.js';
import { snapshotFault } from '../../intake/snapshot/faults.js';
import { documentWith, isOwnFormat, isShallow } from '../../intake/snapshot/list.js';
import { withDetails } from './details.js';
import { Useless } from './ends.js';
import { findList } from './find-list.js';
import { allPages } from './pages.js';
import { withPartFiles } from './part-files.js';
/** The document of a directory with some of its records. */
export const crawledDocument = ({ page }, records) => documentWith(page, records);
/**
 * Reads a directory to its end.
 *
 * @throws {CannotRun} where the list cannot be had whole, or has nothing in it (reader case 2).
 */
export async function crawl(source, client, options) {
    const found = await findList(source.url, client, options.perPage);
    const { list } = found;
    options.look?.(found.page);
    const isOwn = isOwnFormat(found.page);
    const all = await allPages(found, client, options);
    if (all.records.length === 0)
        throw new Useless(`The list at ${shownAddress(list.href)} is empty. Directories sometimes give an empty list by mistake: look at it, and run this again.`);
    const joined = await withPartFiles({ ...found.page, records: all.records }, list, client);
    const faults = [...all.faults];
    if (list.pathname !== source.url.pathname)
        faults.unshift(snapshotFault('base', { path: source.url.href, note: shownAddress(list.href) }));
    let { records } = joined;
    const wantsDetails = !isOwn && !found.isOne && (options.details === 'always' || isShallow(records));
    if (wantsDetails && options.details === 'never') {
        faults.push(snapshotFault('notAsked', { path: list.href }));
    }
    else if (wantsDetails) {
        const detailed = await withDetails(records, list, client, options.progress);
        ({ records } = detailed);
        faults.push(...detailed.faults);
    }
    return { source, list: list.href, page: joined, records, pages: all.pages, isOwn, faults };
}
