import type { FeedDocument } from '../../feed/document.js';
import type { Fault, Feed } from '../../feed/types.js';
import { envelopeOf } from '../envelope.js';
import { tell, type Tell } from './faults.js';
import { type FeedSendOptions, feedSendOf } from './write-feed.js';
import { serviceOf } from './write-service.js';
import type { WrittenDocument, WrittenService } from './written.js';

/** A feed that has been read, in our format, and what that format has no place for. */
export function writeFeed(
  feed: Feed,
  options: FeedSendOptions = {},
): { document: FeedDocument; faults: readonly Fault[] } {
  const faults: Fault[] = [];
  const note: Tell = (name, spot) => void faults.push(tell(name, spot));
  const contents: WrittenService[] = feed.services.map((service, index) =>
    serviceOf(service, { path: `contents[${index}]`, record: service.name, tell: note }),
  );
  const send = feedSendOf(feed, options, { path: 'send', tell: note });
  const document: WrittenDocument = { ...envelopeOf(contents), contents, send };
  return { document, faults };
}

/**
 * A feed that has been read, in our format: HSDS-UK 3.0 and `send`. The inverse of `readFeed`: read again, it is the same
 * feed. Texts are plain; what is unknown is left out.
 */
export const documentOf = (feed: Feed, options: FeedSendOptions = {}): FeedDocument =>
  writeFeed(feed, options).document;
