import type { Fault } from '../../feed/types.js';
import { type Client } from './client.js';
import { type Progress } from './progress.js';
/**
 * The whole records of a shallow list (reader case 7), in its order. One that cannot be had stays as the list gives it,
 * and is told.
 *
 * @throws {Interrupted} where the server is down, or shut to us: what it would leave is poorer than the last good copy.
 */
export declare function withDetails(records: readonly unknown[], list: URL, client: Client, progress: Progress): Promise<{
    readonly records: readonly unknown[];
    readonly faults: readonly Fault[];
}>;
