import type { Fault } from '../../feed/types.js';
import { snapshotFault } from '../../intake/snapshot/faults.js';
import type { Client } from './client.js';

/** What happened on the way, each kind once with how often. */
export const countedFaults = ({ counts }: Client, path: string): readonly Fault[] =>
  [...counts].map(([what, count]) =>
    snapshotFault(what, { path, note: count === 1 ? 'once' : `${count} times` }),
  );
