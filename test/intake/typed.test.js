import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { agesIn } from '../../dist/esm/intake/ages.js';
import { kindIn, planIn, poundsIn } from '../../dist/esm/intake/cells.js';
import { countIn, pupilsIn, vacanciesIn } from '../../dist/esm/intake/counts.js';
import { dateIn } from '../../dist/esm/intake/sheet-dates.js';
import { isBlank } from '../../dist/esm/intake/text.js';

/** More spellings than `cells.test.ts` has, from spreadsheets as councils keep them. */
const reads = (name, reader, table) =>
  describe(name, () => {
    for (const [typed, expected] of table)
      it(typed, () => {
        assert.deepEqual(reader(typed), expected);
      });
  });
const ages = (minimum_age, maximum_age) => ({
  value: {
    ...(minimum_age !== undefined && { minimum_age }),
    ...(maximum_age !== undefined && { maximum_age }),
  },
});
const bare = (reader) => (cell) => {
  const { value, ...rest } = reader(cell);
  const { minimum_age, maximum_age } = value ?? {};
  return { ...rest, ...(value && ages(minimum_age, maximum_age)) };
};

reads(
  'ages',
  bare((cell) => agesIn(cell, 'age')),
  [
    ['5-11 yrs old', ages(5, 11)],
    ['5 – 11 yrs.', ages(5, 11)],
    ['5-11*', ages(5, 11)],
    ['Children aged 5-11', ages(5, 11)],
    ['between 5 and 11', ages(5, 11)],
    ['from 5 to 11', ages(5, 11)],
    ['4 - 11 yrs (Reception – Year 6)', ages(4, 11)],
    ['8yo-18yo', ages(8, 18)],
    ['2 yr olds', ages(2, 2)],
    ['birth to 5', ages(0, 5)],
    ['from birth to 25', ages(0, 25)],
    ['18 months to 4 years', ages(1.5, 4)],
    ['6-12 months', ages(0.5, 1)],
    ['2½ - 5', ages(2.5, 5)],
    ['2.5 - 5', ages(2.5, 5)],
    ['5yrs+', ages(5)],
    ['5+ years', ages(5)],
    ['16 or over', ages(16)],
    ['11 - 18+', ages(11)],
    ['post-16 only', ages(16)],
    ['18 and under', ages(undefined, 18)],
    ['18 & under', ages(undefined, 18)],
    ['Under-5s', ages(undefined, 4)],
    ['up to age 25', ages(undefined, 25)],
    ['0-99', ages(0, 99)],
    ['4-7 and 7-11', ages(4, 11)],
    ['4-11, 11-16', ages(4, 16)],
    ['Keystage 1', ages(5, 7)],
    ['KS4 only', ages(14, 16)],
    ['KS2, Y7', ages(7, 12)],
    ['Y5+6', ages(9, 11)],
    ['Y7, 8 and 9', ages(11, 14)],
    ['R, 1, 2', ages(4, 7)],
    // Excel shows 5-11 as a date of this year where a column is formatted so.
    ['05/11/2026', { ...ages(5, 11), fault: 'excelDate' }],
    // What brackets add is not lost.
    ['11 – 19 (up to 25 with EHCP)', { ...ages(11, 19), words: '11 – 19 (up to 25 with EHCP)' }],
    ['0 to 19 (25)', { ...ages(0, 19), words: '0 to 19 (25)' }],
    ['All ages', { words: 'All ages' }],
    // The format takes no youngest age above 25.
    ['30-65', { words: '30-65', fault: 'ages' }],
    ['11-16/18', { words: '11-16/18', fault: 'ages' }],
    ['5-7, 9-11', { words: '5-7, 9-11', fault: 'ages' }],
    ['pre-school', { words: 'pre-school', fault: 'ages' }],
  ],
);

const count = (number, note) => ({ value: { count: number, ...(note && { note }) } });
reads('places', countIn, [
  ['40 pupil places', count(40)],
  ['40 commissioned', count(40)],
  ['24 *', count(24)],
  ['twelve', count(12)],
  ['40 FTE', count(40, 'FTE')],
  ['24 rising to 30', count(24, 'rising to 30')],
  ['approx 40', count(40, 'approx 40')],
  ['c. 40', count(40, 'c. 40')],
  ['Max 12', count(12, 'Max 12')],
  ['PAN 60', count(60, 'PAN 60')],
  ['n/k', {}],
  ['NULL', {}],
  ['to follow', {}],
  ['varies', { words: 'varies', fault: 'number' }],
  ['40-45', { words: '40-45', fault: 'number' }],
  ['10/12', { words: '10/12', fault: 'number' }],
  ['10 of 12', { words: '10 of 12', fault: 'number' }],
  ['8 + 2', { words: '8 + 2', fault: 'number' }],
  ['40 weeks', { words: '40 weeks', fault: 'number' }],
]);

reads('pupils that somebody has hidden', (cell) => pupilsIn(cell).value?.on_roll_band, [
  ['fewer than five', 'under-5'],
  ['less then 5', 'under-5'],
  ['fewer than 5 children', 'under-5'],
  ['n<5', 'under-5'],
  ['<5*', 'under-5'],
  ['0-4', 'under-5'],
  ['between 1 and 4', 'under-5'],
  ['4 or fewer', 'under-5'],
  ['5 or less', 'under-6'],
  ['up to 5', 'under-6'],
  ['[c]', 'under-5'],
  ['suppressed', 'under-5'],
  ['Small numbers', 'under-5'],
  ['up to 40', undefined],
]);

reads(
  'vacancies',
  (cell) => {
    const { available, available_band, note } = vacanciesIn(cell).value ?? {};
    return [available ?? available_band, note];
  },
  [
    ['2 spaces left', [2, undefined]],
    ['2 in Y3', [2, 'in Y3']],
    ['two', [2, undefined]],
    ['N', ['none', undefined]],
    ['No - full', ['none', 'No - full']],
    ['Over-subscribed', ['none', 'Over-subscribed']],
    ['Fully occupied', ['none', 'Fully occupied']],
    ['2 over', ['none', '2 over']],
    ['Not accepting referrals', ['none', 'Not accepting referrals']],
    ['Closed', ['none', 'Closed']],
    ['WL', ['none', 'WL']],
    ['Places available', ['some', 'Places available']],
    ['a couple', ['some', 'a couple']],
    ['Varies', ['ask', 'Varies']],
    ['tbc - see panel', ['ask', 'tbc - see panel']],
    ['speak to the office', ['ask', 'speak to the office']],
    // Neither "none" nor "some" would be true.
    ['No waiting list', ['ask', 'No waiting list']],
    ['Full for 2026, 2 vacancies in Y4', ['ask', 'Full for 2026, 2 vacancies in Y4']],
    ['by panel', [undefined, undefined]],
  ],
);

const sum = (min, max, note) => ({
  value: { ...(min !== undefined && { min }), ...(max !== undefined && { max }), ...(note && { note }) },
});
const all = (words, min, max) => [words, sum(min, max, words)];
reads('money', poundsIn, [
  all('between £5,000 and £20,000', 5000, 20000),
  ['from £5,000 to £20,000', sum(5000, 20000)],
  ['£ 25,000 – £ 36,000', sum(25000, 36000)],
  all('min £5,000 max £20,000', 5000, 20000),
  all('£5,000 or £8,000', 5000, 8000),
  all('max. £20,000', undefined, 20000),
  all('no more than £20,000', undefined, 20000),
  all('at least £5,000', 5000),
  all('£20,000 plus', 20000),
  all('approx £15,000', 15000, 15000),
  all('c£15k', 15000, 15000),
  all('£15,158 (25/26)', 15158, 15158),
  all('GBP 15158', 15158, 15158),
  // Fifteen pounds, or fifteen thousand?
  ['£15.158', { value: { note: '£15.158' }, fault: 'money' }],
  ['£15m', { value: { note: '£15m' }, fault: 'money' }],
  ['£10,000 + £5,158', { value: { note: '£10,000 + £5,158' }, fault: 'money' }],
]);

reads('dates', dateIn, [
  ['As at 1/9/26', { value: '2026-09-01' }],
  ['Updated 01/09/2026', { value: '2026-09-01' }],
  ["Sept '26", { value: '2026-09' }],
  ['Sept2026', { value: '2026-09' }],
  ['09/2026', { value: '2026-09' }],
  ['September 1st, 2026', { value: '2026-09-01' }],
  ['09/01/2026', { value: '2026-01-09' }],
  ['09/15/2026', { words: '09/15/2026', fault: 'date' }],
  ['13/2026', { words: '13/2026', fault: 'date' }],
  ['2025/26', { words: '2025/26', fault: 'date' }],
  ['1 Sept', { words: '1 Sept', fault: 'date' }],
]);

reads('whether a plan is needed', (cell) => planIn(cell).value, [
  ['Yes - EHCP required', 'required'],
  ['Yes (EHCP)', 'required'],
  ['YES.', 'required'],
  ['An EHCP is required', 'required'],
  ['Must have an EHC plan', 'required'],
  ['Pupils with EHCPs', 'required'],
  ['TRUE', 'required'],
  ['✓', 'required'],
  ['E', 'required'],
  ['E/K', 'either'],
  ['Optional', 'either'],
  ['FALSE', 'not-required'],
  ['Y/N', undefined],
  ['Yes/No', undefined],
  ['No/Yes', undefined],
  ['Usually', undefined],
]);

reads('kinds', (cell) => kindIn(cell).value.kind, [
  ['Special', 'special-school'],
  ['Non-maintained special', 'special-school'],
  ['SRB', 'resource-base'],
  ['Specialist provision', undefined],
]);

describe('cells that say nothing', () => {
  for (const typed of ['n/k', 'NULL', 'not recorded', 'No information', 'not provided'])
    it(typed, () => assert.ok(isBlank(typed)));
});
