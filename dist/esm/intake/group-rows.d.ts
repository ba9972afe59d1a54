import type { Fault } from '../feed/types.js';
import type { Draft } from './row.js';
/** The rows of one service, in the order of the sheet. */
export type Group = readonly [Draft, ...Draft[]];
/**
 * Rows gathered into services: rows of one setting that differ in phase or year group become its lines of places.
 * A blank need joins only where one service could be meant.
 */
export declare function grouped(drafts: readonly Draft[]): {
    groups: readonly Group[];
    faults: Fault[];
};
