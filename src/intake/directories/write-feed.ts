/** What a feed says of itself, its reports and its comments, written back. */
import type {
  DocumentComment,
  DocumentFeedSend,
  DocumentPublisher,
  DocumentReport,
  DocumentShortBreaks,
} from '../../feed/document.js';
import { madeId } from '../../feed/identity.js';
import type { Comment, Feed, FeedSend, Report, ShortBreaks } from '../../feed/types.js';
import { present } from '../present.js';
import { asEntities, asProse, asText, plainOf } from './plain.js';
import { oneOf, uriOf } from './valid.js';
import { wordsOf } from './write-send.js';
import type { Writing } from './written.js';

const URL_NAME = /^(?:url|.*_url|website|email)$/;
const WORDS_NAME = /^(?:also|needs|sites|synonyms)$/;
/** Where the schema wants an address and nothing else. */
const STRICT_URL = /^(?:website)$/;

/** The inverse of how members of the feed's own `send` are read: each by its name. */
function rewritten(value: unknown, name: string, isLinks = false): unknown {
  if (typeof value === 'string') {
    if (STRICT_URL.test(name)) return uriOf(value);
    if (isLinks || URL_NAME.test(name)) return value;
    if (WORDS_NAME.test(name)) return asText(value);
    return name === 'text' ? asProse(value) : asEntities(value);
  }
  if (Array.isArray(value)) return value.map((item) => rewritten(item, name, isLinks));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]: [string, unknown]) => [
      key,
      rewritten(inner, key, isLinks || name === 'links'),
    ]),
  );
}

// Every member has the type it had: only characters within texts are written another way.
const copyOf = <T>(value: T, name = ''): T => rewritten(value, name) as T;

const STATUS = oneOf('new', 'answered', 'planned', 'under-way', 'done', 'not-possible');

const lines = (items: readonly string[]): string | string[] | undefined =>
  items.length > 1 ? items.map(asText) : items[0] && asText(items[0]);

function commentOf({ comment, action, status, ...rest }: Comment, writing: Writing): DocumentComment {
  const known = STATUS(status);
  if (status && !known) writing.tell('lost', { ...writing, path: `${writing.path}.status` });
  return present<DocumentComment>({
    ...wordsOf(rest),
    comment: lines(comment) ?? '',
    action: lines(action),
    status: known,
  });
}

function reportOf(report: Report): DocumentReport {
  const { organization, links, ...rest } = report;
  const { id = madeId(organization.name), ...body } = organization;
  return {
    ...copyOf(rest),
    organization: { id, ...copyOf(body) },
    ...(links && { links: copyOf(links, 'links') }),
  };
}

const shortBreaksOf = ({
  range,
  criteria,
  how_it_meets_needs,
  moving_on,
  ...rest
}: ShortBreaks): DocumentShortBreaks =>
  present({
    ...rest,
    range: range && plainOf(range),
    criteria: criteria && plainOf(criteria),
    how_it_meets_needs: how_it_meets_needs && plainOf(how_it_meets_needs),
    moving_on: moving_on && plainOf(moving_on),
  });

function labelsOf(labels: FeedSend['labels']): DocumentFeedSend['labels'] {
  const tables = Object.entries(labels).filter(([, table]) => Object.keys(table).length > 0);
  return tables.length > 0
    ? Object.fromEntries(tables.map(([name, table]) => [name, wordsOf(table)]))
    : undefined;
}

function decidedOf(decided: FeedSend['how_places_are_decided']): Record<string, string> | undefined {
  const entries = Object.entries(decided).map(([kind, text]): [string, string] => [kind, plainOf(text)]);
  return entries.length > 0 ? Object.fromEntries(entries) : undefined;
}

export interface FeedSendOptions {
  /** Instead of the feed's own: an ISO date and time with its zone. */
  readonly generated?: string | undefined;
  /** Where the feed names nobody. */
  readonly publisher?: DocumentPublisher | undefined;
}

const DAY = /^(\d{4})(?:-(\d\d))?(?:-(\d\d))?$/;

/** The day a feed was made, as a date and time. Without one the format's own first year: it is never taken for fresh. */
function timeOf(day = '2026'): string {
  const [, year = '', month = '01', date = '01'] = DAY.exec(day) ?? [];
  return `${year}-${month}-${date}T00:00:00Z`;
}

/** `send` of a feed. There is always a version, a publisher and a time. */
export function feedSendOf(feed: Feed, options: FeedSendOptions, writing: Writing): DocumentFeedSend {
  const { contact, links, disclosure, how_places_are_decided, labels, short_breaks, merged, ...rest } =
    feed.send;
  const { version = '1.0', generated, publisher, ...own } = rest;
  const { phone_href: _, ...asked } = contact ?? {};
  if (merged) writing.tell('lost', { ...writing, path: 'send.merged' });
  const named = publisher ?? options.publisher;
  if (!named) writing.tell('noPublisher', { ...writing, path: 'send.publisher' });
  const { url, ...council } = named ?? { name: 'Not named' };
  return present<DocumentFeedSend>({
    version: /^1\.\d+$/.test(version) ? version : '1.0',
    generated: options.generated ?? timeOf(generated),
    publisher: { ...copyOf(council), ...(url && { url: uriOf(url) }) },
    ...copyOf(own),
    synonyms: own.synonyms && copyOf(own.synonyms, 'synonyms'),
    contact: contact && copyOf(asked),
    links: Object.keys(links).length > 0 ? { ...links } : undefined,
    disclosure: disclosure.under === 5 ? undefined : { ...disclosure },
    how_places_are_decided: decidedOf(how_places_are_decided),
    labels: labelsOf(labels),
    term_dates: own.term_dates?.map(({ name, from, to }) => ({ name: asEntities(name), from, to })),
    short_breaks: short_breaks && shortBreaksOf(short_breaks),
    reports: feed.reports.map(reportOf),
    comments: feed.comments.map((comment, index) =>
      commentOf(comment, { ...writing, path: `send.comments[${index}]` }),
    ),
  });
}
