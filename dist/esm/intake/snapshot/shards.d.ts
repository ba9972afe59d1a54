import type { DocumentPart, DocumentService, FeedDocument } from '../../feed/document.js';
/**
 * How many parts to make: 1, 2, 3, 4, 6, 8, 12, 16, 24 … Few steps, so that a service or two more tonight does not
 * move every record into another part, and copies in caches stay good.
 */
export declare function shardCount(records: number, packedBytes: number): number;
/** Services by a stable hash of their ids: a record stays in its part while the number of parts stays. Empty parts are left out. */
export declare function shardsOf(services: readonly DocumentService[], count: number): {
    readonly number: number;
    readonly services: readonly DocumentService[];
}[];
/** The first document of a feed in parts: a v3 list of cards, and where the rest is. */
export declare function firstDocument(document: FeedDocument, parts: readonly DocumentPart[]): FeedDocument;
