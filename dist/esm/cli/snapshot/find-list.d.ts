import { type Page } from '../../intake/snapshot/list.js';
import type { Client } from './client.js';
export interface FoundList {
    /** Where the list is, after redirections. */
    readonly list: URL;
    readonly page: Page;
    /** One service that was asked for by itself. */
    readonly isOne: boolean;
}
/**
 * Finds the list at an address that may be written with or without `/services` (reader case 13).
 *
 * @throws {Useless} where there is none, with what each address gave.
 */
export declare function findList(given: URL, client: Client, perPage?: number): Promise<FoundList>;
