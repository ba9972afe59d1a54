import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { isPast, monthsBetween, partialDate } from '../../src/feed/dates.js';

const two = (number: number): string => String(number).padStart(2, '0');
const day = fc
  .date({ min: new Date('1900-01-01'), max: new Date('2199-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

describe('partialDate', () => {
  const cases: readonly (readonly [unknown, string | undefined])[] = [
    ['2025-09-02T12:06:15.654', '2025-09-02'],
    ['2025-09-02T23:30:00Z', '2025-09-02'],
    ['2025-09-02 12:06', '2025-09-02'],
    ['19-01-2017', '2017-01-19'],
    ['19/01/2017', '2017-01-19'],
    ['1/2/2017', '2017-02-01'],
    ['01.02.2017', '2017-02-01'],
    ['19/01/2017 00:00:00', '2017-01-19'],
    ['2025-09-02', '2025-09-02'],
    ['2025/9/2', '2025-09-02'],
    ['2025-09', '2025-09'],
    ['2025', '2025'],
    [2025, '2025'],
    [' 2025 ', '2025'],
    ['2024-02-29', '2024-02-29'],
    ['2025-02-29', undefined],
    ['2000-02-29', '2000-02-29'],
    ['1900-02-29', undefined],
    ['2025-04-31', undefined],
    ['31/06/2025', undefined],
    ['01/13/2025', undefined],
    ['2025-13', undefined],
    ['2025-00-01', undefined],
    ['2025-01-00', undefined],
    ['0001-01-01', undefined],
    ['1899', undefined],
    ['20250902', undefined],
    ['September 2025', undefined],
    ['2025-09-02garbage', undefined],
    ['', undefined],
    [null, undefined],
    [NaN, undefined],
    [new Date(0), undefined],
    [{}, undefined],
  ];
  for (const [input, date] of cases)
    it(`reads ${String(input) || 'nothing'}`, () => expect(partialDate(input)).to.equal(date));

  it('reads every real day, year first and day first', () => {
    fc.assert(
      fc.property(day, (date) => {
        const [y = '', m = '', d = ''] = date.split('-');
        expect(partialDate(date)).to.equal(date);
        expect(partialDate(`${+d}/${+m}/${y}`)).to.equal(date);
      }),
    );
  });

  it('refuses every other day', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1900, max: 2199 }),
        fc.integer({ min: 1, max: 12 }),
        fc.integer({ min: 29, max: 31 }),
        (y, m, d) => {
          const isReal = new Date(Date.UTC(y, m - 1, d)).getUTCDate() === d;
          expect(partialDate(`${y}-${two(m)}-${two(d)}`) !== undefined).to.equal(isReal);
        },
      ),
    );
  });
});

describe('monthsBetween', () => {
  const cases: readonly (readonly [string, string, number])[] = [
    ['2026-03-15', '2026-09-15', 6],
    ['2026-03-15', '2026-09-14', 5],
    ['2026-09-15', '2026-09-15', 0],
    ['2025-12-31', '2026-01-31', 1],
    ['2025-12-31', '2026-01-30', 0],
    ['2026-03', '2026-09-30', 5],
    ['2026-03', '2026-10-01', 6],
    ['2025', '2026-01-01', 0],
    ['2025', '2026-12-31', 12],
    ['2026-10-01', '2026-09-15', -1],
    ['2027', '2026-09-15', -16],
  ];
  for (const [from, today, months] of cases)
    it(`${from} to ${today}`, () => expect(monthsBetween(from, today)).to.equal(months));

  it('never overstates the age of a month or a year', () => {
    fc.assert(
      fc.property(day, day, (from, today) => {
        expect(monthsBetween(from.slice(0, 7), today)).to.be.at.most(monthsBetween(from, today));
        expect(monthsBetween(from.slice(0, 4), today)).to.be.at.most(monthsBetween(from.slice(0, 7), today));
      }),
    );
  });
});

describe('isPast', () => {
  const cases: readonly (readonly [string, boolean])[] = [
    ['2026-09-14', true],
    ['2026-09-15', false],
    ['2026-09-16', false],
    ['2026-08', true],
    ['2026-09', false],
    ['2025', true],
    ['2026', false],
    ['2027', false],
  ];
  for (const [date, past] of cases)
    it(`${date}: ${past}`, () => expect(isPast(date, '2026-09-15')).to.equal(past));
});
