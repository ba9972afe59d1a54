/** Which council a record came from, and whom to ask there. */
import type { Feed, MergedFrom, Service } from './types.js';

/** The feed a record came from: its publisher, somebody to ask and its links. Of one feed alone, its own. */
export function sourceOf({ send }: Feed, service: Service): Omit<MergedFrom, 'feed'> {
  return (service.feed !== undefined && send.merged?.find(({ feed }) => feed === service.feed)) || send;
}

/** In a feed made of several councils': the council whose record it is. A list names the council it is `of`. */
export function councilOf({ send }: Feed, { send: { source } }: Service): MergedFrom['publisher'] {
  if (send.merged) return;
  const find = (wanted?: string) => send.sources?.find(({ id }) => id === wanted);
  const own = find(source);
  const { name, area } = find(own?.of) ?? own ?? {};
  return name && area ? { name, area } : undefined;
}

/** The council a record came from; undefined where its feed does not say. */
export const publisherOf = (feed: Feed, service: Service): MergedFrom['publisher'] =>
  sourceOf(feed, service).publisher;
