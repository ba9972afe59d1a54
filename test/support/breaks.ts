import type { DocumentFeedSend, DocumentSchedule } from '../../src/feed/document.js';
import { readFeed } from '../../src/feed/read.js';
import type { Feed } from '../../src/feed/types.js';
import { feedOf } from '../../stories/feeds.js';

const TERMS = [
  { name: 'Autumn 2026', from: '2026-09-03', to: '2026-12-18' },
  { name: 'Spring 2027', from: '2027-01-04', to: '2027-03-25' },
];

/** A document as it is read; it must be readable. */
export function readOf(document: unknown): Feed {
  const { feed } = readFeed(document);
  if (!feed) throw new Error('no feed');
  return feed;
}

export interface Made {
  readonly name: string;
  readonly schedules?: readonly object[];
  readonly times?: readonly string[];
  readonly locations?: readonly object[];
}

/** A feed of short breaks with these schedules. */
export function madeFeed(
  breaks: readonly Made[],
  send: Partial<DocumentFeedSend> = { term_dates: TERMS },
): Feed {
  const contents = breaks.map(({ name, schedules, times, locations }) => ({
    id: name.toLowerCase().replace(/\W+/g, '-'),
    name,
    status: 'active',
    schedules,
    service_at_locations: locations?.map((location) => ({ location })),
    send: { kind: 'short-break', times },
  }));
  return readOf({ ...feedOf([], send), contents });
}

/** Every week on these days, from 10 to 12 unless it says otherwise. */
export const weekly = (
  byday: string,
  opens_at = '10:00',
  closes_at = '12:00',
  more: DocumentSchedule = {},
) => ({
  freq: 'WEEKLY',
  byday,
  opens_at,
  closes_at,
  ...more,
});
