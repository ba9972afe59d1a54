import { type RequestOptions } from './request.js';
import type { Fault } from './types.js';
/** A document that is whole: the first page as it came, its list made of the records of every page. */
export interface WholeDocument {
    readonly document: unknown;
    /** How many records its list has. */
    readonly records: number;
    readonly faults: readonly Fault[];
}
/**
 * Reads the rest of a live list (HSDS-UK 3, its version 1, Outpost) and joins its pages by id. Totals are not trusted:
 * reading ends when a page is empty, brings nothing new or says it is the last, or after 20 pages.
 *
 * @param first the first document, already read from `address`.
 * @returns the joined document. A page that cannot be read is a fault; the pages before it stay.
 */
export declare function wholeDocument(address: string, first: unknown, options: RequestOptions): Promise<WholeDocument>;
