/** What can be wrong with a feed, by the number of its reader case; from 67 on, what the cases do not name. */
import type { Fault, Severity } from './types.js';
/** Where a fault is: the list it goes to, the record, and its place in the document. */
export interface Place {
    readonly faults: Fault[];
    readonly record?: string;
    readonly path: string;
}
export declare const join: (path: string, name: string) => string;
/** Adds a fault. `member` is what it is about; `severity` replaces the usual one. */
export declare function fault({ faults, record, path }: Place, number: number, member?: string, severity?: Severity): void;
