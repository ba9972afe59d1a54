import { expect } from '@open-wc/testing';
import type { DocumentPlaces, FeedDocument } from '../../src/feed/document.js';
import { readFeed } from '../../src/feed/read.js';
import type { Feed, Service } from '../../src/feed/types.js';
import { ageRange } from '../../src/search/fits.js';
import { chosenRows, optionsOf, sortedRows, usefulFilters } from '../../src/view/vacancy-choices.js';
import { csvCell, vacancyCsv } from '../../src/view/vacancy-csv.js';
import { mostAreOld, placing, vacancyRows } from '../../src/view/vacancy-rows.js';
import { COLUMNS } from '../../src/view/vacancy-table-view.js';
import { agesInWords, countInWords, topUpInWords } from '../../src/view/vacancy-words.js';
import { knownSettings, vacancySettings } from '../../src/elements/vacancy-attributes.js';
import { base, feedOf, hugeFeed, TODAY } from '../../stories/feeds.js';

const read = (document: FeedDocument): Feed => {
  const { feed } = readFeed(document);
  if (!feed) throw new Error('no feed');
  return feed;
};
const only = (overrides: Parameters<typeof base>[0]): Service => {
  const [service] = read(feedOf([base(overrides)])).services;
  if (!service) throw new Error('no service');
  return service;
};
const rowsOf = (document: FeedDocument, hideUnder = 0) =>
  vacancyRows(read(document), { today: TODAY, hideUnder }).rows;
const csvOf = (document: FeedDocument): string => {
  const feed = read(document);
  const { rows } = vacancyRows(feed, { today: TODAY });
  return vacancyCsv(rows, {
    feed,
    today: TODAY,
    columns: COLUMNS,
    under: 5,
    address: 'https://example.org/places',
  });
};

describe('which services the table shows', () => {
  const cases: readonly (readonly [
    title: string,
    overrides: Parameters<typeof base>[0],
    where: string | undefined,
  ])[] = [
    ['a base', { send: { kind: 'resource-base', places: [] } }, 'open'],
    ['an inclusion base', { send: { kind: 'inclusion-specialist-base', places: [] } }, 'open'],
    ['a SEN unit', { send: { kind: 'sen-unit', places: [] } }, 'open'],
    ['a special school', { send: { kind: 'special-school', places: [] } }, 'open'],
    ['an independent special school', { send: { kind: 'independent-special-school', places: [] } }, 'open'],
    ['alternative provision', { send: { kind: 'alternative-provision', places: [] } }, 'open'],
    ['anything with places', { send: { kind: 'service' } }, 'open'],
    ['no other service', { send: { kind: 'service', places: [] } }, undefined],
    ['not one that has gone', { status: 'inactive' }, undefined],
    ['not one that has gone for good', { status: 'defunct' }, undefined],
    ['one that is closed for a time', { status: 'temporarily closed' }, 'open'],
    ['one that opens later', { status: 'inactive', send: { opens: { date: '2027-09-01' } } }, 'opening'],
    ['one that opens later and is called active', { send: { opens: { date: '2027-09-01' } } }, 'opening'],
    [
      'one that was due and is still inactive',
      { status: 'inactive', send: { opens: { text: 'Summer term 2019' } } },
      'opening',
    ],
    ['one that was due and is active', { send: { opens: { date: '2025-09-01' } } }, 'open'],
  ];
  for (const [title, overrides, where] of cases)
    it(title, () => expect(placing(only(overrides), TODAY)).to.equal(where));
});

describe('could there be a place', () => {
  const at = '2026-10-02';
  const cases: readonly (readonly [places: DocumentPlaces, chance: string])[] = [
    [{ total: 12, on_roll: 9, available: 3, as_at: at }, 'yes'],
    [{ available: 3, as_at: '2023-01-01' }, 'yes'],
    [{ total: 12, on_roll: 9, available: 0, as_at: at }, 'no'],
    [{ total: 12, on_roll: 9, as_at: at }, 'yes'],
    [{ total: 12, on_roll: 9, as_at: '2026-06-01' }, 'yes'],
    [{ total: 12, on_roll: 9, as_at: '2026-04-01' }, 'ask'],
    [{ total: 12, on_roll: 9 }, 'ask'],
    [{ total: 9, on_roll_band: 'under-5', as_at: at }, 'yes'],
    [{ total: 9, on_roll_band: 'under-5' }, 'ask'],
    [{ total: 12, on_roll: 12, as_at: at }, 'no'],
    [{ total: 12, on_roll: 13 }, 'no'],
    [{ available_band: 'some' }, 'yes'],
    [{ available_band: 'none' }, 'no'],
    [{ available_band: 'ask' }, 'ask'],
    [{ total: 12 }, 'ask'],
    [{}, 'ask'],
  ];
  for (const [places, chance] of cases) {
    it(`${JSON.stringify(places)}: ${chance}`, () =>
      expect(rowsOf(feedOf([base({ places })]))[0]?.chance).to.equal(chance));
  }

  it('is yes where one phase has one, no only where all are full', () => {
    const lines = (...all: DocumentPlaces[]) => rowsOf(feedOf([base({ send: { places: all } })]))[0]?.chance;
    expect(lines({ phase: 'A', available: 0 }, { phase: 'B', available: 2 })).to.equal('yes');
    expect(lines({ phase: 'A', available: 0 }, { phase: 'B', available: 0 })).to.equal('no');
    expect(lines({ phase: 'A', available: 0 }, { phase: 'B' })).to.equal('ask');
  });
});

describe('filters', () => {
  const feed = feedOf([
    base({
      id: 'a',
      name: 'A',
      minimum_age: 5,
      maximum_age: 11,
      send: { needs: ['ASD'], localities: ['North'] },
    }),
    base({
      id: 'b',
      name: 'B',
      minimum_age: 11,
      maximum_age: 16,
      send: { needs: ['HI', 'MSI'], kind: 'sen-unit', localities: ['South'] },
    }),
    base({
      id: 'c',
      name: 'C',
      minimum_age: -1,
      maximum_age: -1,
      send: { needs: [], localities: [] },
      places: { total: 5, on_roll: 5, as_at: '2026-10-02' },
    }),
  ]);
  const named = (choices: Parameters<typeof chosenRows>[1]) =>
    chosenRows(rowsOf(feed), choices)
      .map((row) => row.service.name)
      .join('');

  it('keep what nobody said: unknown is never "does not match"', () => {
    expect(named({ need: 'ASD' })).to.equal('AC');
    expect(named({ need: 'sensory-physical' })).to.equal('BC');
    expect(named({ age: '12' })).to.equal('BC');
    expect(named({ age: '11-16' }), 'a base for 5 to 11 is not one for 11 to 16').to.equal('BC');
    expect(named({ age: '11' })).to.equal('ABC');
    expect(named({ age: '10-11' })).to.equal('ABC');
    expect(named({ area: 'south' })).to.equal('BC');
    expect(named({ kind: 'sen-unit' })).to.equal('B');
    expect(named({ 'places-only': 'yes' })).to.equal('AB');
    expect(named({ age: 'old' })).to.equal('ABC');
  });

  it('take ages from year groups where no ages are given', () => {
    const years = (id: string, ...year_groups: string[]) =>
      base({ id, name: id, minimum_age: -1, maximum_age: -1, send: { year_groups } });
    const rows = rowsOf(
      feedOf([years('A', 'Reception', 'Year 1'), years('B', 'Year 7'), years('C', 'Primary')]),
    );
    const at = (age: string) =>
      chosenRows(rows, { age })
        .map((row) => row.service.name)
        .join('');
    expect(at('4')).to.equal('AC');
    expect(at('12')).to.equal('BC');
    expect(at('11-16'), 'nobody knows which ages "Primary" is').to.equal('BC');
    expect(
      sortedRows(rows, '-ages')
        .map((row) => row.service.name)
        .join(''),
    ).to.equal('BAC');
  });

  it('offer only what a row has', () => {
    const rows = rowsOf(feed);
    expect(optionsOf(rows, 'need')).to.deep.equal([
      'communication-interaction',
      'sensory-physical',
      'ASD',
      'HI',
      'MSI',
    ]);
    expect(optionsOf(rows, 'age')).to.deep.equal([
      '5',
      '6',
      '7',
      '8',
      '9',
      '10',
      '11',
      '12',
      '13',
      '14',
      '15',
      '16',
    ]);
    expect(optionsOf(rows, 'kind')).to.deep.equal(['resource-base', 'sen-unit']);
    expect(optionsOf(rows, 'area')).to.deep.equal(['North', 'South']);
  });

  it('come with the length of the list', () => {
    expect(usefulFilters(rowsOf(feed))).to.deep.equal(['need', 'age', 'places-only']);
    const long = rowsOf(hugeFeed(300));
    expect(long.length).to.be.greaterThan(12);
    expect(usefulFilters(long)).to.include('kind');
    expect(usefulFilters(rowsOf(feedOf([base()])))).to.deep.equal([]);
  });

  it('read an age or a range of ages', () => {
    expect(ageRange('7')).to.deep.equal([7, 7]);
    expect(ageRange('11-16')).to.deep.equal([11, 16]);
    expect(ageRange('11 to 16')).to.deep.equal([11, 16]);
    expect(ageRange('seven')).to.equal(undefined);
    expect(ageRange(undefined)).to.equal(undefined);
  });

  it('leave the order of the feed to an unknown column', () => {
    expect(
      sortedRows(rowsOf(feed), 'nothing')
        .map((row) => row.service.name)
        .join(''),
    ).to.equal('ABC');
    expect(
      sortedRows(rowsOf(feed), '-setting')
        .map((row) => row.service.name)
        .join(''),
    ).to.equal('CBA');
  });
});

describe('words of a row', () => {
  it('says ages and year groups', () => {
    const ages = (minimum_age?: number, maximum_age?: number, send = {}) =>
      agesInWords(only({ minimum_age: minimum_age ?? -1, maximum_age: maximum_age ?? -1, send }));
    expect(ages(5, 11)).to.equal('5 to 11');
    expect(ages(16, 25)).to.equal('16 to 25');
    expect(ages(16, 99)).to.equal('16 and over');
    expect(ages(16)).to.equal('16 and over');
    expect(ages(undefined, 4)).to.equal('up to 4');
    expect(ages(7, 7)).to.equal('7');
    expect(ages()).to.equal('Not said');
    expect(ages(11, 16, { year_groups: ['Year 7', 'Year 8'] })).to.equal('11 to 16; Year 7, Year 8');
  });

  it('says a run of year groups by its ends', () => {
    const years = (...year_groups: string[]) =>
      agesInWords(only({ minimum_age: -1, maximum_age: -1, send: { year_groups } }));
    expect(years('Reception', 'Year 1', 'Year 2')).to.equal('Reception to Year 2');
    expect(years('Year 7', 'Year 8')).to.equal('Year 7, Year 8');
    expect(years('Year 7', 'Year 9', 'Year 10')).to.equal('Year 7, Year 9, Year 10');
    expect(years('Nursery', 'Reception', 'Year 1')).to.equal('Nursery, Reception, Year 1');
    expect(years('Primary')).to.equal('Primary');
  });

  it('says top-up funding as one figure or a range', () => {
    const topUp = (top_up: object) => topUpInWords(only({ send: { top_up } }));
    expect(topUp({ min: 15158, max: 15158 })).to.equal('£15,158');
    expect(topUp({ min: 25000, max: 36000 })).to.equal('£25,000 to £36,000');
    expect(topUp({ min: 25000 })).to.equal('from £25,000');
    expect(topUp({ max: 25000, note: 'It depends.' })).to.equal('up to £25,000. It depends.');
    expect(topUp({})).to.equal('Not said');
  });

  it('counts what is shown', () => {
    const all = rowsOf(
      feedOf([
        base({ id: 'a' }),
        base({ id: 'b', places: { available: 2, as_at: '2026-10-02' } }),
        base({ id: 'c', places: { available_band: 'ask' } }),
      ]),
    );
    expect(countInWords(all, all)).to.equal('3 settings, 2 have vacancies or places not filled, 1 to ask');
    expect(countInWords(all.slice(2), all)).to.equal('1 of 3 settings, 1 to ask');
    expect(countInWords([], all)).to.equal('0 of 3 settings');
  });

  it('knows when most figures are old', () => {
    const old = base({ id: 'old', places: { total: 5, as_at: '2025-01-01' } });
    expect(mostAreOld(rowsOf(feedOf([old, base()])), TODAY)).to.equal(false);
    expect(mostAreOld(rowsOf(feedOf([old, base(), { ...old, id: 'older' }])), TODAY)).to.equal(true);
    expect(mostAreOld([], TODAY)).to.equal(false);
  });
});

describe('the CSV file', () => {
  it('starts with a byte order mark and ends with where it came from and what was hidden', () => {
    const lines = csvOf(feedOf([base()], { notice: { text: 'Only an example.' } })).split('\r\n');
    expect(lines[0]).to.match(/^\uFEFFSetting,Kind of place,Needs,Ages,Places,Pupils now,Vacancies/);
    expect(lines[1]).to.match(
      /^Larkmere Primary School language base,Resource base,Talking and understanding,4 to 11,12 places,9 pupils,/,
    );
    expect(lines.slice(2)).to.deep.equal([
      '',
      'Only an example.',
      'Source: Fennbridge Council (made up)',
      'List made 22 November 2026.',
      '"Numbers of pupils under 5 are not shown, to protect children\'s privacy."',
      'https://example.org/places',
      '',
    ]);
  });

  it('stops a spreadsheet from running a cell', () => {
    for (const [words, cell] of [
      ['=1+1', "'=1+1"],
      ['+44 20', "'+44 20"],
      ['-1', "'-1"],
      ['@SUM(A1)', "'@SUM(A1)"],
      ['\tx', "'\tx"],
      ['say "hi", twice', '"say ""hi"", twice"'],
      ['=a,b', `"'=a,b"`],
      ['plain', 'plain'],
    ]) {
      expect(csvCell(words ?? '')).to.equal(cell);
    }
    expect(csvOf(feedOf([base({ name: '=cmd|calc' })]))).to.contain("\r\n'=cmd|calc,");
  });

  it('is the same whatever a hidden number is', () => {
    const files = [1, 2, 3, 4].map((on_roll) =>
      csvOf(feedOf([base({ places: { total: 9, on_roll, as_at: '2026-10-02' } })])),
    );
    expect(new Set(files).size).to.equal(1);
    expect(files[0]).to.contain('fewer than 5 pupils');
  });
});

describe('attributes of the table', () => {
  const plain = { need: '', age: '', kind: '', area: '', placesOnly: false, hideUnder: '', headingLevel: '' };

  it('become presets', () => {
    const { preset, mend } = vacancySettings({
      ...plain,
      need: 'autism',
      age: '11 to 16',
      kind: 'sen-unit',
      area: 'North',
      placesOnly: true,
    });
    expect(preset).to.deep.equal({
      need: 'ASD',
      age: '11-16',
      kind: 'sen-unit',
      area: 'North',
      'places-only': 'yes',
    });
    expect(mend).to.deep.equal([]);
  });

  it('are left out where nobody knows the need, kind or area, so that a slip does not empty the list', () => {
    const rows = rowsOf(feedOf([base({ send: { needs: ['ASD', 'local word'], localities: ['North'] } })]));
    const settings = (attributes: object) =>
      knownSettings(vacancySettings({ ...plain, ...attributes }), rows);
    const slip = settings({ need: 'autsim', kind: 'specail', area: 'Nroth' });
    expect(slip.preset).to.deep.equal({});
    expect(slip.mend).to.have.length(3);
    const known = { need: 'HI', kind: 'special-school', area: 'north' };
    expect(settings(known).preset, 'codes, though no setting has them').to.deep.equal(known);
    expect(settings({ need: 'sensory-physical' }).preset).to.deep.equal({ need: 'sensory-physical' });
    expect(settings({ need: 'local word' }).preset).to.deep.equal({ need: 'local word' });
    expect(settings(known).mend).to.deep.equal([]);
  });

  it('may be set by a framework to a number, null or nothing', () => {
    const set = { ...plain, age: 7, headingLevel: 3, need: null, kind: undefined } as unknown as typeof plain; // as frameworks do
    const { preset, headingLevel, mend } = vacancySettings(set);
    expect([preset, headingLevel, mend]).to.deep.equal([{ age: '7' }, 3, []]);
  });

  it('are left out, with words for the author, where they are wrong', () => {
    const { preset, hideUnder, headingLevel, mend } = vacancySettings({
      ...plain,
      age: 'old',
      hideUnder: '-3',
      headingLevel: 'two',
    });
    expect([preset, hideUnder, headingLevel]).to.deep.equal([{}, 0, 2]);
    expect(mend).to.have.length(3);
    for (const words of mend) expect(words).to.match(/^(age|hide-under|heading-level)="/);
  });
});
