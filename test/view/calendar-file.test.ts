import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { readFeed } from '../../src/feed/read.js';
import { datesOf, type Session, sessionsOf } from '../../src/feed/sessions.js';
import type { Service, TermDates } from '../../src/feed/types.js';
import { calendarFile, calendarName } from '../../src/view/calendar-file.js';
import { escaped, folded } from '../../src/view/calendar-lines.js';

type Record = { readonly [name: string]: unknown };

const TODAY = '2026-11-23';
const STAMP = '20261123T090000Z';
const MS = 86_400_000;
const NAMES = ['SU', 'MO', 'TU', 'WE', 'TH', 'FR', 'SA'];
const TERMS: readonly TermDates[] = [
  { name: 'Autumn 2', from: '2026-11-02', to: '2026-12-18' },
  { name: 'Spring 1', from: '2027-01-04', to: '2027-02-12' },
  { name: 'Spring 2', from: '2027-02-22', to: '2027-03-25' },
  { name: 'Summer 1', from: '2027-04-12', to: '2027-05-28' },
];

function serviceOf(record: Record): Service {
  const [service] =
    readFeed({ contents: [{ id: 'a', name: 'Saturday club', ...record }] }).feed?.services ?? [];
  if (!service) throw new Error('No service.');
  return service;
}
function sessionOf(service: Service, today = TODAY): Session {
  const [session] = sessionsOf(service, today);
  if (!session) throw new Error('No session.');
  return session;
}

interface Property {
  readonly name: string;
  readonly parameters: readonly string[];
  readonly value: string;
}

/** Unfolds and splits, as RFC 5545 says a reader does. Components are as deep as their lines. */
function parse(file: string): readonly Property[] {
  expect(file.endsWith('\r\n')).to.equal(true);
  expect(file.replace(/\r\n/g, '')).to.not.match(/[\r\n]/);
  for (const line of file.split('\r\n')) expect(new TextEncoder().encode(line).length).to.be.at.most(75);
  return file
    .replace(/\r\n[ \t]/g, '')
    .split('\r\n')
    .filter(Boolean)
    .map((line) => {
      const [, head = '', value = ''] = /^([^:]+):(.*)$/u.exec(line) ?? [];
      const [name = '', ...parameters] = head.split(';');
      return { name, parameters, value };
    });
}
const unescaped = (value: string): string =>
  value.replace(/\\([\\;,nN])/g, (_, letter: string) => (/n/i.test(letter) ? '\n' : letter));

/** The one event of a file. */
class Entry {
  readonly lines: readonly Property[];
  readonly all: readonly Property[];

  constructor(file: string | undefined) {
    if (!file) throw new Error('No file.');
    this.all = parse(file);
    const at = (name: string): number =>
      this.all.findIndex((one) => one.name === name && one.value === 'VEVENT');
    this.lines = this.all.slice(at('BEGIN') + 1, at('END'));
  }
  values(name: string): readonly string[] {
    return this.lines.filter((one) => one.name === name).map(({ value }) => value);
  }
  value(name: string): string {
    expect(this.values(name), name).to.have.length.at.most(1);
    return this.values(name)[0] ?? '';
  }
  words(name: string): string {
    return unescaped(this.value(name));
  }
  parameters(name: string): string {
    return this.lines.find((one) => one.name === name)?.parameters.join() ?? '';
  }
  get rule(): ReadonlyMap<string, string> {
    return new Map(
      this.value('RRULE')
        .split(';')
        .filter(Boolean)
        .map((part) => {
          const [name = '', value = ''] = part.split('=');
          return [name, value];
        }),
    );
  }
}

const made = (
  schedule: Record,
  record: Record = {},
  { today = TODAY, terms = TERMS }: { today?: string; terms?: readonly TermDates[] } = {},
): string | undefined => {
  const service = serviceOf({ schedules: [schedule], ...record });
  return calendarFile(service, sessionOf(service, today), { terms, today, stamp: STAMP });
};
const entryOf = (...given: Parameters<typeof made>): Entry => new Entry(made(...given));

const HOURS = { opens_at: '10:00', closes_at: '12:30' };
const weekly = (more: Record = {}): Record => ({ freq: 'WEEKLY', byday: 'SA', ...HOURS, ...more });

const london = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Europe/London',
  dateStyle: 'short',
  timeStyle: 'short',
});
/** `20270327T180000Z` as a day and a time in London, by the browser's own table. */
function inLondon(utc: string): string {
  const [, y = 0, m = 0, d = 0, h = 0, min = 0] = (
    /^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)00Z$/.exec(utc) ?? []
  ).map(Number);
  const [, day = '', month = '', year = '', time = ''] =
    /^(\d\d)\/(\d\d)\/(\d{4}), (\d\d:\d\d)$/.exec(london.format(new Date(Date.UTC(y, m - 1, d, h, min)))) ??
    [];
  return `${year}-${month}-${day} ${time}`;
}
const asDay = (text: string): string => text.replace(/^(\d{4})(\d\d)(\d\d).*$/, '$1-$2-$3');

/** The days of an entry, worked out anew from its rule: at most so many. */
function daysIn(entry: Entry, most: number): readonly string[] {
  const first = asDay(entry.value('DTSTART'));
  const { rule } = entry;
  if (!rule.size) return [first];
  const until = rule.get('UNTIL') ?? '';
  const last = until ? (until.endsWith('Z') ? inLondon(until).slice(0, 10) : asDay(until)) : '2199';
  const left = new Set(entry.values('EXDATE').map(asDay));
  const byDay = rule.get('BYDAY')?.split(',') ?? [];
  const interval = Number(rule.get('INTERVAL') ?? 1);
  const start = new Date(first);
  const months = (date: Date): number => date.getUTCFullYear() * 12 + date.getUTCMonth();
  const monday = (date: Date): number => Math.floor((date.getTime() / MS + 3) / 7);
  const isOn = (date: Date): boolean => {
    const name = NAMES[date.getUTCDay()] ?? '';
    const inMonth = date.getUTCDate();
    const length = new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1, 0)).getUTCDate();
    switch (rule.get('FREQ')) {
      case 'DAILY':
        return (
          (!byDay.length || byDay.includes(name)) &&
          ((date.getTime() - start.getTime()) / MS) % interval === 0
        );
      case 'WEEKLY':
        expect(rule.get('WKST')).to.equal('MO');
        return byDay.includes(name) && (monday(date) - monday(start)) % interval === 0;
      case 'MONTHLY': {
        if ((months(date) - months(start)) % interval) return false;
        const place = Math.ceil(inMonth / 7);
        const fromEnd = Math.ceil((length - inMonth + 1) / 7);
        if (byDay.length) return byDay.includes(`${place}${name}`) || byDay.includes(`-${fromEnd}${name}`);
        const day = Number(rule.get('BYMONTHDAY'));
        return inMonth === (day < 0 ? length + 1 + day : day);
      }
      default:
        return (
          date.getUTCMonth() === start.getUTCMonth() &&
          inMonth === start.getUTCDate() &&
          (date.getUTCFullYear() - start.getUTCFullYear()) % interval === 0
        );
    }
  };
  const days: string[] = [];
  for (let at = start.getTime(), end = at + 14_000 * MS; at < end && days.length < most; at += MS) {
    const day = new Date(at).toISOString().slice(0, 10);
    if (day > last) break;
    if (isOn(new Date(at)) && !left.has(day)) days.push(day);
  }
  return days;
}

describe('a calendar file', () => {
  it('is one event, in London time', () => {
    const entry = entryOf(weekly());
    expect(
      entry.all
        .map(({ name, value }) => (/^(?:BEGIN|END)$/.test(name) ? `${name} ${value}` : ''))
        .filter(Boolean),
    ).to.deep.equal([
      ...['BEGIN VCALENDAR', 'BEGIN VTIMEZONE', 'BEGIN DAYLIGHT', 'END DAYLIGHT'],
      ...['BEGIN STANDARD', 'END STANDARD', 'END VTIMEZONE', 'BEGIN VEVENT', 'END VEVENT', 'END VCALENDAR'],
    ]);
    const top = Object.fromEntries(entry.all.slice(0, 4).map(({ name, value }) => [name, value]));
    expect(top).to.include({ VERSION: '2.0', CALSCALE: 'GREGORIAN' });
    expect(top['PRODID']).to.be.a('string');
    expect(entry.value('DTSTART')).to.equal('20261128T100000');
    expect(entry.parameters('DTSTART')).to.equal('TZID=Europe/London');
    expect(entry.value('DTEND')).to.equal('20261128T123000');
    expect(entry.value('DTSTAMP')).to.equal(STAMP);
    expect(entry.value('RRULE')).to.equal('FREQ=WEEKLY;BYDAY=SA;WKST=MO');
    expect(entry.words('SUMMARY')).to.equal('Saturday club');
  });

  const rules: readonly (readonly [Record, string])[] = [
    [weekly({ interval: 2, dtstart: '2026-11-14' }), 'FREQ=WEEKLY;INTERVAL=2;BYDAY=SA;WKST=MO'],
    [weekly({ byday: 'MO,WE' }), 'FREQ=WEEKLY;BYDAY=MO,WE;WKST=MO'],
    [{ freq: 'MONTHLY', byday: '1SA,3SA', ...HOURS }, 'FREQ=MONTHLY;BYDAY=1SA,3SA'],
    [{ freq: 'MONTHLY', byday: '-1FR', ...HOURS }, 'FREQ=MONTHLY;BYDAY=-1FR'],
    [{ freq: 'MONTHLY', bymonthday: -1, ...HOURS }, 'FREQ=MONTHLY;BYMONTHDAY=-1'],
    [{ freq: 'MONTHLY', dtstart: '2026-10-31', ...HOURS }, 'FREQ=MONTHLY;BYMONTHDAY=31'],
    [{ freq: 'DAILY', ...HOURS }, 'FREQ=DAILY'],
    [{ freq: 'YEARLY', dtstart: '2020-02-29', ...HOURS }, 'FREQ=YEARLY'],
    [weekly({ valid_to: '2026-12-13' }), 'FREQ=WEEKLY;BYDAY=SA;WKST=MO;UNTIL=20261212T100000Z'],
    // Ten in the morning in summer is nine in UTC.
    [weekly({ valid_to: '2027-06-30' }), 'FREQ=WEEKLY;BYDAY=SA;WKST=MO;UNTIL=20270626T090000Z'],
    [weekly({ dtstart: '2026-11-14', count: 4 }), 'FREQ=WEEKLY;BYDAY=SA;WKST=MO;UNTIL=20261205T100000Z'],
    [{ freq: 'WEEKLY', byday: 'SA', valid_to: '2026-12-31' }, 'FREQ=WEEKLY;BYDAY=SA;WKST=MO;UNTIL=20261226'],
    [weekly({ valid_to: '2026-11-30' }), ''],
    [{ dtstart: '2026-12-05', ...HOURS }, ''],
  ];
  for (const [schedule, rule] of rules)
    it(rule || JSON.stringify(schedule), () => expect(entryOf(schedule).value('RRULE')).to.equal(rule));

  it('leaves out what is not in term', () => {
    const entry = entryOf(weekly({ description: 'In term time' }));
    expect(entry.values('EXDATE').map(asDay)).to.deep.equal([
      ...['2026-12-19', '2026-12-26', '2027-01-02', '2027-02-13', '2027-02-20'],
      ...['2027-03-27', '2027-04-03', '2027-04-10'],
    ]);
    expect(entry.parameters('EXDATE')).to.equal('TZID=Europe/London');
    expect(entry.values('EXDATE')[0]).to.equal('20261219T100000');
    expect(entry.rule.get('UNTIL')).to.equal('20270522T090000Z');
    expect(entry.words('DESCRIPTION')).to.include('We know the school terms until 28 May 2027.');
  });

  it('is a day where no hours are given', () => {
    const entry = entryOf({ freq: 'WEEKLY', byday: 'SA', description: 'Term time' });
    expect(entry.value('DTSTART')).to.equal('20261128');
    expect(entry.parameters('DTSTART')).to.equal('VALUE=DATE');
    expect(entry.parameters('EXDATE')).to.equal('VALUE=DATE');
    expect(entry.values('DTEND')).to.deep.equal([]);
    expect(entry.all.some(({ value }) => value === 'VTIMEZONE')).to.equal(false);
    expect(entry.words('DESCRIPTION')).to.include('We do not know at what time it is.');
  });

  const ends: readonly (readonly [string, string, string])[] = [
    ['18:00', '10:00', '20261129T100000'],
    ['18:00', '00:00', '20261129T000000'],
    ['10:00', '15:00', '20261128T150000'],
    ['10:00', '', ''],
  ];
  for (const [opens_at, closes_at, end] of ends)
    it(`${opens_at} to ${closes_at || 'nobody knows'}`, () => {
      const entry = entryOf(weekly({ opens_at, closes_at }));
      expect(entry.values('DTEND').join()).to.equal(end);
      expect(entry.words('DESCRIPTION').includes('We do not know when it ends.')).to.equal(!end);
    });
});

describe('when the clocks change', () => {
  const cases = ['2026-10-24', '2027-03-27', '2027-10-30', '2028-03-25', '2028-10-28'];
  for (const night of cases)
    it(`a night from Saturday ${night} keeps its hours`, () => {
      const next = new Date(Date.parse(night) + MS).toISOString().slice(0, 10);
      const compact = (day: string): string => day.replaceAll('-', '');
      const nights = weekly({ opens_at: '18:00', closes_at: '10:00', valid_to: next });
      const entry = entryOf(nights, {}, { today: night });
      expect(entry.value('DTSTART')).to.equal(`${compact(night)}T180000`);
      expect(entry.value('DTEND')).to.equal(`${compact(next)}T100000`);
      expect(entry.parameters('DTEND')).to.equal('TZID=Europe/London');
      const before = new Date(Date.parse(night) - 28 * MS).toISOString().slice(0, 10);
      // The last night is the same moment in UTC as in London.
      expect(inLondon(entryOf(nights, {}, { today: before }).rule.get('UNTIL') ?? '')).to.equal(
        `${night} 18:00`,
      );
    });

  it('ends at the moment of the last time, in any season and at any hour', () => {
    const hours = fc.integer({ min: 0, max: 23 }).map((hour) => `${String(hour).padStart(2, '0')}:30`);
    fc.assert(
      fc.property(hours, fc.integer({ min: 1, max: 1500 }), (opens_at, more) => {
        const valid_to = new Date(Date.parse(TODAY) + more * MS).toISOString().slice(0, 10);
        const until = entryOf({ freq: 'DAILY', opens_at, valid_to }).rule.get('UNTIL') ?? '';
        // An hour that is not there: half past one, on the last Sunday of March.
        const isGap =
          opens_at === '01:30' &&
          /-03-(?:2[5-9]|3[01])$/.test(valid_to) &&
          new Date(valid_to).getUTCDay() === 0;
        if (!isGap) expect(inLondon(until)).to.equal(`${valid_to} ${opens_at}`);
      }),
    );
  });

  it('knows the rules of London', () => {
    const zone = entryOf(weekly())
      .all.filter(({ name }) => /^(?:RRULE|TZ)/.test(name))
      .slice(0, 9);
    expect(zone.map(({ name, value }) => `${name}:${value}`)).to.deep.equal([
      'TZID:Europe/London',
      ...['TZOFFSETFROM:+0000', 'TZOFFSETTO:+0100', 'TZNAME:BST', 'RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU'],
      ...['TZOFFSETFROM:+0100', 'TZOFFSETTO:+0000', 'TZNAME:GMT', 'RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU'],
    ]);
  });
});

describe('there is no calendar file', () => {
  const cases: readonly (readonly [string, Record, (readonly TermDates[])?])[] = [
    ['for term time without terms', weekly({ description: 'In term time' }), []],
    ['for holidays without terms', weekly({ description: 'School holidays' }), []],
    ['for terms nobody knows yet', weekly({ description: 'In term time', valid_from: '2028-01-01' })],
    ['for every other week, nobody knows which', weekly({ interval: 2 })],
    ['for a kind nobody knows', weekly({ freq: 'TERMLY' })],
    ['for a time that cannot be right', weekly({ opens_at: '10:00', closes_at: '10:00' })],
    ['for words alone', { description: 'Saturdays' }],
    ['where its words take days away', weekly({ description: 'Not in August' })],
  ];
  for (const [name, schedule, terms = TERMS] of cases)
    it(name, () => expect(made(schedule, {}, { terms })).to.equal(undefined));
});

describe('what stands beside it', () => {
  const place = (name: string, more: Record = {}): Record => ({
    location: {
      name,
      addresses: [{ address_1: '1 High Street', city: 'Fennbridge', postal_code: 'FB1 1AA' }],
      ...more,
    },
  });
  const locationOf = (...places: Record[]): string =>
    entryOf(weekly(), { service_at_locations: places }).words('LOCATION');

  it('says where', () => {
    expect(locationOf(place('Mill Hall'))).to.equal('Mill Hall, 1 High Street, Fennbridge, FB1 1AA');
    expect(locationOf(place('Mill Hall'), place('Other'))).to.equal('');
    expect(locationOf()).to.equal('');
    const at = {
      schedules: [],
      service_at_locations: [place('Mill Hall'), { ...place('Other'), schedules: [weekly()] }],
    };
    const service = serviceOf(at);
    const file = calendarFile(service, sessionOf(service), { terms: TERMS, today: TODAY, stamp: STAMP });
    expect(new Entry(file).words('LOCATION')).to.include('Other, ');
  });
  it('never tells a hidden address', () => {
    const file = made(weekly(), {
      locations: [
        { name: 'Home', mask_exact_address: true, address_1: '1 High Street', postal_code: 'FB1 1AA' },
      ],
    });
    expect(file).to.not.include('High Street').and.not.include('1AA');
  });
  it('says what to ask, whom to ring, and since when it is known', () => {
    const words = entryOf(weekly({ description: 'Bring a drink; and a hat, please' }), {
      phones: [{ number: '01632 960104' }],
    }).words('DESCRIPTION');
    expect(words.split('\n')).to.deep.equal([
      'Bring a drink; and a hat, please',
      'We do not know if it is on in the school holidays. Ask before you go.',
      'Put in this calendar on 23 November 2026. Things may have changed. Ring before you go.',
      'Phone: 01632 960104',
    ]);
    const long = [{ name: 'Autumn', from: '2026-09-03', to: '2026-12-18' }];
    expect(
      entryOf(weekly({ description: 'Term time' }), {}, { terms: long }).words('DESCRIPTION'),
    ).to.include('half term');
    expect(entryOf(weekly({ description: 'Term time' })).words('DESCRIPTION')).to.not.include('half term');
    expect(entryOf({ dtstart: '2026-12-05', ...HOURS }).words('DESCRIPTION')).to.not.include('holidays');
  });
  it('says that the terms end only where that is why the days do', () => {
    const isCut = (more: Record): boolean =>
      entryOf(weekly({ description: 'Term time', ...more }))
        .words('DESCRIPTION')
        .includes('These dates stop there');
    expect(isCut({})).to.equal(true);
    expect(isCut({ valid_to: '2028-01-01' })).to.equal(true);
    expect(isCut({ valid_to: '2027-03-20' })).to.equal(false);
    expect(isCut({ dtstart: '2026-11-07', count: 5 })).to.equal(false);
    const scheme = { valid_from: '2027-07-24', valid_to: '2027-08-21', description: 'School holidays' };
    expect(isCut(scheme)).to.equal(false);
  });
  it('leads back to the page', () => {
    const service = serviceOf({ schedules: [weekly()] });
    const address = 'https://council.example/breaks?breaks.item=a';
    const file = calendarFile(service, sessionOf(service), {
      terms: TERMS,
      today: TODAY,
      stamp: STAMP,
      address,
    });
    expect(new Entry(file).value('URL')).to.equal(address);
  });
  it('has the same name each time, and another for another session', () => {
    const uid = (schedule: Record, id = 'a'): string => entryOf(schedule, { id }).value('UID');
    expect(uid(weekly())).to.equal(uid(weekly()));
    const all = [
      uid(weekly()),
      uid(weekly({ byday: 'SU' })),
      uid(weekly({ opens_at: '11:00' })),
      uid(weekly(), 'b'),
    ];
    expect(new Set(all).size).to.equal(4);
  });
  it('carries any words whole', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', minLength: 1, maxLength: 200 }), (name) => {
        const service: Service = { ...serviceOf({ schedules: [weekly()] }), name };
        const file = calendarFile(service, sessionOf(service), { terms: TERMS, today: TODAY, stamp: STAMP });
        // eslint-disable-next-line no-control-regex -- what may stand in no line
        const plain = name.replace(/\r\n?/g, '\n').replace(/[\0-\x09\x0b-\x1f\x7f]+/g, ' ');
        expect(new Entry(file).words('SUMMARY')).to.equal(plain);
      }),
    );
    expect(escaped('a\\b;c,d\r\ne')).to.equal('a\\\\b\\;c\\,d\\ne');
    expect(folded('x'.repeat(75))).to.equal('x'.repeat(75));
    expect(folded('x'.repeat(76))).to.equal(`${'x'.repeat(75)}\r\n x`);
    expect(folded(`${'x'.repeat(74)}é`)).to.equal(`${'x'.repeat(74)}\r\n é`);
  });
  const names: readonly (readonly [string, string])[] = [
    ['Saturday club', 'saturday-club.ics'],
    ['Ed’s Nights / days', 'ed-s-nights-days.ics'],
    ['نادي السبت', 'نادي-السبت.ics'],
    ['!!!', 'times.ics'],
    ['../../etc', 'etc.ics'],
  ];
  for (const [name, file] of names) it(file, () => expect(calendarName(serviceOf({ name }))).to.equal(file));
});

describe('for any session', () => {
  const day = fc
    .integer({ min: -300, max: 200 })
    .map((more) => new Date(Date.parse(TODAY) + more * MS).toISOString().slice(0, 10));
  const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined });
  const anySchedule = fc.record({
    freq: fc.constantFrom('WEEKLY', 'MONTHLY', 'DAILY', 'YEARLY', undefined),
    interval: fc.constantFrom(undefined, 1, 2, 3),
    byday: fc.oneof(
      fc.uniqueArray(fc.constantFrom(...NAMES), { maxLength: 3 }).map((days) => days.join()),
      fc.tuple(fc.constantFrom(1, 2, 5, -1), fc.constantFrom(...NAMES)).map(([nth, name]) => `${nth}${name}`),
    ),
    bymonthday: fc.constantFrom(undefined, 1, 31, -1),
    dtstart: day,
    valid_from: maybe(day),
    valid_to: maybe(day.map((date) => date.replace(/^\d+/, (year) => String(+year + 1)))),
    count: fc.constantFrom(undefined, undefined, 1, 5),
    opens_at: fc.constantFrom(undefined, '00:10', '10:00', '18:00', '23:50'),
    closes_at: fc.constantFrom(undefined, '12:00', '09:00'),
    description: fc.constantFrom(undefined, 'In term time', 'School holidays'),
  });
  it('a calendar that reads the file has the days we tell, and no others', () => {
    let files = 0;
    fc.assert(
      fc.property(anySchedule, (schedule) => {
        const service = serviceOf({ schedules: [schedule] });
        for (const session of sessionsOf(service, TODAY)) {
          const file = calendarFile(service, session, { terms: TERMS, today: TODAY, stamp: STAMP });
          const told = datesOf(session, TERMS, TODAY, 60);
          expect(file === undefined).to.equal(told.why !== undefined);
          if (!file) continue;
          files++;
          const entry = new Entry(file);
          const freq = entry.rule.get('FREQ');
          const most = freq === 'YEARLY' ? 3 : freq === 'MONTHLY' ? 12 : 60;
          expect(daysIn(entry, most)).to.deep.equal(told.dates.slice(0, most));
        }
      }),
      { numRuns: 400 },
    );
    expect(files).to.be.greaterThan(100);
  });
});
