import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { mergeFeeds } from '../../src/feed/merge.js';
import { readFeed } from '../../src/feed/read.js';
import {
  datesOf,
  type NotDated,
  seasonOf,
  seasonOn,
  type Session,
  sessionsOf,
  termsOf,
} from '../../src/feed/sessions.js';
import type { Feed, Schedule, Service, TermDates, Weekday } from '../../src/feed/types.js';
import { soon } from '../support/patience.js';

type Record = { readonly [name: string]: unknown };

const TODAY = '2026-11-23';
const MS = 86_400_000;
const NAMES: readonly Weekday[] = ['SU', 'MO', 'TU', 'WE', 'TH', 'FR', 'SA'];

/** Two school years by halves, as councils publish them; half terms are what lies between. */
const TERMS: readonly TermDates[] = [
  ['Autumn 1', '2026-09-03', '2026-10-23'],
  ['Autumn 2', '2026-11-02', '2026-12-18'],
  ['Spring 1', '2027-01-04', '2027-02-12'],
  ['Spring 2', '2027-02-22', '2027-03-25'],
  ['Summer 1', '2027-04-12', '2027-05-28'],
  ['Summer 2', '2027-06-07', '2027-07-21'],
].map(([name = '', from = '', to = '']) => ({ name, from, to }));

function feedOf(services: readonly Record[], send: Record = {}): Feed {
  const contents = services.map((service, index) => ({ id: String(index), name: 'A', ...service }));
  const { feed } = readFeed({ contents, send });
  if (!feed) throw new Error('No feed.');
  return feed;
}
function serviceOf(schedules: readonly Record[], times: readonly string[] = []): Service {
  const [service] = feedOf([{ schedules, send: { times } }]).services;
  if (!service) throw new Error('No service.');
  return service;
}
function sessionOf(schedule: Record, today = TODAY): Session {
  const [session, ...others] = sessionsOf(serviceOf([schedule]), today);
  if (!session || others.length) throw new Error('Not one session.');
  return session;
}
const dates = (schedule: Record, most = 4, from = TODAY, terms = TERMS): readonly string[] =>
  datesOf(sessionOf(schedule, '2000-01-01'), terms, from, most).dates;
const why = (schedule: Record, from = TODAY, terms = TERMS): NotDated | undefined => {
  const told = datesOf(sessionOf(schedule, '2000-01-01'), terms, from, 3);
  expect(told.dates).to.deep.equal([]);
  return told.why;
};

const dayFrom = (date: string, more: number): string =>
  new Date(Date.parse(date) + more * MS).toISOString().slice(0, 10);
const weekdayOf = (date: string): Weekday | undefined => NAMES[new Date(date).getUTCDay()];

const weekly = (more: Record): Record => ({ freq: 'WEEKLY', byday: 'SA', ...more });
const inTerm = (more: Record = {}): Record => weekly({ description: 'In term time.', ...more });

describe('the days of a session', () => {
  const cases: readonly (readonly [string, Record, readonly string[], string?])[] = [
    ['each week', weekly({}), ['2026-11-28', '2026-12-05', '2026-12-12', '2026-12-19']],
    ['no rule said, but days', { byday: 'SA' }, ['2026-11-28', '2026-12-05', '2026-12-12', '2026-12-19']],
    ['today counts', weekly({ byday: 'MO,TU' }), ['2026-11-23', '2026-11-24', '2026-11-30', '2026-12-01']],
    [
      'from when it is valid',
      weekly({ valid_from: '2027-01-03' }),
      ['2027-01-09', '2027-01-16', '2027-01-23', '2027-01-30'],
    ],
    [
      'from a month on',
      weekly({ valid_from: '2027-02' }),
      ['2027-02-06', '2027-02-13', '2027-02-20', '2027-02-27'],
    ],
    ['until it is not', weekly({ valid_to: '2026-12-05' }), ['2026-11-28', '2026-12-05']],
    [
      'until the end of a month',
      weekly({ until: '2026-12', byday: 'TH' }),
      ['2026-12-17', '2026-12-24', '2026-12-31'],
      '2026-12-11',
    ],
    ['so many times', weekly({ dtstart: '2026-11-14', count: 4 }), ['2026-11-28', '2026-12-05']],
    ['one day', { dtstart: '2026-12-05', opens_at: '10:00' }, ['2026-12-05']],
    ['one day of which we are there', { dtstart: TODAY }, [TODAY]],
    ['every day', { freq: 'DAILY', valid_to: '2026-11-25' }, ['2026-11-23', '2026-11-24', '2026-11-25']],
    [
      'every third day',
      { freq: 'DAILY', interval: 3, dtstart: '2026-11-20' },
      ['2026-11-23', '2026-11-26', '2026-11-29', '2026-12-02'],
    ],
    [
      'every year',
      { freq: 'YEARLY', dtstart: '2020-12-03' },
      ['2026-12-03', '2027-12-03', '2028-12-03', '2029-12-03'],
    ],
    [
      'each leap day',
      { freq: 'YEARLY', dtstart: '2024-02-29' },
      ['2028-02-29', '2032-02-29', '2036-02-29', '2040-02-29'],
    ],
    [
      'leap days about 2100',
      { freq: 'YEARLY', dtstart: '2024-02-29' },
      ['2096-02-29', '2104-02-29', '2108-02-29', '2112-02-29'],
      '2096-01-01',
    ],
  ];
  for (const [name, schedule, expected, from] of cases)
    it(name, () => expect(dates(schedule, 4, from)).to.deep.equal(expected));
});

describe('every other week', () => {
  const every = (dtstart: string, more: Record = {}): Record => weekly({ interval: 2, dtstart, ...more });

  it('keeps its weeks over the end of the year', () => {
    expect(dates(every('2026-12-05'), 4)).to.deep.equal([
      '2026-12-05',
      '2026-12-19',
      '2027-01-02',
      '2027-01-16',
    ]);
    // A year with 53 weeks.
    expect(dates(every('2026-12-19', { byday: 'TH' }), 3, '2026-12-20')).to.deep.equal([
      '2026-12-31',
      '2027-01-14',
      '2027-01-28',
    ]);
  });
  it('keeps its weeks over holidays', () => {
    const description = 'Term time';
    expect(dates(every('2026-09-05', { description }), 9, '2026-09-01')).to.deep.equal([
      '2026-09-05',
      '2026-09-19',
      '2026-10-03',
      '2026-10-17',
      // 31 October is in half term.
      '2026-11-14',
      '2026-11-28',
      '2026-12-12',
      // 26 December is in the holidays; 9 January is its week.
      '2027-01-09',
      '2027-01-23',
    ]);
  });
  it('has all its days in the week of the first', () => {
    expect(dates(every('2026-11-26', { byday: 'MO,TH' }), 4, '2026-11-01')).to.deep.equal([
      '2026-11-26',
      '2026-12-07',
      '2026-12-10',
      '2026-12-21',
    ]);
  });
  it('knows its weeks long after it began', () => {
    expect(dates(every('2016-01-02'), 1)).to.deep.equal(['2026-12-05']);
  });
});

describe('months', () => {
  const monthly = (more: Record): Record => ({ freq: 'MONTHLY', ...more });
  const cases: readonly (readonly [string, Record, readonly string[], string?])[] = [
    ['the first Saturday', { byday: '1SA' }, ['2026-12-05', '2027-01-02', '2027-02-06']],
    ['first and third', { byday: '1SA,3SA' }, ['2026-12-05', '2026-12-19', '2027-01-02']],
    ['the last Friday', { byday: '-1FR' }, ['2026-11-27', '2026-12-25', '2027-01-29']],
    ['the last but one', { byday: '-2FR' }, ['2026-12-18', '2027-01-22', '2027-02-19']],
    ['a fifth Saturday', { byday: '5SA' }, ['2027-01-30', '2027-05-29', '2027-07-31']],
    ['the 31st', { bymonthday: 31 }, ['2026-12-31', '2027-01-31', '2027-03-31']],
    ['the 30th', { bymonthday: 30 }, ['2027-01-30', '2027-03-30', '2027-04-30'], '2027-01-05'],
    ['the last day', { bymonthday: -1 }, ['2027-01-31', '2027-02-28', '2027-03-31'], '2027-01-05'],
    [
      'the last day of a leap year',
      { bymonthday: -1 },
      ['2028-02-29', '2028-03-31', '2028-04-30'],
      '2028-02-01',
    ],
    ['the 29th', { bymonthday: 29 }, ['2028-02-29', '2028-03-29', '2028-04-29'], '2028-02-01'],
    ['the day it began', { dtstart: '2026-10-14' }, ['2026-12-14', '2027-01-14', '2027-02-14']],
    [
      'every other month',
      { byday: '1SA', interval: 2, dtstart: '2026-10-03' },
      ['2026-12-05', '2027-02-06', '2027-04-03'],
    ],
    [
      'each quarter, over the year',
      { bymonthday: 31, interval: 3, dtstart: '2026-10-31' },
      ['2027-01-31', '2027-07-31', '2027-10-31'],
    ],
    [
      'in words',
      { byday: 'SA', description: 'First Saturday of the month' },
      ['2026-12-05', '2027-01-02', '2027-02-06'],
    ],
  ];
  for (const [name, schedule, expected, from] of cases)
    it(name, () => expect(dates(monthly(schedule), 3, from)).to.deep.equal(expected));

  it('in term time, leaving out those in the holidays', () => {
    expect(dates({ byday: '1SA', description: 'Term time' }, 9)).to.deep.equal([
      '2026-12-05',
      '2027-02-06',
      '2027-03-06',
      '2027-05-01',
      '2027-07-03',
    ]);
  });
});

describe('term time and holidays', () => {
  it('half terms are between terms', () => {
    expect(dates(inTerm(), 20, '2026-10-10')).to.deep.equal([
      '2026-10-10',
      '2026-10-17',
      ...['2026-11-07', '2026-11-14', '2026-11-21', '2026-11-28', '2026-12-05', '2026-12-12'],
      ...['2027-01-09', '2027-01-16', '2027-01-23', '2027-01-30', '2027-02-06'],
      ...['2027-02-27', '2027-03-06', '2027-03-13', '2027-03-20'],
      ...['2027-04-17', '2027-04-24', '2027-05-01'],
    ]);
    expect(dates(weekly({ byday: 'WE', description: 'In the school holidays' }), 9)).to.deep.equal([
      ...['2026-12-23', '2026-12-30', '2027-02-17', '2027-03-31', '2027-04-07', '2027-06-02'],
    ]);
  });
  it('stop where the terms stop', () => {
    const all = dates(inTerm({ byday: 'WE' }), 500);
    expect(all.at(-1)).to.equal('2027-07-21');
    expect(dates(inTerm({ byday: 'WE', valid_to: '2027-06-30' }), 500).at(-1)).to.equal('2027-06-30');
    expect(dates(weekly({}), 500)).to.have.length(500);
  });
  it('counts only times that happen', () => {
    const course = inTerm({ byday: 'TU', dtstart: '2026-12-08', count: 4 });
    expect(dates(course, 9)).to.deep.equal(['2026-12-08', '2026-12-15', '2027-01-05', '2027-01-12']);
    expect(dates(course, 9, '2027-01-06')).to.deep.equal(['2027-01-12']);
    expect(why(course, '2027-01-13')).to.equal('over');
  });
  it('has days before, in and after', () => {
    const cases: readonly (readonly [string, string | undefined])[] = [
      ['2026-09-02', undefined],
      ['2026-09-03', 'term'],
      ['2026-10-23', 'term'],
      ['2026-10-24', 'holiday'],
      ['2026-11-01', 'holiday'],
      ['2026-11-02', 'term'],
      ['2027-07-21', 'term'],
      ['2027-07-22', undefined],
    ];
    for (const [day, season] of cases) expect(seasonOn(day, TERMS), day).to.equal(season);
    expect(seasonOn('2026-11-23', [])).to.equal(undefined);
  });
  it('takes only terms that have a first and a last day, in order', () => {
    const [autumn, spring] = [TERMS[0], TERMS[2]];
    const feed = feedOf([{}], {
      term_dates: [
        spring,
        autumn,
        { name: 'Month', from: '2027-09', to: '2027-12-17' },
        { name: 'Turned', from: '2027-07-21', to: '2027-06-07' },
      ],
    });
    const [service] = feed.services;
    expect(service && termsOf(feed, service)).to.deep.equal([autumn, spring]);
  });
  it("are each council's own", () => {
    const [autumn = [], spring = []] = [TERMS.slice(0, 1), TERMS.slice(2, 3)];
    const part = (address: string, send: Record) => ({ address, feed: feedOf([{}], send) });
    const feed = mergeFeeds([
      part('https://a.example/', { term_dates: autumn }),
      part('https://b.example/', {
        term_dates: spring,
        short_breaks: { range: 'Clubs', reviewed: '2026-04-01' },
      }),
      part('https://c.example/', {}),
    ]);
    expect(feed.services.map((service) => termsOf(feed, service))).to.deep.equal([autumn, spring, []]);
    expect(feed.send.merged?.map(({ short_breaks }) => short_breaks?.reviewed)).to.deep.equal([
      undefined,
      '2026-04-01',
      undefined,
    ]);
  });
});

describe('days that cannot be told', () => {
  const cases: readonly (readonly [NotDated, Record])[] = [
    ['which-weeks', weekly({ interval: 2 })],
    ['which-weeks', weekly({ interval: 2, dtstart: '2026-11' })],
    ['which-weeks', weekly({ freq: 'TERMLY' })],
    ['which-weeks', weekly({ count: 6 })],
    ['which-weeks', { freq: 'MONTHLY', byday: '1SA', interval: 2 }],
    ['which-days', { freq: 'MONTHLY', byday: 'SA' }],
    ['which-days', { freq: 'MONTHLY', byday: 'SA', bymonthday: 1 }],
    ['which-days', { freq: 'MONTHLY', opens_at: '10:00' }],
    ['which-days', { freq: 'YEARLY', byday: 'SA' }],
    ['which-days', { freq: 'DAILY', interval: 2, opens_at: '10:00' }],
    ['which-days', { dtstart: '2026-12' }],
    ['no-days', { description: 'Saturdays in term time' }],
    ['no-days', { opens_at: '10:00' }],
    ['unclear', weekly({ opens_at: '25:00' })],
    ['unclear', weekly({ valid_from: '2027-07-01', valid_to: '2027-01-01' })],
    ['unclear', { freq: 'MONTHLY', bymonthday: 31, interval: 12, dtstart: '2026-06-30' }],
    ['unclear', { dtstart: '2026-12-05', valid_from: '2027-01-01' }],
    ['exceptions', weekly({ description: 'Not in August.' })],
    ['exceptions', weekly({ description: 'Except bank holidays' })],
    ['exceptions', weekly({ description: 'Some Saturdays, ask us' })],
    ['exceptions', weekly({ description: 'No sessions on bank holidays' })],
    ['exceptions', weekly({ description: 'Summer holidays' })],
    ['exceptions', weekly({ description: 'Autumn term' })],
    ['over', weekly({ valid_to: '2026-11-22' })],
    ['over', weekly({ valid_to: '2026-11-27' })],
    ['over', { dtstart: '2026-11-22' }],
    ['over', weekly({ dtstart: '2026-09-05', count: 3 })],
    ['over', inTerm({ valid_to: '2026-11-27' })],
    ['terms', inTerm({ valid_from: '2027-09-01' })],
  ];
  for (const [reason, schedule] of cases)
    it(`${reason}: ${JSON.stringify(schedule)}`, () => expect(why(schedule)).to.equal(reason));

  it('terms: without term dates there are no days in term time or holidays, and all the others', () => {
    expect(why(inTerm(), TODAY, [])).to.equal('terms');
    expect(why(weekly({ description: 'School holidays' }), TODAY, [])).to.equal('terms');
    expect(why(inTerm(), '2027-07-22')).to.equal('terms');
    expect(dates(weekly({}), 1, TODAY, [])).to.deep.equal(['2026-11-28']);
    expect(dates({ dtstart: '2026-12-05', description: 'In term time' }, 1, TODAY, [])).to.deep.equal([
      '2026-12-05',
    ]);
  });
  it('tells the days of a holiday scheme that gives its own, whatever the terms', () => {
    const scheme = {
      byday: 'MO,TU',
      description: 'School holidays',
      valid_from: '2027-07-19',
      valid_to: '2027-08-03',
    };
    expect(dates(scheme, 9, TODAY, [])).to.have.length(6);
    // 19 and 20 July are still in term.
    expect(dates(scheme, 9)).to.deep.equal(['2027-07-26', '2027-07-27', '2027-08-02', '2027-08-03']);
    expect(why({ ...scheme, valid_to: '2027-12-31' }, TODAY, [])).to.equal('terms');
    expect(why({ ...scheme, description: 'Term time' }, TODAY, [])).to.equal('terms');
    expect(why(scheme, '2027-08-04', [])).to.equal('over');
  });
  it('does not count what was before the first term that is known', () => {
    const course = (dtstart: string): Record => inTerm({ dtstart, count: 100 });
    expect(why(course('2026-08-29'))).to.equal('terms');
    expect(dates(course('2026-09-05'), 1)).to.deep.equal(['2026-11-28']);
  });
  it('tells a holiday by its name where its days are told too', () => {
    expect(dates(weekly({ description: 'Summer holidays', valid_to: '2027-09-02' }), 1, TODAY)).to.deep.equal(
      ['2026-12-19'],
    );
  });
  it('has its reason and no days, or days and no reason', () => {
    expect(datesOf(sessionOf(weekly({})), TERMS, TODAY, 0)).to.deep.equal({ dates: [] });
    expect(datesOf(sessionOf(weekly({})), TERMS, TODAY, 1)).to.deep.equal({ dates: ['2026-11-28'] });
  });
});

describe('the season of a session', () => {
  const cases: readonly (readonly [string, string])[] = [
    ['Saturdays in term time.', 'term'],
    ['Term-time only', 'term'],
    ['In the school holidays.', 'holiday'],
    ['Easter holidays', 'holiday'],
    ['Term time and school holidays', 'all-year'],
    ['Friday to Saturday, in term time and holidays.', 'all-year'],
    ['All year round', 'all-year'],
    ['All year, not in the school holidays', 'term'],
    ['Not in term time', 'holiday'],
    ['Closed during the school holidays', 'term'],
    ['Term time only, not in the school holidays', 'term'],
    ['Autumn term', 'term'],
    ['Some weekday nights in the holidays.', 'unsaid'],
    ['No charge in term time', 'unsaid'],
    ['Termtime', 'term'],
    ['Ring us', 'unsaid'],
    ['', 'unsaid'],
  ];
  for (const [description, season] of cases)
    it(description || 'no words', () => expect(sessionOf(weekly({ description })).season).to.equal(season));

  const ofTimes: readonly (readonly [readonly string[], string])[] = [
    [['term-time', 'evening'], 'term'],
    [['school-holiday'], 'holiday'],
    [['school-holiday', 'term-time'], 'unsaid'],
    [['weekend'], 'unsaid'],
    // Weekends, and in the holidays too.
    [['weekend', 'school-holiday'], 'unsaid'],
    [['weekend', 'term-time'], 'term'],
    [['constructor'], 'unsaid'],
  ];
  for (const [times, season] of ofTimes)
    it(`of the service: ${times.join()}`, () => {
      const service = serviceOf([weekly({}), inTerm()], times);
      expect(service.schedules.map((schedule) => seasonOf(schedule, service))).to.deep.equal([
        season,
        'term',
      ]);
    });
  it('of a list of holiday times', () => {
    const [service] = feedOf([{ holiday_schedules: [{ weekday: 'Monday' }] }]).services;
    expect(service && sessionsOf(service, TODAY)[0]?.season).to.equal('holiday');
  });
});

describe('sessions', () => {
  const daysOf = (schedules: readonly Record[], today = TODAY): readonly string[] =>
    sessionsOf(serviceOf(schedules), today).map(({ schedule }) => schedule.days.join());

  it('are one for each pattern', () => {
    const hours = { opens_at: '09:00', closes_at: '12:00' };
    expect(daysOf(['MO', 'TU', 'WE'].map((byday) => ({ byday, ...hours })))).to.deep.equal(['MO,TU,WE']);
    expect(daysOf([{ byday: 'MO', ...hours }, { byday: 'TU' }, { byday: 'WE', ...hours }])).to.deep.equal([
      'MO,WE',
      'TU',
    ]);
    expect(daysOf([inTerm({ byday: 'MO' }), weekly({ byday: 'TU' })])).to.deep.equal(['MO', 'TU']);
    expect(daysOf([{ byday: 'MO' }, { byday: 'MO' }])).to.deep.equal(['MO']);
  });
  it('are not one where they begin in other weeks', () => {
    const every = (byday: string, dtstart: string) => weekly({ byday, dtstart, interval: 2 });
    expect(daysOf([every('MO', '2026-11-30'), every('TU', '2026-12-01')])).to.deep.equal(['MO,TU']);
    expect(daysOf([every('MO', '2026-11-30'), every('TU', '2026-12-08')])).to.deep.equal(['MO', 'TU']);
    const once = (byday: string, dtstart: string) => weekly({ byday, dtstart });
    expect(daysOf([once('MO', '2026-09-07'), once('TU', '2026-11-03')])).to.deep.equal(['MO,TU']);
    expect(daysOf([once('MO', '2026-09-07'), once('TU', '2027-01-05')])).to.deep.equal(['MO', 'TU']);
    expect(
      daysOf([
        { ...once('MO', '2026-11-30'), count: 3 },
        { ...once('TU', '2026-12-01'), count: 3 },
      ]),
    ).to.deep.equal(['MO', 'TU']);
  });
  it('are those in force or still to come', () => {
    const all = [
      weekly({ valid_to: '2026-11-22' }),
      { dtstart: '2026-11-22' },
      { dtstart: '2026-11-23' },
      weekly({ byday: 'MO' }),
    ];
    const service = serviceOf(all);
    expect(sessionsOf(service, TODAY).map(({ isOneOff }) => isOneOff)).to.deep.equal([true, false]);
    expect(sessionsOf(service, '2026-11-24')).to.have.length(1);
    expect(sessionsOf(service, '2026-11-20')).to.have.length(4);
  });
  it('are the same each time they are asked for', () => {
    const service = serviceOf([weekly({})]);
    expect(sessionsOf(service, TODAY)).to.equal(sessionsOf(service, TODAY));
  });
  it('are as many as there are, at once', () => {
    const many = Array.from({ length: 500 }, (_, index) =>
      weekly({
        byday: NAMES[index % 7],
        opens_at: `${String(6 + (Math.floor(index / 7) % 16)).padStart(2, '0')}:${String(10 + (index % 50))}`,
        description: index % 2 ? 'In term time' : 'School holidays',
      }),
    );
    const toldOf = () => {
      const sessions = sessionsOf(serviceOf(many), TODAY);
      return { sessions, told: sessions.flatMap((session) => datesOf(session, TERMS, TODAY, 3).dates) };
    };
    const { sessions, told } = toldOf();
    expect(sessions.length).to.be.greaterThan(300);
    expect(told).to.have.length(sessions.length * 3);
    soon(toldOf, 5000);
  });
});

/** Any schedule a publisher may write, sense or not. */
const dayText = fc.integer({ min: -400, max: 700 }).map((more) => dayFrom(TODAY, more));
const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined });
const anySchedule = fc.record({
  freq: fc.constantFrom('WEEKLY', 'WEEKLY', 'MONTHLY', 'DAILY', 'YEARLY', undefined, 'TERMLY'),
  interval: fc.constantFrom(undefined, 1, 2, 3),
  byday: fc.oneof(
    fc.uniqueArray(fc.constantFrom(...NAMES), { maxLength: 3 }).map((days) => days.join()),
    fc.tuple(fc.constantFrom(1, 2, 5, -1), fc.constantFrom(...NAMES)).map(([nth, day]) => `${nth}${day}`),
  ),
  bymonthday: fc.constantFrom(undefined, undefined, 1, 31, -1),
  dtstart: maybe(dayText),
  valid_from: maybe(dayText),
  valid_to: maybe(dayText),
  count: fc.constantFrom(undefined, undefined, undefined, 1, 5),
  description: fc.constantFrom(
    undefined,
    'In term time',
    'School holidays',
    'First Saturday of the month',
    'Not in May',
  ),
});

describe('for any schedule', () => {
  it('days are in order, within what is known, and on its days', () => {
    fc.assert(
      fc.property(anySchedule, dayText, fc.integer({ min: 1, max: 40 }), (schedule, from, most) => {
        for (const session of sessionsOf(serviceOf([schedule]), from)) {
          const told = datesOf(session, TERMS, from, most);
          const { days, valid_from = '', valid_to = '9', dtstart = '' } = session.schedule;
          expect(told.dates.length > 0).to.equal(told.why === undefined);
          expect(told.dates.length).to.be.at.most(most);
          expect([...new Set(told.dates)].sort()).to.deep.equal(told.dates);
          for (const date of told.dates) {
            expect(date >= from && date >= valid_from && date >= dtstart && date <= valid_to).to.equal(true);
            if (days.length) expect(days).to.include(weekdayOf(date));
            if (session.isOneOff) continue;
            if (session.season === 'term') expect(seasonOn(date, TERMS)).to.equal('term');
            // A scheme that gives its own days may go on after the last term.
            if (session.season === 'holiday')
              expect(seasonOn(date, TERMS)).to.be.oneOf(
                valid_to < '9' ? ['holiday', undefined] : ['holiday'],
              );
          }
        }
      }),
      { numRuns: 400 },
    );
  });

  it('fewer days are the first of more; a later start gives the rest', () => {
    fc.assert(
      fc.property(anySchedule, dayText, (schedule, from) => {
        for (const session of sessionsOf(serviceOf([schedule]), from)) {
          const { dates: all } = datesOf(session, TERMS, from, 30);
          expect(datesOf(session, TERMS, from, 5).dates).to.deep.equal(all.slice(0, 5));
          const [first] = all;
          if (first && all.length < 30)
            expect(datesOf(session, TERMS, dayFrom(first, 1), 30).dates).to.deep.equal(all.slice(1));
        }
      }),
      { numRuns: 400 },
    );
  });

  it('making one of several changes no day', () => {
    const inWindow = (sessions: readonly Session[]): readonly string[] =>
      [
        ...new Set(
          sessions.flatMap((session) =>
            datesOf(session, TERMS, TODAY, 400).dates.filter((date) => date < '2027-06-01'),
          ),
        ),
      ].sort();
    const plain = anySchedule.map(({ freq, interval, byday, dtstart, count }) => ({
      freq,
      interval,
      byday,
      dtstart,
      count,
    }));
    fc.assert(
      fc.property(fc.array(plain, { minLength: 2, maxLength: 6 }), (schedules) => {
        const each = schedules.flatMap((schedule) => sessionsOf(serviceOf([schedule]), TODAY));
        expect(inWindow(sessionsOf(serviceOf(schedules), TODAY))).to.deep.equal(inWindow(each));
      }),
      { numRuns: 300 },
    );
  });

  it('weeks are counted as everybody counts them', () => {
    const days = fc.uniqueArray(fc.constantFrom(...NAMES), { minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(days, fc.integer({ min: 1, max: 4 }), dayText, (byday, interval, dtstart) => {
        // Monday of the first week, found by going back.
        const back = (new Date(dtstart).getUTCDay() + 6) % 7;
        const monday = dayFrom(dtstart, -back);
        const expected: string[] = [];
        for (let week = 0; expected.length < 10; week += interval)
          for (let day = 0; day < 7; day++) {
            const date = dayFrom(monday, week * 7 + day);
            if (date >= dtstart && byday.includes(weekdayOf(date) ?? 'MO')) expected.push(date);
          }
        const schedule = weekly({ byday: byday.join(), interval, dtstart });
        expect(dates(schedule, 10, '2000-01-01')).to.deep.equal(expected.slice(0, 10));
      }),
    );
  });

  it('which of the month is counted as everybody counts it', () => {
    const nths = fc.constantFrom(1, 2, 3, 4, 5, -1, -2, -3, -4, -5);
    fc.assert(
      fc.property(nths, fc.constantFrom(...NAMES), dayText, (nth, day, from) => {
        const [year = 0, month = 1] = from.split('-').map(Number);
        const expected: string[] = [];
        for (let at = 0; at < 24; at++) {
          const inMonth = Array.from(
            { length: 31 },
            (_, index) => new Date(Date.UTC(year, month - 1 + at, index + 1)),
          )
            .filter((date) => date.getUTCMonth() === (month - 1 + at) % 12)
            .map((date) => date.toISOString().slice(0, 10))
            .filter((date) => weekdayOf(date) === day);
          const date = inMonth.at(nth > 0 ? nth - 1 : nth);
          if (date && date >= from) expected.push(date);
        }
        const schedule = { freq: 'MONTHLY', byday: `${nth}${day}` };
        expect(dates(schedule, 5, from)).to.deep.equal(expected.slice(0, 5));
      }),
    );
  });

  it('the calendar of terms is asked of each day alone', () => {
    const season = fc.constantFrom('In term time', 'School holidays');
    fc.assert(
      fc.property(season, dayText, (description, from) => {
        const all = Array.from({ length: 800 }, (_, index) => dayFrom(from, index));
        const wanted = description === 'In term time' ? 'term' : 'holiday';
        const { dates: told } = datesOf(sessionOf({ freq: 'DAILY', description }, from), TERMS, from, 1000);
        expect(told).to.deep.equal(all.filter((date) => seasonOn(date, TERMS) === wanted));
      }),
    );
  });

  it('nothing is so odd that it stops the rest', () => {
    const odd: fc.Arbitrary<Schedule> = fc.record({
      days: fc.array(fc.constantFrom(...NAMES), { maxLength: 8 }),
      freq: fc.constantFrom('DAILY', 'WEEKLY', 'MONTHLY', 'YEARLY'),
      interval: fc.integer({ min: 1, max: 1e9 }),
      nth: fc.array(fc.integer({ min: -9, max: 9 }), { maxLength: 3 }),
      bymonthday: fc.integer({ min: -40, max: 40 }),
      count: fc.integer({ min: 1, max: 1e9 }),
      dtstart: fc.constantFrom('1900-01-01', '2199-12-31', '2024-02-29', '2026', '2026-11'),
    });
    fc.assert(
      fc.property(odd, (schedule) => {
        const session: Session = { schedule, season: 'unsaid', isOneOff: false };
        soon(() => datesOf(session, TERMS, TODAY, 3), 3000);
      }),
      { numRuns: 100 },
    );
  });
});
