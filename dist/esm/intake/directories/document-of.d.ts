import type { FeedDocument } from '../../feed/document.js';
import type { Fault, Feed } from '../../feed/types.js';
import { type FeedSendOptions } from './write-feed.js';
/** A feed that has been read, in our format, and what that format has no place for. */
export declare function writeFeed(feed: Feed, options?: FeedSendOptions): {
    document: FeedDocument;
    faults: readonly Fault[];
};
/**
 * A feed that has been read, in our format: HSDS-UK 3.0 and `send`. The inverse of `readFeed`: read again, it is the same
 * feed. Texts are plain; what is unknown is left out.
 */
export declare const documentOf: (feed: Feed, options?: FeedSendOptions) => FeedDocument;
