import type { Fault } from '../../feed/types.js';
import type { Client } from './client.js';
import type { FoundList } from './find-list.js';
import type { Progress } from './progress.js';
export interface PagesOptions {
    readonly mostPages: number;
    readonly perPage?: number;
    readonly progress: Progress;
}
export interface AllPages {
    readonly records: readonly unknown[];
    readonly pages: number;
    readonly faults: readonly Fault[];
}
/**
 * Every record of a list. Totals are hints (reader cases 11 and 12): reading ends when a page is empty or brings no new
 * id. Records are joined by id.
 *
 * @throws {Interrupted} where a page cannot be read for good: half a list is worse than yesterday's.
 */
export declare function allPages(found: FoundList, client: Client, options: PagesOptions): Promise<AllPages>;
