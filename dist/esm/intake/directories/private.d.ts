import type { Fault } from '../../feed/types.js';
import { type Tell } from './faults.js';
/** One record without what is private in it. */
export declare function recordWithoutPrivate(record: unknown, path: string, keepNames: boolean, note: Tell): unknown;
/** Does the document say that it is in our own format? */
export declare const isOwnFormat: (document: unknown) => boolean;
/**
 * A parsed document of any directory without its private members: who assured or changed a record, and people's names
 * where nothing says that they may be published. In our own format names stay: they are there by consent.
 */
export declare function dropPrivate(document: unknown): {
    document: unknown;
    faults: readonly Fault[];
};
