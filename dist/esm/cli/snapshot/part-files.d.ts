import { type Page } from '../../intake/snapshot/list.js';
import type { Client } from './client.js';
/**
 * A feed of our own format that is published in parts, made whole again.
 *
 * @throws {Interrupted} where a part cannot be had: its services would be cards only.
 */
export declare function withPartFiles(page: Page, list: URL, client: Client): Promise<Page>;
