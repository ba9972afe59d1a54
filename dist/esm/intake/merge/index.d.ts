/** Several feeds to one, on proof only. */
export { type ReadDecisions, decisionsFile, readDecisions, withDecision } from './decisions.js';
export { mergeFeeds } from './merge.js';
export type * from './types.js';
