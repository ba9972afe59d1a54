/**
 * One example feed per state. Stories, tests and the README use these, so picture, test and sentence never disagree.
 * Small ones are made here; the two big ones are files, and anything that can fetch reads them by address.
 */
import type {
  DocumentPlaces,
  DocumentService,
  DocumentServiceSend,
  FeedDocument,
} from '../src/feed/document.js';
import { base, feedOf } from './feeds/make.js';

export { asBreaks, hostileBreaks } from './feeds/as-breaks.js';
export { badBreaksFeed, breaksWithoutTermsFeed } from './feeds/breaks.js';
export { hostileFeed } from './feeds/hostile.js';
export { hugeFeed } from './feeds/huge.js';
export {
  bareReportFeed,
  hostileReportFeed,
  noReportFeed,
  oldReportFeed,
  smallReportFeed,
} from './feeds/reports.js';
export { openingFeed, plainFeed, splitFeed } from './feeds/states.js';
export { base, feedOf, oneBase, type BaseOverrides } from './feeds/make.js';

/** The day it is in every story and test. */
export const TODAY = '2026-11-22';

/** Westminster's real table and 72 services of four councils, as printed in 2017 to 2021. */
export const westminsterAddress = new URL('./feeds/westminster.json', import.meta.url).href;
/** A made-up borough with every member of the format: 12 settings, two that are not open, 63 services, 33 of them short breaks, and three reports. */
export const boroughAddress = new URL('./feeds/borough.json', import.meta.url).href;

const numbered = (number: number, name: string, places: DocumentPlaces): DocumentService =>
  base({ id: `base-${number}`, name, places });

/** A feed that can be read and lists nothing. */
export function emptyFeed(): FeedDocument {
  return feedOf([]);
}

/** Every figure is over a year old, and so is the feed. */
export function oldFeed(): FeedDocument {
  return feedOf(
    [
      numbered(1, 'Larkmere language base', { total: 12, on_roll: 9, available: 3, as_at: '2023-10-05' }),
      numbered(2, 'Otterlode autism base', { total: 10, on_roll: 10, as_at: '2023-10-05' }),
      numbered(3, 'Wickenfold base', { total: 16, on_roll: 8, as_at: '2022' }),
      numbered(4, 'Tansyholt provision', {
        total: 20,
        on_roll: 22,
        available_band: 'none',
        as_at: '2023-03',
      }),
    ].map((service) => ({ ...service, assured_date: '2023-10-09' })),
    { generated: '2023-10-09T06:00:00Z' },
  );
}

/** Counts of 1 to 4 wherever one can stand, with every neighbour that could give it away. */
export function smallNumbersFeed(): FeedDocument {
  const as_at = '2026-10-02';
  return feedOf([
    numbered(1, 'Three pupils', { total: 9, on_roll: 3, as_at }),
    numbered(2, 'A band', { total: 9, on_roll_band: 'under-5', as_at }),
    numbered(3, 'Stated vacancies that give it away', { total: 9, on_roll: 4, available: 5, as_at }),
    numbered(4, 'Stated vacancies, no pupils given', { total: 8, available: 6, as_at }),
    numbered(5, 'Two places', { total: 2, on_roll: 2, available: 0, as_at }),
    numbered(6, 'Nobody yet', { total: 8, on_roll: 0, available: 8, as_at }),
    base({
      id: 'base-7',
      name: 'By year group',
      send: {
        places: [
          { phase: 'Year 7', total: 8, on_roll: 8, as_at },
          { phase: 'Year 8', total: 8, on_roll: 2, as_at },
          { phase: 'Year 9', total: 8, on_roll: 6, as_at },
        ],
      },
    }),
    numbered(8, 'Five pupils, nothing to hide', { total: 9, on_roll: 5, available: 4, as_at }),
  ]);
}

/** Records with little in them: nothing is known but a name, or a kind, or one figure of three. */
export function partialFeed(): FeedDocument {
  const bare = (id: string, name: string, send: DocumentServiceSend): DocumentService => ({
    id,
    name,
    status: 'active',
    send,
  });
  return feedOf(
    [
      bare('p1', 'Only a kind', { kind: 'special-school' }),
      bare('p2', 'Only places', { kind: 'resource-base', places: [{ total: 10 }] }),
      bare('p3', 'Only pupils', { kind: 'resource-base', places: [{ on_roll: 14 }] }),
      bare('p4', 'Only a word for vacancies', { kind: 'sen-unit', places: [{ available_band: 'ask' }] }),
      bare('p5', 'A kind nobody knows', { kind: 'floating-school', needs: ['a need nobody knows'] }),
      bare('p6', 'An empty line of places', { kind: 'resource-base', places: [{}] }),
      bare('p7', 'Opens, and no more', { opens: { text: 'Spring 2028' } }),
      base({ id: 'p8', name: 'One that says all', phones: [{ number: '01632 960102' }] }),
    ],
    { contact: {} },
  );
}

/** Broken records between two good ones: each is left out by itself. */
export function brokenFeed(): unknown {
  const good = [base(), base({ id: 'base-2', name: 'Otterlode autism base' })];
  return {
    ...feedOf([]),
    contents: [good[0], null, 7, 'a record', [], { id: 'no-name' }, { name: '' }, good[1]],
  };
}
