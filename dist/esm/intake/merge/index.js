/** Several feeds to one, on proof only. */
export { decisionsFile, readDecisions, withDecision } from './decisions.js';
export { mergeFeeds } from './merge.js';
