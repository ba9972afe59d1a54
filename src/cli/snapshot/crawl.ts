import type { Fault } from '../../feed/types.js';
import { shownAddress } from '../../intake/snapshot/address.js';
import { snapshotFault } from '../../intake/snapshot/faults.js';
import { documentWith, isOwnFormat, isShallow, type Page } from '../../intake/snapshot/list.js';
import type { Client } from './client.js';
import { withDetails } from './details.js';
import { Useless } from './ends.js';
import { findList } from './find-list.js';
import { allPages, type PagesOptions } from './pages.js';
import { withPartFiles } from './part-files.js';
import type { Source } from './wish.js';

export interface CrawlOptions extends PagesOptions {
  /** Ask for each service: where the list is shallow, always, or never. */
  readonly details: 'where-shallow' | 'always' | 'never';
  /** Looks at the first page before hours are spent on the rest; throws where it is no use to go on. */
  readonly look?: (page: Page) => void;
}

/** All that a directory says of its services. */
export interface Crawled {
  readonly source: Source;
  /** Where its list is. */
  readonly list: string;
  readonly page: Page;
  readonly records: readonly unknown[];
  readonly pages: number;
  readonly isOwn: boolean;
  readonly faults: readonly Fault[];
}

/** The document of a directory with some of its records. */
export const crawledDocument = ({ page }: Crawled, records: readonly unknown[]): unknown =>
  documentWith(page, records);

/**
 * Reads a directory to its end.
 *
 * @throws {CannotRun} where the list cannot be had whole, or has nothing in it (reader case 2).
 */
export async function crawl(source: Source, client: Client, options: CrawlOptions): Promise<Crawled> {
  const found = await findList(source.url, client, options.perPage);
  const { list } = found;
  options.look?.(found.page);
  const isOwn = isOwnFormat(found.page);
  const all = await allPages(found, client, options);
  if (all.records.length === 0)
    throw new Useless(
      `The list at ${shownAddress(list.href)} is empty. Directories sometimes give an empty list by mistake: look at it, and run this again.`,
    );
  const joined = await withPartFiles({ ...found.page, records: all.records }, list, client);
  const faults = [...all.faults];
  if (list.pathname !== source.url.pathname)
    faults.unshift(snapshotFault('base', { path: source.url.href, note: shownAddress(list.href) }));
  let { records } = joined;
  const wantsDetails = !isOwn && !found.isOne && (options.details === 'always' || isShallow(records));
  if (wantsDetails && options.details === 'never') {
    faults.push(snapshotFault('notAsked', { path: list.href }));
  } else if (wantsDetails) {
    const detailed = await withDetails(records, list, client, options.progress);
    ({ records } = detailed);
    faults.push(...detailed.faults);
  }
  return { source, list: list.href, page: joined, records, pages: all.pages, isOwn, faults };
}
