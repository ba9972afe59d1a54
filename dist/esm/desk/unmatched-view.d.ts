import type { Unmatched } from '../report/index.js';
import type { Part } from './fields.js';
/** Words that were taken for no answer: kept, and shown so that nobody fears for them. */
export declare const unmatchedView: (unmatched: readonly Unmatched[]) => Part;
