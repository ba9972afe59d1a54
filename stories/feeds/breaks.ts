import type { DocumentSchedule, DocumentService, FeedDocument } from '../../src/feed/document.js';
import { feedOf } from './make.js';

const TERMS = [
  { name: 'Autumn 2026', from: '2026-09-03', to: '2026-12-18' },
  { name: 'Spring 2027', from: '2027-01-04', to: '2027-03-25' },
];
const DAYS = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];

/** A break that says what families ask: Saturdays, for 5 to 11, nothing needed first. */
function breakOf({
  send,
  ...record
}: Partial<DocumentService> & { id: string; name: string }): DocumentService {
  return {
    status: 'active',
    description: 'Games and cooking for disabled children.',
    minimum_age: 5,
    maximum_age: 11,
    phones: [{ number: '01632 960103' }],
    cost_options: [{ option: 'Each session', amount: 8 }],
    ...record,
    send: {
      kind: 'short-break',
      break_kinds: ['leisure'],
      setting: 'community',
      times: ['weekend', 'daytime'],
      plan: 'not-required',
      assessment: 'not-required',
      referral: 'self',
      transport: { answer: 'no' },
      ...send,
    },
  };
}

/** Saturday mornings in term time, unless it says otherwise. */
const session = (change: DocumentSchedule = {}): DocumentSchedule => ({
  freq: 'WEEKLY',
  byday: 'SA',
  opens_at: '10:00:00',
  closes_at: '12:00:00',
  description: 'Term time.',
  ...change,
});

/** The nth of many sessions: no two have the same day and hour. */
function manyth(number: number): DocumentSchedule {
  const minutes = 6 * 60 + Math.floor(number / DAYS.length) * 12;
  const clock = (at: number): string =>
    `${String(Math.floor(at / 60)).padStart(2, '0')}:${String(at % 60).padStart(2, '0')}:00`;
  return session({
    byday: DAYS[number % DAYS.length] ?? 'MO',
    opens_at: clock(minutes),
    closes_at: clock(minutes + 30),
    description: `Group ${number + 1}`,
  });
}

/**
 * Short breaks that go wrong in one way each, between two that are right. Nothing else of them may be lost.
 * `v1-name`, `by-term` and `by-category` are known for short breaks only by a name, a term, a category.
 */
export function badBreaksFeed(): FeedDocument {
  const v1 = (id: string, name: string, more: Partial<DocumentService>): DocumentService => ({
    id,
    name,
    status: 'active',
    phones: [{ number: '01632 960104' }],
    ...more,
  });
  return feedOf(
    [
      breakOf({ id: 'good-first', name: 'Saturday games', schedules: [session()] }),
      breakOf({ id: 'no-times', name: 'No times at all', send: { times: [] } }),
      breakOf({
        id: 'impossible',
        name: 'Impossible times',
        schedules: [
          session({ opens_at: '25:00:00', closes_at: '26:30:00' }),
          session({ byday: 'TU', opens_at: '10:00:00', closes_at: '10:00:00' }),
          session({ byday: 'WE', valid_from: '2027-07-01', valid_to: '2027-01-01' }),
          session({ byday: 'Someday' }),
        ],
      }),
      breakOf({
        id: 'half-impossible',
        name: 'One time is right',
        schedules: [session({ byday: 'FR', closes_at: 'late' }), session({ byday: 'TH' })],
      }),
      breakOf({
        id: 'unknown-kind',
        name: 'Once a term',
        schedules: [session({ freq: 'TERMLY', description: 'The last Saturday before half term.' })],
      }),
      breakOf({
        id: 'prose-fees',
        name: 'Fees in a sentence',
        schedules: [session()],
        cost_options: [],
        fees: '£12 for a half day or £20 for a day. If money is short it is £6 or £10. The first visit is free.',
      }),
      breakOf({
        id: 'five-hundred',
        name: 'Five hundred sessions',
        schedules: Array.from({ length: 500 }, (_, number) => manyth(number)),
      }),
      v1('v1-name', 'Overnight short breaks', {
        description: 'Nights away from home for disabled children.',
      }),
      v1('by-term', 'Larkmere House', {
        attributes: [{ id: 'a1', taxonomy_term: { id: 't1', name: 'Short breaks', taxonomy: 'directory' } }],
      }),
      v1('by-category', 'Otterlode helpers', { send: { categories: ['short-breaks'] } }),
      breakOf({ id: 'good-last', name: 'Sunday walks', schedules: [session({ byday: 'SU' })] }),
    ],
    { term_dates: TERMS },
  );
}

/** Breaks in term time and in the holidays, in a feed that does not say when the terms are. */
export function breaksWithoutTermsFeed(): FeedDocument {
  return feedOf([
    breakOf({ id: 'term', name: 'Saturday games', schedules: [session()] }),
    breakOf({
      id: 'said-once',
      name: 'Monday tea club',
      schedules: [session({ byday: 'MO', opens_at: '15:30:00', closes_at: '17:30:00', description: 'Tea' })],
      send: { times: ['daytime', 'term-time'] },
    }),
    breakOf({
      id: 'holidays',
      name: 'Holiday games',
      schedules: [session({ byday: 'MO,TU,WE', description: 'In the school holidays.' })],
      send: { times: ['daytime', 'school-holiday'] },
    }),
    breakOf({
      id: 'all-year',
      name: 'Sunday walks',
      schedules: [session({ byday: 'SU', description: 'All year' })],
    }),
  ]);
}
