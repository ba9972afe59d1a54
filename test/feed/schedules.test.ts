import { expect } from '@open-wc/testing';
import { readFeed } from '../../src/feed/read.js';
import type { Schedule } from '../../src/feed/types.js';

type Record = { readonly [name: string]: unknown };

const read = (...schedules: Record[]) =>
  readFeed({ contents: [{ id: 'a', name: 'A', schedules }], send: {} });
const schedulesOf = (...schedules: Record[]): readonly Schedule[] =>
  read(...schedules).feed?.services[0]?.schedules ?? [];
const faultsOf = (schedule: Record): readonly string[] =>
  read(schedule).faults.map(
    ({ case: number, path }) => `${number} ${path.replace(/^.*schedules\[0\]\.?/, '')}`,
  );

describe('which days of the month', () => {
  const monthly = (more: Record): Record => ({ freq: 'MONTHLY', ...more });
  const cases: readonly (readonly [Record, readonly Record[]])[] = [
    [{ byday: '1SA' }, [{ days: ['SA'], nth: [1] }]],
    [{ byday: '-1FR' }, [{ days: ['FR'], nth: [-1] }]],
    [{ byday: '+2TU' }, [{ days: ['TU'], nth: [2] }]],
    [{ byday: '2TU,4TU' }, [{ days: ['TU'], nth: [2, 4] }]],
    [{ byday: '1SA,1SU' }, [{ days: ['SA', 'SU'], nth: [1] }]],
    [
      { byday: '1SA,2SU' },
      [
        { days: ['SA'], nth: [1] },
        { days: ['SU'], nth: [2] },
      ],
    ],
    [{ byday: 'SA', description: 'First Saturday of the month.' }, [{ days: ['SA'], nth: [1] }]],
    [
      { byday: 'SA', description: 'The 1st and 3rd Saturdays of each month' },
      [{ days: ['SA'], nth: [1, 3] }],
    ],
    [
      { byday: 'SA', description: 'Second, fourth and last Saturday every month' },
      [{ days: ['SA'], nth: [2, 4, -1] }],
    ],
    [{ description: 'Last Friday of the month' }, [{ days: ['FR'], nth: [-1] }]],
    [
      { byday: 'WE', bymonthday: '1', description: 'First Wednesday of the month.' },
      [{ days: ['WE'], nth: [1] }],
    ],
    // Words that say less, or something else, change nothing.
    [{ byday: 'SU', description: 'First Saturday of the month.' }, [{ days: ['SU'] }]],
    [{ byday: 'SA,SU', description: 'First Saturday of the month.' }, [{ days: ['SA', 'SU'] }]],
    [{ byday: '2SA', description: 'First Saturday of the month.' }, [{ days: ['SA'], nth: [2] }]],
    [{ byday: 'SA', description: 'Not on the first Saturday of the month.' }, [{ days: ['SA'] }]],
    [{ byday: 'SA', description: 'The last Saturday before half term.' }, [{ days: ['SA'] }]],
    [{ bymonthday: 31 }, [{ days: [], bymonthday: 31 }]],
    [{ bymonthday: '-1' }, [{ days: [], bymonthday: -1 }]],
  ];
  for (const [schedule, expected] of cases)
    it(JSON.stringify(schedule), () => {
      const said = schedule['description'] ? { description: schedule['description'] } : {};
      expect(schedulesOf(monthly({ ...schedule, opens_at: '10:00' }))).to.deep.equal(
        expected.map((one) => monthly({ opens_at: '10:00', ...said, ...one })),
      );
      expect(faultsOf(monthly(schedule))).to.deep.equal([]);
    });

  it('is read from words where a form only has weeks', () => {
    const description = 'First Saturday of the month';
    expect(schedulesOf({ freq: 'WEEKLY', byday: 'SA', description })).to.deep.equal([
      { freq: 'MONTHLY', days: ['SA'], nth: [1], description },
    ]);
    expect(schedulesOf({ byday: 'SA', description: 'Every other Saturday.' })[0]).to.include({ interval: 2 });
    expect(schedulesOf({ byday: 'SA', description: 'Alternate weeks' })[0]).to.include({ interval: 2 });
    expect(schedulesOf({ byday: 'SA', interval: 4, description: 'Alternate weeks' })[0]).to.include({
      interval: 4,
    });
    expect(schedulesOf({ byday: 'SA', description: 'A trip every other month.' })[0]).to.not.have.property(
      'interval',
    );
  });

  it('leaves words alone that stand alone', () => {
    const description = 'First Saturday of the month';
    expect(schedulesOf({ description })).to.deep.equal([{ days: [], description }]);
  });
});

describe('how often, until when', () => {
  const cases: readonly (readonly [string, string | undefined, string | undefined])[] = [
    ['WEEKLY', 'WEEKLY', undefined],
    ['week', 'WEEKLY', undefined],
    ['Monthly', 'MONTHLY', undefined],
    ['every day', 'DAILY', undefined],
    ['once a year', 'YEARLY', undefined],
    ['D', 'DAILY', undefined],
    ['TERMLY', undefined, 'TERMLY'],
    ['Fortnightly', undefined, 'Fortnightly'],
    ['Mondays', undefined, 'Mondays'],
    ['Weekends', undefined, 'Weekends'],
    ['Daytimes only', undefined, 'Daytimes only'],
    ['twice a week', undefined, 'twice a week'],
  ];
  for (const [words, freq, freq_text] of cases)
    it(words, () => {
      const [schedule] = schedulesOf({ freq: words, byday: 'SA' });
      expect(schedule?.freq).to.equal(freq);
      expect(schedule?.freq_text).to.equal(freq_text);
      expect(faultsOf({ freq: words, byday: 'SA' })).to.deep.equal(freq ? [] : ['87 freq']);
    });

  it('reads count and until', () => {
    expect(
      schedulesOf(
        { freq: 'WEEKLY', byday: 'TU', dtstart: '2026-11-03', count: 8 },
        { byday: 'WE', until: '2026-12-31' },
      ),
    ).to.deep.equal([
      { freq: 'WEEKLY', days: ['TU'], dtstart: '2026-11-03', count: 8 },
      { days: ['WE'], valid_to: '2026-12-31' },
    ]);
    expect(schedulesOf({ byday: 'WE', valid_to: '2026-06-30', until: '2026-12-31' })[0]?.valid_to).to.equal(
      '2026-06-30',
    );
  });

  it('takes the day of the week from the first day (RFC 5545)', () => {
    expect(schedulesOf({ freq: 'WEEKLY', dtstart: '2026-11-03' })[0]?.days).to.deep.equal(['TU']);
    expect(schedulesOf({ freq: 'WEEKLY', dtstart: '2026-11' })[0]?.days).to.deep.equal([]);
  });

  it('takes what is valid for one day as that day', () => {
    const day = { valid_from: '2026-12-05', valid_to: '2026-12-05' };
    expect(schedulesOf({ ...day, opens_at: '10:00' })).to.deep.equal([
      { days: [], dtstart: '2026-12-05', opens_at: '10:00' },
    ]);
    expect(schedulesOf({ ...day, byday: 'SA' })).to.deep.equal([{ ...day, days: ['SA'] }]);
  });

  it('leaves out when it is shut', () => {
    expect(schedulesOf({ closed: true, start_date: '2026-12-25', end_date: '2026-12-26' })).to.deep.equal([]);
  });
});

describe('hours', () => {
  const cases: readonly (readonly [string, string | undefined])[] = [
    ['10am', '10:00'],
    ['6.30pm', '18:30'],
    ['12:15 a.m.', '00:15'],
    ['12 PM', '12:00'],
    ['10:00 PM', '22:00'],
    ['17:00pm', '17:00'],
    ['09:30:00', '09:30'],
    ['2026-11-23T09:30:00Z', '09:30'],
    ['10', undefined],
    ['noon', undefined],
    ['25:00', undefined],
    ['10:75', undefined],
    ['9:30 approx', '09:30'],
  ];
  for (const [words, time] of cases)
    it(words, () => {
      const [schedule] = schedulesOf({ byday: 'SA', opens_at: words });
      expect(schedule?.opens_at).to.equal(time);
      expect(schedule?.unclear).to.equal(time ? undefined : true);
    });
});

describe('times that cannot be right', () => {
  const cases: readonly (readonly [string, Record, Record, readonly string[]])[] = [
    ['no time of day', { opens_at: '25:00', closes_at: '11:00' }, { closes_at: '11:00' }, ['45 opens_at']],
    ['ends as it begins', { opens_at: '10:00', closes_at: '10:00' }, { opens_at: '10:00' }, ['88 ']],
    ['valid until before it starts', { valid_from: '2027-07-01', valid_to: '2027-01-01' }, {}, ['88 ']],
    ['over before its first day', { dtstart: '2027-07-01', until: '2027-01' }, {}, ['88 ']],
    ['an end that is no day', { valid_to: 'the end of term' }, {}, ['42 valid_to']],
    ['every no weeks', { interval: 0 }, {}, ['88 ']],
    ['half a week', { interval: 0.5 }, {}, ['88 ']],
    ['no times in all', { count: 0 }, {}, ['88 ']],
    ['the sixth Saturday', { freq: 'MONTHLY', byday: '6SA' }, { freq: 'MONTHLY', nth: [6] }, ['88 ']],
    [
      'the second Saturday of each week',
      { freq: 'WEEKLY', byday: '2SA' },
      { freq: 'WEEKLY', nth: [2] },
      ['88 '],
    ],
    ['the 32nd', { freq: 'MONTHLY', bymonthday: 32 }, { freq: 'MONTHLY', bymonthday: 32 }, ['88 ']],
  ];
  for (const [name, schedule, expected, faults] of cases)
    it(name, () => {
      const whole = { byday: 'SA', description: 'Ring us', ...schedule };
      expect(schedulesOf(whole)).to.deep.equal([
        { days: ['SA'], description: 'Ring us', ...expected, unclear: true },
      ]);
      expect(faultsOf(whole)).to.deep.equal(faults);
    });

  const fine: readonly Record[] = [
    { opens_at: '18:00', closes_at: '09:00' },
    { opens_at: '00:00', closes_at: '00:00' },
    { valid_from: '2026-09-01', valid_to: '2026' },
    { valid_from: '2026-09-01', valid_to: '2026-09-01' },
    // How systems write that there is no end.
    { valid_from: '0001-01-01', valid_to: '9999-12-31' },
    { opens_at: '', closes_at: null, interval: '', count: null },
  ];
  for (const schedule of fine)
    it(`${JSON.stringify(schedule)} can be`, () =>
      expect(schedulesOf({ byday: 'SA', ...schedule })[0]).to.not.have.property('unclear'));

  it('is kept where nothing else is there', () => {
    expect(schedulesOf({ opens_at: '27:00', closes_at: '28:00' })).to.deep.equal([
      { days: [], unclear: true },
    ]);
  });

  it('is told to whoever keeps the feed', () => {
    const { faults } = read({ byday: 'SA', opens_at: '10:00', closes_at: '10:00' });
    expect(faults.map(({ severity, message }) => [severity, message])).to.deep.equal([
      ['warning', 'This time cannot be right: families are asked to check.'],
    ]);
  });
});
