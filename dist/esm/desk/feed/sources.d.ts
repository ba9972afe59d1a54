import type { Fault } from '../../feed/types.js';
import type { Sheet } from '../../intake/types.js';
import { type Decision } from '../../intake/merge/index.js';
import type { Given, Taken } from './work-types.js';
/** What was read, kept by whoever works on it. */
export type Kept = {
    readonly kind: 'sheets';
    readonly name: string;
    readonly sheets: readonly Sheet[];
    /** What was wrong with the file itself. */
    readonly faults: readonly Fault[];
} | {
    readonly kind: 'feed';
    readonly name: string;
    readonly text: string;
};
type Read = {
    readonly kept: Kept;
} | {
    readonly decisions: readonly Decision[];
} | {
    readonly trouble: string;
};
/** Reads a file or a paste. Never throws. */
export declare function readGiven(given: Given): Promise<Read>;
export declare const takenOf: (read: Read) => Taken;
/** Sheets of several files together: two workbooks may each have a “Sheet1”, and names tell them apart. */
export declare function sheetsOf(all: readonly Extract<Kept, {
    kind: 'sheets';
}>[]): readonly Sheet[];
export {};
