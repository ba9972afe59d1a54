import { snapshotFault } from '../../intake/snapshot/faults.js';
/** What happened on the way, each kind once with how often. */
export const countedFaults = ({ counts }, path) => [...counts].map(([what, count]) => snapshotFault(what, { path, note: count === 1 ? 'once' : `${count} times` }));
