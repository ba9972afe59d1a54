import { expect } from '@open-wc/testing';
import borough from '../../stories/feeds/borough.json' with { type: 'json' };
import { readFeed } from '../../src/feed/read.js';
import type { Service } from '../../src/feed/types.js';
import { areaNamed } from '../../src/search/area-named.js';
import { isShortBreak } from '../../src/search/short-breaks.js';

const servicesOf = (...records: object[]): readonly Service[] => {
  const contents = records.map((record, at) => ({
    id: String(at),
    name: 'Club',
    status: 'active',
    ...record,
  }));
  return readFeed({ contents }).feed?.services ?? [];
};

describe('isShortBreak', () => {
  const cases: readonly (readonly [object, boolean])[] = [
    [{}, false],
    [{ send: { kind: 'short-break' } }, true],
    [{ send: { kind: 'Short breaks' } }, true],
    [{ send: { kind: 'short-break', categories: ['sport-and-leisure'] } }, true],
    [{ send: { break_kinds: ['leisure'] } }, true],
    [{ send: { categories: ['short-breaks'] } }, true],
    [{ send: { kind: 'special-school' } }, false],
    [{ name: 'Saturday short breaks' }, true],
    [{ name: 'Respite at home' }, true],
    [{ name: 'Saturday short breaks', send: { categories: ['sport-and-leisure'] } }, false],
    // Open Referral UK 1 and 3, a family hub, Outpost: terms under any of their names.
    [{ service_taxonomys: [{ taxonomy: { id: 'esdServiceType:1', name: 'Short breaks' } }] }, true],
    [{ attributes: [{ taxonomy_term: { name: 'Respite and short breaks' } }] }, true],
    [{ taxonomies: [{ name: 'Overnight breaks' }] }, true],
    [{ attributes: [{ taxonomy_term: { name: 'Youth clubs' } }] }, false],
    [{ description: 'After a short break we are open again.' }, false],
  ];
  for (const [record, expected] of cases) {
    it(`${JSON.stringify(record)}: ${expected}`, () => {
      expect(servicesOf(record).map(isShortBreak)).to.deep.equal([expected]);
    });
  }

  it('finds those of the made-up borough', () => {
    const found = readFeed(borough).feed?.services.filter(isShortBreak) ?? [];
    expect(found.length).to.be.at.least(25);
    expect(found.some(({ send }) => send.kind === 'special-school')).to.equal(false);
  });
});

describe('areaNamed', () => {
  const services = servicesOf(
    { send: { localities: ['North Fennbridge', 'Saltholme East'] } },
    { send: { localities: ['South Fennbridge', 'Saltholme'] }, service_areas: [{ name: 'South Marsh' }] },
    { service_areas: [{ name: 'City of Eel' }, { name: 'Marsh' }] },
  );
  const cases: readonly (readonly [string, string | undefined])[] = [
    ['south', 'South Fennbridge'],
    ['the South', 'South Fennbridge'],
    [' south fennbridge ', 'South Fennbridge'],
    ['fennbridge', undefined],
    ['saltholme', 'Saltholme'],
    ['east', 'Saltholme East'],
    ['sout', undefined],
    ['marsh', 'Marsh'],
    ['south marsh', 'South Marsh'],
    ['eel', 'City of Eel'],
    ['Atlantis', undefined],
    ['', undefined],
    ['the', undefined],
  ];
  for (const [words, expected] of cases) {
    it(`${words}: ${expected}`, () => {
      expect(areaNamed(words, services)).to.equal(expected);
    });
  }
});
