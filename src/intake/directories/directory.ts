import type { DocumentFeedSend, DocumentPublisher } from '../../feed/document.js';
import { readFeed } from '../../feed/read.js';
import { isRaw } from '../../feed/spot.js';
import type { Fault, Feed } from '../../feed/types.js';
import { envelopeOf } from '../envelope.js';
import type { Converted, ConvertOptions } from '../types.js';
import { writeFeed } from './document-of.js';
import { tell, type Tell } from './faults.js';
import { withBands, withoutLongTexts, withoutSmallPupils } from './finish.js';
import { mended, inOurPlaces } from './mend.js';
import { servicesWithin } from './other-lists.js';
import { needOffers, timeOffers } from './offers.js';
import { type Found, parseDirectory, recordPath, recordsIn } from './parse.js';
import { isOwnFormat, recordWithoutPrivate } from './private.js';
import { unknownMembers } from './unknown.js';
import type { WrittenDocument, WrittenService } from './written.js';

/** Records without what is private, each mended; and what was done. */
function cleanRecords(document: unknown, found: Found, note: Tell): unknown[] {
  const keepNames = isOwnFormat(document);
  let blankIn = 0;
  const clean = found.records.map((record, index) => {
    const path = recordPath(document, found, index);
    try {
      const name = isRaw(record) && typeof record.name === 'string' ? record.name.trim() : '';
      const open = recordWithoutPrivate(record, path, keepNames, note);
      let hasBlank = false;
      const whole = mended(open, '', path, {
        record: name || undefined,
        tell: note,
        countBlank: () => void (hasBlank = true),
      });
      if (hasBlank) blankIn++;
      return inOurPlaces(whole);
    } catch {
      // An object from a script may be more than JSON: the reader tells of a record that is none.
      return undefined;
    }
  });
  if (blankIn > 0)
    note('blanks', {
      path: found.path,
      message: `Empty texts stand for what is not said in ${blankIn === 1 ? 'one record' : `${blankIn} records`}: left out.`,
    });
  return clean;
}

const namesMatch = (one: DocumentPublisher, other: DocumentPublisher): boolean =>
  one.name.trim().toLowerCase() === other.name.trim().toLowerCase();

/** `send` of the feed: the source's own, with where the records came from. */
function sendWith(send: DocumentFeedSend, feed: Feed, options: ConvertOptions, note: Tell): DocumentFeedSend {
  const { parts, sources = [], ...own } = send;
  const { source, publisher } = options;
  if (parts) note('parts', { path: 'send.parts' });
  if (publisher && feed.send.publisher && !namesMatch(publisher, feed.send.publisher))
    note('publisher', { path: 'send.publisher' });
  const all = source && !sources.some(({ id }) => id === source.id) ? [...sources, source] : sources;
  return { ...own, ...(all.length > 0 && { sources: all }) };
}

/** What our reader made of it, as a feed to publish. */
function published(
  feed: Feed,
  options: ConvertOptions,
  note: Tell,
): { document: WrittenDocument; faults: Fault[] } {
  const { generated, publisher, source, keepSmallNumbers = false } = options;
  const { document, faults } = writeFeed(feed, { generated, publisher });
  const under = keepSmallNumbers ? 0 : feed.send.disclosure.under;
  const contents = document.contents.map((service, index): WrittenService => {
    const writing = { path: `contents[${index}]`, record: service.name, tell: note };
    const safe = withBands(withoutLongTexts(service, writing), under, writing);
    return source && !safe.send?.source ? { ...safe, send: { ...safe.send, source: source.id } } : safe;
  });
  const whole = sendWith(document.send, feed, options, note);
  const reports = whole.reports?.map((report, index) =>
    withoutSmallPupils(report, under, {
      path: `send.reports[${index}]`,
      record: report.organization.name,
      tell: note,
    }),
  );
  const send = { ...whole, ...(reports && { reports }) };
  return { document: { ...envelopeOf(contents), contents, send }, faults: [...faults] };
}

/** What the reader tells in words for whoever publishes a feed, for whoever makes one of it. */
function forConverting(fault: Fault): Fault {
  if (fault.case === 7)
    return { ...fault, mend: 'Read it by its address with "snapshot", which asks for each record.' };
  if (fault.case === 51 && fault.severity === 'note')
    return { ...fault, message: 'Latitude and longitude stand the wrong way round: turned.' };
  const isNoDay = fault.case === 44 && fault.severity === 'warning';
  return isNoDay ? { ...fault, message: 'Not a day: this time has none.' } : fault;
}

const NOTHING: Feed = {
  services: [],
  organizations: [],
  reports: [],
  comments: [],
  send: {
    links: {},
    disclosure: { under: 5 },
    how_places_are_decided: {},
    labels: { kinds: {}, tiers: {}, needs: {}, categories: {} },
  },
};

/**
 * A feed from the JSON of any directory: HSDS-UK 3, ORUK v1 (Southampton's and Bristol's too), Outpost, LocalGov Drupal, a
 * list alone, one service, or our own format. Pure, and never throws; there is always a document. What can be mended is,
 * and each mend is told in `faults` with the number of its reader case.
 *
 * The council that the source names stays its publisher; `options.publisher` is for sources that name none. Names of people
 * and of staff are left out of any format but ours. A need is never guessed from prose: notes of case 160 offer it.
 *
 * @param input the text of a document, or the document itself.
 */
export function feedFromDirectory(input: unknown, options: ConvertOptions): Converted {
  const mends: Fault[] = [];
  const note: Tell = (name, spot) => void mends.push(tell(name, spot));
  const parsed = parseDirectory(input);
  const within = servicesWithin(parsed.document, note);
  const given = within ? within.withRecords(within.records) : parsed.document;
  const found = within ?? recordsIn(given);
  const records = found && cleanRecords(given, found, note);
  const whole = records ? found.withRecords(records) : given;
  const read = readFeed(whole, options.source ? { source: options.source.id } : {});
  const feed = read.feed ?? NOTHING;
  const isTold = new Set([
    // A small number that is written as a band, and a word for a status as the nearest, are told once, as mended.
    !options.keepSmallNumbers && feed.send.disclosure.under > 0 && 66,
    40,
    // That a list of something else has no services is told.
    within?.records.length === 0 && 2,
  ]);
  const ofReader = read.faults.filter((fault) => !isTold.has(fault.case)).map(forConverting);
  const mendsOfRecords = mends.splice(0);
  const { document, faults: lost } = published(feed, options, note);
  if (feed.services.some(({ send }) => send.support)) note('answers', { path: found?.path ?? '' });
  if (records) unknownMembers(records, found.path, note);
  const offers = [...needOffers(document.contents), ...timeOffers(document.contents)];
  return {
    document,
    faults: [...parsed.faults, ...mendsOfRecords, ...ofReader, ...lost, ...mends, ...offers],
  };
}
