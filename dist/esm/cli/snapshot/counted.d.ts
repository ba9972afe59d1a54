import type { Fault } from '../../feed/types.js';
import type { Client } from './client.js';
/** What happened on the way, each kind once with how often. */
export declare const countedFaults: ({ counts }: Client, path: string) => readonly Fault[];
