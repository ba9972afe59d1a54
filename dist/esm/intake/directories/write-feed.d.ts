/** What a feed says of itself, its reports and its comments, written back. */
import type { DocumentFeedSend, DocumentPublisher } from '../../feed/document.js';
import type { Feed } from '../../feed/types.js';
import { type Writing } from './written.js';
export interface FeedSendOptions {
    /** Instead of the feed's own: an ISO date and time with its zone. */
    readonly generated?: string | undefined;
    /** Where the feed names nobody. */
    readonly publisher?: DocumentPublisher | undefined;
}
/** `send` of a feed. There is always a version, a publisher and a time. */
export declare function feedSendOf(feed: Feed, options: FeedSendOptions, writing: Writing): DocumentFeedSend;
