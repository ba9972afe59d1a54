import type { Fault } from '../../feed/types.js';
import { type Page } from '../../intake/snapshot/list.js';
import type { Client } from './client.js';
import { type PagesOptions } from './pages.js';
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
export declare const crawledDocument: ({ page }: Crawled, records: readonly unknown[]) => unknown;
/**
 * Reads a directory to its end.
 *
 * @throws {CannotRun} where the list cannot be had whole, or has nothing in it (reader case 2).
 */
export declare function crawl(source: Source, client: Client, options: CrawlOptions): Promise<Crawled>;
