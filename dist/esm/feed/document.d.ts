/**
 * What a publisher writes: the feed document, version 1.
 *
 * An HSDS-UK 3.0 service list with fully nested services; all that HSDS lacks sits under a member named `send`.
 * These types are the one definition: the published JSON Schema (`dist/feed.schema.json`) is made from them, so the
 * comments here and in the `document-…` files are what an editor shows a council officer. What a page works with after
 * reading is in `types.ts`.
 *
 * Sources: HSDS-UK 3.0 (Open Referral UK) for the shared members; SEND Regulations 2014 (SI 2014/1530) for those
 * under `send`.
 */
import type { DocumentFeedSend } from './document-feed-send.js';
import type { DocumentService } from './document-service.js';
export type * from './document-feed-send.js';
export type * from './document-records.js';
export type * from './document-service.js';
export type * from './document-service-send.js';
export type * from './document-shared.js';
export type * from './document-statutory.js';
/**
 * A Local Offer feed, version 1.
 * @title Local Offer feed, version 1
 * @description An HSDS-UK 3.0 service list with fully nested services. All that HSDS lacks sits under a member named send. Members that are not named here are allowed and ignored.
 */
export interface FeedDocument {
    /** The address of this schema. */
    $schema?: string;
    /**
     * How many services there are in all.
     * @asType integer
     * @minimum 0
     */
    total_items?: number;
    /**
     * How many pages the list has; 1 for a file.
     * @asType integer
     */
    total_pages?: number;
    /**
     * Which page this is, counted from 1.
     * @asType integer
     */
    page_number?: number;
    /**
     * How many services are on this page.
     * @asType integer
     */
    size?: number;
    first_page?: boolean;
    last_page?: boolean;
    empty?: boolean;
    /** Every service, setting and short break. */
    contents: DocumentService[];
    /** What HSDS has no member for, about the feed as a whole. */
    send: DocumentFeedSend;
}
