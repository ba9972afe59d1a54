import type { DocumentPublisher } from '../../feed/document.js';
import type { Raw } from '../../feed/spot.js';
/** The publisher of a feed, or of one source of it; undefined where none is named. */
export declare function publisherIn(send: Raw): DocumentPublisher | undefined;
