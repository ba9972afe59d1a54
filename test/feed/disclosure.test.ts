import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { bandedPlaces, hideUnder, shownPlaces } from '../../src/feed/disclosure.js';
import type { Places } from '../../src/feed/types.js';

const line = (places: Partial<Places>): Places => ({ planned: [], ...places });
const shown = (places: Partial<Places>, under = 5) => shownPlaces([line(places)], under)[0];

/** A line of places as a publisher could have counted it: vacancies, where stated, are places less pupils. */
interface Truth {
  readonly total: number | undefined;
  readonly on_roll: number | undefined;
  readonly available: number | undefined;
}

const published = ({ total, on_roll, available }: Truth, phase?: string): Places =>
  line({
    ...(phase && { phase }),
    ...(total !== undefined && { total }),
    ...(on_roll !== undefined && { on_roll }),
    ...(available !== undefined && { available }),
  });

const upTo = (most: number): readonly (number | undefined)[] => [
  undefined,
  ...Array.from({ length: most + 1 }, (_, count) => count),
];

/** Every truth with small numbers: stated vacancies are the sum, or left out. */
function truths(most: number): readonly Truth[] {
  return upTo(most).flatMap((total) =>
    upTo(most).flatMap((on_roll) => {
      const sum =
        total !== undefined && on_roll !== undefined && total >= on_roll ? total - on_roll : undefined;
      const stated = sum === undefined ? [] : [{ total, on_roll, available: sum }];
      return [{ total, on_roll, available: undefined }, ...stated];
    }),
  );
}

/** Which numbers could be behind each thing shown? What looks the same cannot be told apart. */
function possible(all: readonly (readonly [seen: string, count: number])[]): Map<string, Set<number>> {
  const counts = new Map<string, Set<number>>();
  for (const [seen, count] of all) counts.set(seen, (counts.get(seen) ?? new Set()).add(count));
  return counts;
}

describe('small numbers', () => {
  it('takes the higher of the feed and the page, and never a threshold that hides one number only', () => {
    expect(hideUnder()).to.equal(5);
    expect(hideUnder(5, 10)).to.equal(10);
    expect(hideUnder(10, 5)).to.equal(10);
    expect(hideUnder(5, -1)).to.equal(5);
    expect(hideUnder(0)).to.equal(0);
    expect(hideUnder(0, 5)).to.equal(5);
    expect(hideUnder(1)).to.equal(3);
    expect(hideUnder(2)).to.equal(3);
  });

  it('shows 1 to 4 pupils as fewer than 5, and 0 and 5 as they are', () => {
    for (const on_roll of [1, 2, 3, 4])
      expect(shown({ on_roll })?.on_roll).to.deep.equal({ kind: 'under', under: 5 });
    for (const on_roll of [0, 5])
      expect(shown({ on_roll })?.on_roll).to.deep.equal({ kind: 'known', value: on_roll });
  });

  it('turns the vacancies of a row with hidden pupils into words', () => {
    expect(shown({ total: 9, on_roll: 4 })?.vacancies).to.deep.equal({ kind: 'some', stated: false });
    expect(shown({ total: 9, on_roll_band: 'under-5' })?.vacancies).to.deep.equal({
      kind: 'some',
      stated: false,
    });
    expect(shown({ total: 9, on_roll: 4, available: 5 })?.vacancies).to.deep.equal({
      kind: 'some',
      stated: true,
    });
    expect(shown({ total: 9, available: 5 })?.vacancies, 'pupils not given').to.deep.equal({
      kind: 'some',
      stated: true,
    });
    expect(shown({ total: 9, on_roll: 4, available: 0 })?.vacancies).to.deep.equal({ kind: 'none' });
  });

  it('hides 1 to 4 places, and how many pupils are over them', () => {
    const row = shown({ total: 3, on_roll: 7 });
    expect(row?.total).to.deep.equal({ kind: 'under', under: 5 });
    expect(row?.vacancies).to.deep.equal({ kind: 'full', over: 0 });
  });

  it('shows everything where the publisher has decided so, but not a number the publisher gave as a band', () => {
    expect(shown({ total: 9, on_roll: 4 }, 0)?.vacancies).to.deep.equal({ kind: 'not-filled', value: 5 });
    expect(shown({ total: 9, on_roll_band: 'under-5', available: 6 }, 0)?.vacancies).to.deep.equal({
      kind: 'some',
      stated: true,
    });
  });

  it('says full and how many over', () => {
    expect(shown({ total: 10, on_roll: 11 })?.vacancies).to.deep.equal({ kind: 'full', over: 1 });
    expect(shown({ total: 10, on_roll: 10 })?.vacancies).to.deep.equal({ kind: 'full', over: 0 });
  });

  for (const under of [3, 4, 5, 6, 10]) {
    it(`leaves at least two numbers behind every hidden one, under ${under}`, () => {
      const all = truths(under + 6).map((truth) => ({
        truth,
        row: shownPlaces([published(truth)], under)[0],
      }));
      for (const member of ['total', 'on_roll'] as const) {
        const hidden = all.filter(
          ({ row }) => row?.[member].kind === 'under' || row?.[member].kind === 'hidden',
        );
        expect(hidden.length).to.be.greaterThan(0);
        const behind = possible(hidden.map(({ truth, row }) => [JSON.stringify(row), truth[member] ?? -1]));
        for (const [seen, counts] of behind) expect(counts.size, seen).to.be.greaterThan(1);
      }
    });
  }

  for (const under of [3, 5]) {
    it(`gives no part away by its total, under ${under}`, () => {
      // Two parts with eight places each, and a line for both: every roll, with and without stated vacancies.
      interface Shown {
        readonly seen: string;
        readonly rolls: readonly [number, number];
        readonly isHidden: readonly boolean[];
      }
      const rows: Shown[] = [];
      for (let one = 0; one <= 10; one += 1) {
        for (let two = 0; two <= 10; two += 1) {
          for (const states of [false, true]) {
            const truth = (total: number, on_roll: number): Truth => ({
              total,
              on_roll,
              available: states && total >= on_roll ? total - on_roll : undefined,
            });
            const lines = [
              published(truth(8, one), 'Primary'),
              published(truth(8, two), 'Secondary'),
              published(truth(16, one + two)),
            ];
            const shownLines = shownPlaces(lines, under);
            const isHidden = shownLines.map(({ on_roll }) => on_roll.kind === 'under');
            rows.push({ seen: JSON.stringify(shownLines), rolls: [one, two], isHidden });
          }
        }
      }
      for (const part of [0, 1] as const) {
        const hidden = rows.filter(({ isHidden }) => isHidden[part]);
        expect(hidden.length).to.be.greaterThan(0);
        for (const [seen, counts] of possible(hidden.map(({ seen, rolls }) => [seen, rolls[part]]))) {
          expect(counts.size, seen).to.be.greaterThan(1);
        }
      }
    });
  }

  /** A small part, a known part, and lines that add them up under every name a feed may give them. */
  const WHOLES: readonly (readonly [title: string, lines: readonly Places[]])[] = [
    ['a phase named Total', [line({ phase: 'Total', total: 40, on_roll: 19 })]],
    ['All years', [line({ phase: 'All years', total: 40, on_roll: 19 })]],
    ['Whole school', [line({ phase: 'Whole school', total: 40, on_roll: 19 })]],
    ['two lines without a phase', [line({ total: 40, on_roll: 19 }), line({ total: 40, on_roll: 19 })]],
    ['a key stage', [line({ phase: 'Key stage 3', total: 40, on_roll: 19 })]],
    ['a key stage and a total', [line({ phase: 'KS3', on_roll: 19 }), line({ phase: 'Total', on_roll: 19 })]],
    ['a phase of the years', [line({ phase: 'Secondary', total: 40, on_roll: 19, available: 21 })]],
  ];
  for (const [title, wholes] of WHOLES) {
    it(`hides what adds up a hidden part: ${title}`, () => {
      const parts = [
        line({ phase: 'Year 7', total: 20, on_roll: 3 }),
        line({ phase: 'Year 8', total: 20, on_roll: 16 }),
      ];
      // Wherever in the feed the line stands.
      for (const lines of [
        [...parts, ...wholes],
        [...wholes, ...parts],
      ]) {
        const rows = shownPlaces(lines, 5);
        expect(rows.filter(({ phase }) => phase === 'Year 8')[0]?.on_roll).to.deep.equal({
          kind: 'known',
          value: 16,
        });
        for (const row of rows.filter(({ phase }) => !phase?.startsWith('Year'))) {
          expect(row.on_roll).to.deep.equal({ kind: 'hidden' });
          expect(row.vacancies).to.deep.equal({ kind: 'ask' });
        }
      }
    });
  }

  it('shows a whole where no part is hidden', () => {
    const lines = [
      line({ phase: 'Year 7', on_roll: 8 }),
      line({ phase: 'Year 8', on_roll: 9 }),
      line({ phase: 'Total', on_roll: 17 }),
    ];
    expect(shownPlaces(lines, 5)[2]?.on_roll).to.deep.equal({ kind: 'known', value: 17 });
  });

  it('hides a total from which a part that is not given could be worked out', () => {
    const lines = [line({ phase: 'Year 7', on_roll: 10 }), line({ phase: 'Year 8' }), line({ on_roll: 12 })];
    expect(shownPlaces(lines, 5)[2]?.on_roll).to.deep.equal({ kind: 'hidden' });
    const harmless = [
      line({ phase: 'Year 7', on_roll: 10 }),
      line({ phase: 'Year 8' }),
      line({ on_roll: 30 }),
    ];
    expect(shownPlaces(harmless, 5)[2]?.on_roll).to.deep.equal({ kind: 'known', value: 30 });
  });

  it('hides stated vacancies of parts that would add up to a hidden total', () => {
    const lines = [
      line({ phase: 'A', available: 4 }),
      line({ phase: 'B', available: 3 }),
      line({ total: 10, on_roll: 3, available: 7 }),
    ];
    for (const part of shownPlaces(lines, 5)) expect(part.vacancies.kind).to.not.equal('stated');
  });

  it('never shows a number that the same row hides', () => {
    const count = fc.option(fc.nat(30), { nil: undefined });
    fc.assert(
      fc.property(
        fc.array(fc.record({ total: count, on_roll: count, available: count }), { maxLength: 4 }),
        fc.integer({ min: 3, max: 12 }),
        (all, under) => {
          const lines = all.map((truth, index) => published(truth, index ? `Year ${index}` : undefined));
          shownPlaces(lines, under).forEach((row, index) => {
            const { on_roll, total } = all[index] ?? {};
            const isSmall = on_roll !== undefined && on_roll >= 1 && on_roll < under;
            if (isSmall) {
              expect(row.on_roll.kind).to.be.oneOf(['under', 'hidden']);
              expect(row.vacancies.kind).to.not.be.oneOf(['stated', 'not-filled']);
              if (row.vacancies.kind === 'full') expect(row.vacancies.over).to.equal(0);
            }
            if (total !== undefined && total >= 1 && total < under)
              expect(row.total.kind).to.be.oneOf(['under', 'hidden']);
          });
        },
      ),
      { numRuns: 500 },
    );
  });

  it('writes bands instead of small numbers', () => {
    expect(bandedPlaces({ total: 9, on_roll: 4 })).to.deep.equal({ total: 9, on_roll_band: 'under-5' });
    expect(bandedPlaces({ total: 9, on_roll: 4, available: 5 })).to.deep.equal({
      total: 9,
      on_roll_band: 'under-5',
      available_band: 'some',
    });
    expect(bandedPlaces({ total: 9, available: 6 })).to.deep.equal({ total: 9, available_band: 'some' });
    expect(bandedPlaces({ total: 3, available: 0 })).to.deep.equal({ total: 3, available_band: 'ask' });
    expect(bandedPlaces({ total: 40, on_roll: 24 })).to.deep.equal({ total: 40, on_roll: 24 });
    expect(bandedPlaces({ total: 40, on_roll: 0 })).to.deep.equal({ total: 40, on_roll: 0 });
  });
});
