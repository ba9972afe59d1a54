import { expect } from '@open-wc/testing';
import type { Feed } from '../../src/feed/types.js';
import { usualWeek, weekSeasons, type WeekModel } from '../../src/view/week-model.js';
import { badBreaksFeed, feedOf, TODAY } from '../../stories/feeds.js';
import { madeFeed as made, readOf as read, weekly } from '../support/breaks.js';

const modelOf = (feed: Feed, season?: string, today = TODAY): WeekModel =>
  usualWeek(feed.services, { feed, today, ...(season && { season }) });

/** "SA morning: A, B" for each cell that holds something. */
const cellsOf = ({ days, parts }: WeekModel): readonly string[] =>
  days.flatMap(({ day, cells }) =>
    cells.flatMap((cell, index) =>
      cell.length
        ? `${day} ${parts[index] ?? ''}: ${cell.map(({ service }) => service.name).join(', ')}`
        : [],
    ),
  );

describe('a usual week', () => {
  it('has every day from Monday, and each part of the day that is in use, in order', () => {
    const model = modelOf(
      made([
        { name: 'Late', schedules: [weekly('SU', '18:00', '20:00')] },
        { name: 'Tea', schedules: [weekly('MO', '15:30', '17:00')] },
        { name: 'Early', schedules: [weekly('SA')] },
      ]),
    );
    expect(model.days.map(({ day }) => day).join()).to.equal('MO,TU,WE,TH,FR,SA,SU');
    expect(model.parts).to.deep.equal(['morning', 'afternoon', 'evening']);
    expect(cellsOf(model)).to.deep.equal(['MO afternoon: Tea', 'SA morning: Early', 'SU evening: Late']);
  });

  const parts: readonly (readonly [string, string, string])[] = [
    ['00:30', '02:00', 'morning'],
    ['11:59', '15:00', 'morning'],
    ['12:00', '15:00', 'afternoon'],
    ['16:59', '18:00', 'afternoon'],
    ['17:00', '19:00', 'evening'],
    ['22:00', '00:00', 'evening'],
    ['17:00', '10:00', 'night'],
    ['22:00', '07:00', 'night'],
    ['', '15:00', 'unsaid'],
    ['', '', 'unsaid'],
  ];
  for (const [from, to, part] of parts)
    it(`puts ${from || 'nothing'} to ${to || 'nothing'} in the part ${part}`, () => {
      expect(modelOf(made([{ name: 'A', schedules: [weekly('WE', from, to)] }])).parts).to.deep.equal([part]);
    });

  it('sorts by the hour, then by name', () => {
    const feed = made([
      { name: 'Zebras', schedules: [weekly('SA', '09:30')] },
      { name: 'Otters', schedules: [weekly('SA', '10:00')] },
      { name: 'Ants', schedules: [weekly('SA', '10:00'), weekly('SA', '09:00')] },
    ]);
    expect(cellsOf(modelOf(feed))).to.deep.equal(['SA morning: Ants, Zebras, Ants, Otters']);
  });

  it('puts a stay over night in the night of the day it begins, only there', () => {
    const feed = made([{ name: 'Stay', schedules: [weekly('FR', '17:00', '10:00')] }]);
    expect(cellsOf(modelOf(feed))).to.deep.equal(['FR night: Stay']);
  });

  it('takes every day, and the day of a start, for days of the week', () => {
    const feed = made([
      { name: 'Daily', schedules: [{ freq: 'DAILY', opens_at: '09:00', closes_at: '10:00' }] },
      {
        name: 'Start',
        schedules: [{ freq: 'WEEKLY', dtstart: '2026-11-24', opens_at: '18:00', closes_at: '19:00' }],
      },
    ]);
    const cells = cellsOf(modelOf(feed));
    expect(cells.filter((cell) => cell.includes('Daily'))).to.have.length(7);
    expect(cells.filter((cell) => cell.includes('Start'))).to.deep.equal(['TU evening: Start']);
  });

  it('leaves out what is over', () => {
    const feed = made([
      { name: 'Old', schedules: [weekly('SA', '10:00', '12:00', { valid_to: '2026-07-20' })] },
    ]);
    expect(cellsOf(modelOf(feed))).to.deep.equal([]);
  });

  it('leaves out what will not come again, and loses no break by it', () => {
    const model = modelOf(
      made([
        {
          name: 'Six weeks',
          schedules: [weekly('SA', '10:00', '12:00', { count: 6, dtstart: '2026-09-05' })],
        },
      ]),
    );
    expect(cellsOf(model)).to.deep.equal([]);
    expect(model.silent.map(({ name }) => name)).to.deep.equal(['Six weeks']);
  });

  it('is one entry for patterns that differ in their dates alone, the next of them', () => {
    const term = (valid_from: string, valid_to: string) =>
      weekly('MO', '10:00', '12:00', { valid_from, valid_to });
    const [monday] = modelOf(
      made([{ name: 'A', schedules: [term('2027-02-22', '2027-03-20'), term('2027-01-04', '2027-02-12')] }]),
    ).days;
    expect(monday?.cells.flat().map(({ next }) => next)).to.deep.equal(['2027-01-04']);
  });

  it('tells the next date where it is not simply the next day of that name', () => {
    const nextOf = (schedule: object): string | undefined =>
      modelOf(made([{ name: 'A', schedules: [schedule] }])).days.flatMap(({ cells }) => cells.flat())[0]
        ?.next;
    expect(nextOf(weekly('SA'))).to.equal(undefined);
    expect(nextOf(weekly('SA', '10:00', '12:00', { valid_from: '2027-01-04' }))).to.equal('2027-01-09');
    expect(nextOf(weekly('SA', '10:00', '12:00', { interval: 2, dtstart: '2026-11-14' }))).to.equal(
      '2026-11-28',
    );
    expect(nextOf({ ...weekly('1SA'), freq: 'MONTHLY' })).to.equal('2026-12-05');
  });

  it('tells the next date of each day by itself', () => {
    const feed = made([
      { name: 'A', schedules: [weekly('MO,FR', '10:00', '12:00', { valid_from: '2027-01-05' })] },
    ]);
    const entries = modelOf(feed).days.flatMap(({ cells }) => cells.flat());
    expect(entries.map(({ next }) => next)).to.deep.equal(['2027-01-11', '2027-01-08']);
  });
});

describe('the two weeks', () => {
  const feed = made([
    { name: 'School days', schedules: [weekly('SA')], times: ['term-time'] },
    { name: 'Holidays', schedules: [weekly('SA')], times: ['school-holiday'] },
    { name: 'Always', schedules: [weekly('SA', '10:00', '12:00', { description: 'All year.' })] },
    { name: 'Who knows', schedules: [weekly('SA')] },
  ]);

  it('hold what is said to be in them, and what may be', () => {
    expect(weekSeasons(feed.services, TODAY)).to.deep.equal(['term', 'holiday']);
    expect(cellsOf(modelOf(feed, 'term'))).to.deep.equal(['SA morning: Always, School days, Who knows']);
    expect(cellsOf(modelOf(feed, 'holiday'))).to.deep.equal(['SA morning: Always, Holidays, Who knows']);
  });

  it('start with the one it is now; term time where that is not known, or the word is not ours', () => {
    expect(modelOf(feed).season).to.equal('term');
    expect(modelOf(feed, '', '2026-12-26').season).to.equal('holiday');
    expect(modelOf(feed, 'sometime', '2026-12-26').season).to.equal('holiday');
    expect(modelOf(feed, '', '2030-12-26').season).to.equal('term');
  });

  it('are one where nothing is said to be in the other', () => {
    const one = read({ ...feedOf([]), contents: [] });
    expect(weekSeasons(one.services, TODAY)).to.deep.equal([]);
    const term = made([{ name: 'A', schedules: [weekly('SA')], times: ['term-time'] }]);
    expect(weekSeasons(term.services, TODAY)).to.deep.equal(['term']);
    expect(modelOf(term, 'holiday').season).to.equal(undefined);
    expect(cellsOf(modelOf(term, 'holiday'))).to.deep.equal(['SA morning: A']);
  });
});

describe('beside the week', () => {
  it('stand the next dates of what is on no day of the week, at most ten', () => {
    const feed = made([
      { name: 'Fair', schedules: [{ dtstart: '2026-12-05', opens_at: '10:00', closes_at: '15:00' }] },
      { name: 'Gone', schedules: [{ dtstart: '2026-11-05' }] },
      {
        name: 'Swim',
        schedules: [{ freq: 'MONTHLY', bymonthday: 1, opens_at: '18:00', closes_at: '19:00' }],
      },
    ]);
    const model = modelOf(feed);
    expect(cellsOf(model)).to.deep.equal([]);
    expect(model.dates.slice(0, 3).map(({ service, date }) => `${date} ${service.name}`)).to.deep.equal([
      '2026-12-01 Swim',
      '2026-12-05 Fair',
      '2027-01-01 Swim',
    ]);
    expect(model.dates).to.have.length(10);
    expect(model.hasMoreDates).to.equal(true);
    expect(model.silent.map(({ name }) => name)).to.deep.equal(['Gone']);
  });

  it('stand those whose days nobody can tell, whose times cannot be right, and those that give none', () => {
    const feed = made([
      {
        name: 'Now and then',
        schedules: [{ freq: 'DAILY', interval: 3, opens_at: '10:00', closes_at: '11:00' }],
      },
      { name: 'Odd', schedules: [weekly('MO', '10:00', '10:00'), weekly('TU')] },
      { name: 'Silent', times: ['weekend'] },
    ]);
    const model = modelOf(feed);
    expect(model.others.map(({ service }) => service.name)).to.deep.equal(['Now and then']);
    expect(model.unclear.map(({ name }) => name)).to.deep.equal(['Odd']);
    expect(model.silent.map(({ name }) => name)).to.deep.equal(['Silent']);
    expect(cellsOf(model)).to.deep.equal(['TU morning: Odd']);
  });

  it('stands how many more times an entry has than are shown, some on every day it is on', () => {
    const feed = read(badBreaksFeed());
    const model = modelOf(feed);
    const names = cellsOf(model).map((cell) => cell.split('Five hundred sessions').length - 1);
    expect(names.reduce((sum, n) => sum + n)).to.equal(14);
    expect(
      new Set(
        cellsOf(model)
          .filter((cell) => cell.includes('Five'))
          .map((cell) => cell.slice(0, 2)),
      ).size,
    ).to.equal(7);
    expect(model.more.map(({ service, n }) => [service.name, n])).to.deep.equal([
      ['Five hundred sessions', 486],
    ]);
    expect(cellsOf(model).join()).to.contain('Saturday games').and.to.contain('Sunday walks');
  });
});
