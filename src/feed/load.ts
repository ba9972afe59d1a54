import { resolve } from './address.js';
import { failure } from './failure.js';
import { wholeDocument } from './paging.js';
import { withParts } from './parts.js';
import { readFeed } from './read.js';
import { type RequestOptions, requestJson } from './request.js';
import type { SourceFailure } from './state.js';
import type { Fault, Feed, ReadOptions, ReadResult } from './types.js';

export interface LoadOptions extends RequestOptions {
  readonly read?: (document: unknown, options?: ReadOptions) => ReadResult;
  /** Told of a feed in parts while more of it is on its way. */
  readonly show?: (loaded: LoadedFeed) => void;
}

/** A feed that could be read, with what had to be mended. */
export interface LoadedFeed {
  readonly feed: Feed;
  readonly faults: readonly Fault[];
  /** How many records its list has, those that were left out counted in. */
  readonly records: number;
  /** Parts of it that could not be had: their services are cards only. */
  readonly failed?: readonly SourceFailure[];
}

/**
 * Makes a feed of a document that is in hand.
 *
 * @param address where it came from, for messages and for ids that have to be made.
 */
export function feedOf(
  document: unknown,
  address: string,
  read: NonNullable<LoadOptions['read']> = readFeed,
): LoadedFeed | SourceFailure {
  const { feed, faults } = read(document, { source: address });
  if (!feed) return failure(address, { reason: 'no-list' });
  const { services, reports, comments, send } = feed;
  // A statement alone is worth reading.
  if (!send.short_breaks && [services, reports, comments].every((list) => list.length === 0)) {
    return failure(address, { reason: 'empty', note: faults[0]?.message ?? 'an empty list' });
  }
  return { feed, faults, records: services.length };
}

/**
 * Loads a feed: one request, up to 20 where it is a live list in pages, and those of its parts. Works in a page, a worker
 * and Node.
 *
 * @param address an absolute http or https address.
 * @returns the feed, or why it could not be had, in words for its author. Rejects only when `options.signal` is aborted.
 */
export async function loadFeed(address: string, options: LoadOptions): Promise<LoadedFeed | SourceFailure> {
  const url = resolve(address);
  // `fetch` would throw for a name and password, and for a page opened from disk.
  if (!url || url.username || !/^(http|blob|data)/.test(url.protocol))
    return failure(address, { reason: 'address' });
  const answer = await requestJson(address, options);
  if ('reason' in answer) return failure(address, answer);
  const whole = await wholeDocument(address, answer.document, options);
  const loaded = feedOf(whole.document, address, options.read);
  if ('reason' in loaded) return loaded;
  const faults = [...whole.faults, ...loaded.faults];
  return withParts(address, { ...loaded, faults, records: whole.records || loaded.records }, options);
}
