import { readFeed } from '../../src/feed/read.js';
import type { Feed } from '../../src/feed/types.js';

/** A document as it is read; it must be readable. */
export function readOf(document: unknown): Feed {
  const { feed } = readFeed(document);
  if (!feed) throw new Error('no feed');
  return feed;
}
