import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import {
  dayNumber,
  dayOf,
  isDay,
  lastDayNumber,
  partsOf,
  WEEK,
  weekdayOf,
  weekOf,
} from '../../src/feed/days.js';

const MS = 86_400_000;
const number = fc.integer({ min: -60_000, max: 120_000 });
const asDate = (days: number): Date => new Date(days * MS);

describe('days by number', () => {
  it('are those of the calendar, there and back', () => {
    fc.assert(
      fc.property(number, (days) => {
        const date = asDate(days);
        const day = date.toISOString().slice(0, 10);
        expect(dayOf(days)).to.equal(day);
        expect(dayNumber(day)).to.equal(days);
        expect(partsOf(days)).to.deep.equal([
          date.getUTCFullYear(),
          date.getUTCMonth() + 1,
          date.getUTCDate(),
        ]);
      }),
    );
  });

  it('know their day of the week, and the Monday of it', () => {
    fc.assert(
      fc.property(number, (days) => {
        const weekday = (asDate(days).getUTCDay() + 6) % 7;
        expect(weekdayOf(days)).to.equal(WEEK[weekday]);
        expect(weekOf(days)).to.equal(days - weekday);
      }),
    );
  });

  const cases: readonly (readonly [string, string, string])[] = [
    ['2026-02', '2026-02-01', '2026-02-28'],
    ['2028-02', '2028-02-01', '2028-02-29'],
    ['2100-02', '2100-02-01', '2100-02-28'],
    ['2026-04', '2026-04-01', '2026-04-30'],
    ['2026', '2026-01-01', '2026-12-31'],
    ['2026-11-23', '2026-11-23', '2026-11-23'],
  ];
  for (const [date, first, last] of cases)
    it(`${date} is from ${first} to ${last}`, () => {
      expect(dayOf(dayNumber(date))).to.equal(first);
      expect(dayOf(lastDayNumber(date))).to.equal(last);
      expect(isDay(date)).to.equal(first === last);
    });
});
