import type { FeedDocument } from '../../feed/document.js';

export interface Fall {
  /** The source that fell; undefined for the feed as a whole. */
  readonly source?: string;
  readonly before: number;
  readonly now: number;
}

const isMuchLess = ({ before, now }: Fall): boolean => now < before * 0.8;

function bySource({ contents }: FeedDocument): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { send } of contents)
    if (send?.source) counts.set(send.source, (counts.get(send.source) ?? 0) + 1);
  return counts;
}

/**
 * Where a new copy has over a fifth fewer services than the last one: in all, or of one of its sources, which the others
 * may hide. A source that is no longer asked is none of its business.
 *
 * @param asked ids of the sources of this run.
 */
export function falls(last: FeedDocument, next: FeedDocument, asked: readonly string[]): readonly Fall[] {
  const all = { before: last.contents.length, now: next.contents.length };
  if (isMuchLess(all)) return [all];
  const [before, now] = [bySource(last), bySource(next)];
  return asked
    .map((source) => ({ source, before: before.get(source) ?? 0, now: now.get(source) ?? 0 }))
    .filter(isMuchLess);
}
