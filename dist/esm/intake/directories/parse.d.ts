import type { Fault } from '../../feed/types.js';
export interface Parsed {
    /** What the text holds; the text itself where that is not JSON, for the reader to say why. */
    readonly document: unknown;
    readonly faults: readonly Fault[];
}
/** What a text holds, mended where only control characters inside quotes are wrong (reader case 4). */
export declare function parseDirectory(input: unknown): Parsed;
/** The records of a document by its shape, and the name of their list; '' for a list alone. */
export interface Found {
    readonly path: string;
    readonly records: readonly unknown[];
    /** The document with other records in its list. */
    readonly withRecords: (records: readonly unknown[]) => unknown;
}
export declare function recordsIn(document: unknown): Found | undefined;
/** Where a record stands, as the reader says it. */
export declare function recordPath(document: unknown, { path }: Found, index: number): string;
export type Dialect = 'local-offer' | 'hsds-uk' | 'outpost' | 'oruk-v1' | 'list' | 'service';
/** Which format a document is in, by its shape and never by what it says it is (reader case 1). */
export declare function dialectOf(document: unknown): Dialect | undefined;
