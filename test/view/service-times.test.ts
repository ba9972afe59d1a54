import { expect } from '@open-wc/testing';
import { readFeed } from '../../src/feed/read.js';
import type { Schedule, Service } from '../../src/feed/types.js';
import { hoursInWords, oftenInWords, seasonInWords, timesOf } from '../../src/view/service-times.js';

type Record = { readonly [name: string]: unknown };

const TODAY = '2026-11-23';

function serviceOf(...schedules: Record[]): Service {
  const [service] = readFeed({ contents: [{ id: 'a', name: 'A', schedules }] }).feed?.services ?? [];
  if (!service) throw new Error('No service.');
  return service;
}
function scheduleOf(schedule: Record): Schedule {
  const [found] = serviceOf(schedule).schedules;
  if (!found) throw new Error('No schedule.');
  return found;
}

describe('how often, in words', () => {
  const cases: readonly (readonly [Record, string, string])[] = [
    [{ freq: 'WEEKLY', byday: 'SA' }, 'Saturdays', ''],
    [{ freq: 'WEEKLY', byday: 'SA', interval: 2 }, 'Saturdays, every two weeks', 'every two weeks'],
    [{ freq: 'WEEKLY', byday: 'SA', interval: 3 }, 'Saturdays, every 3 weeks', 'every 3 weeks'],
    [{ freq: 'DAILY', opens_at: '10:00' }, 'Every day, from 10am', ''],
    [{ freq: 'DAILY', interval: 3, opens_at: '10:00' }, 'Every 3 days, from 10am', 'every 3 days'],
    [{ freq: 'MONTHLY', byday: 'SA' }, 'Saturdays, once a month', 'once a month'],
    [{ freq: 'MONTHLY', byday: '1SA' }, 'First Saturday of the month', 'first Saturday of the month'],
    [{ byday: '-1FR' }, 'Last Friday of the month', 'last Friday of the month'],
    [{ byday: '-2FR' }, 'Last but one Friday of the month', 'last but one Friday of the month'],
    [
      { byday: '-1TU,3TU,1TU' },
      'First, third and last Tuesday of the month',
      'first, third and last Tuesday of the month',
    ],
    [
      { byday: '2SU,2SA' },
      'Second Saturday and Sunday of the month',
      'second Saturday and Sunday of the month',
    ],
    [
      { freq: 'MONTHLY', byday: '1SA', interval: 2, dtstart: '2026-10-03' },
      'First Saturday of the month, every 2 months',
      'first Saturday of the month, every 2 months',
    ],
    [{ freq: 'MONTHLY', bymonthday: 3 }, '3rd of each month', '3rd of each month'],
    [{ freq: 'MONTHLY', bymonthday: -1 }, 'The last day of each month', 'the last day of each month'],
    [{ freq: 'MONTHLY', bymonthday: -2 }, 'Last but one day of each month', 'last but one day of each month'],
    [{ freq: 'YEARLY', dtstart: '2026-12-03' }, 'Once a year, from 3 December 2026', 'once a year'],
    [
      { freq: 'WEEKLY', byday: 'TU', dtstart: '2027-01-05', count: 8 },
      'Tuesdays, 8 times in all, from 5 January 2027',
      '',
    ],
    [{ byday: 'TU', dtstart: '2026-09-01' }, 'Tuesdays', ''],
    [
      { byday: 'TU', dtstart: '2027-01-05', until: '2027-03-30' },
      'Tuesdays, from 5 January 2027 to 30 March 2027',
      '',
    ],
    [{ dtstart: '2026-12-05', opens_at: '10:00' }, '5 December 2026, from 10am', ''],
  ];
  for (const [schedule, when, often] of cases)
    it(when, () => {
      expect(timesOf(serviceOf(schedule), TODAY)).to.deep.equal([{ when }]);
      expect(oftenInWords(scheduleOf(schedule))).to.equal(often);
    });
});

describe('how often, in a word of the publisher’s own', () => {
  it('stands beside the days, for whoever shows it', () => {
    const schedule = { freq: 'TERMLY', byday: 'SA' };
    expect(timesOf(serviceOf(schedule), TODAY)).to.deep.equal([{ when: 'Saturdays', often: 'TERMLY' }]);
    expect(oftenInWords(scheduleOf(schedule))).to.equal('');
  });
});

describe('hours, in words', () => {
  const cases: readonly (readonly [string, string, string])[] = [
    ['10:00', '15:00', '10am to 3pm'],
    ['18:00', '10:00', '6pm to 10am the next day'],
    ['18:00', '00:00', '6pm to midnight'],
    ['10:00', '', 'from 10am'],
    ['', '15:00', 'until 3pm'],
    ['10:00', '10:00', 'from 10am'],
    ['', '', ''],
  ];
  for (const [opens_at, closes_at, words] of cases)
    it(words || 'none', () =>
      expect(hoursInWords(scheduleOf({ byday: 'SA', opens_at, closes_at }))).to.equal(words),
    );
});

describe('the time of the school year, in words', () => {
  const cases: readonly (readonly [string, string])[] = [
    ['term', 'in term time'],
    ['holiday', 'in the school holidays'],
    ['all-year', 'in term time and in the holidays'],
    ['unsaid', ''],
    ['constructor', ''],
  ];
  for (const [season, words] of cases) it(season, () => expect(seasonInWords(season)).to.equal(words));
});
