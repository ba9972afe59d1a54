import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { mergeFeeds } from '../../src/feed/merge.js';
import { readFeed } from '../../src/feed/read.js';
import type { Feed, Service } from '../../src/feed/types.js';
import { milesBetween, milesTo, placeFinder, type Point } from '../../src/search/near.js';
import { openTo } from '../../src/search/open-to.js';

const feedOf = (contents: object[], send: object = {}): Feed => {
  const { feed } = readFeed({ contents, send });
  if (!feed) throw new Error('no feed');
  return feed;
};
const at = (latitude: number, longitude: number, postal_code: string, city = 'Town', more: object = {}) => ({
  location_type: 'physical',
  latitude,
  longitude,
  addresses: [{ address_1: 'The Hall', address_2: '1 High Street', city, postal_code }],
  ...more,
});
let next = 0;
const service = (locations: object[], more: object = {}): object => ({
  id: String(next++),
  name: 'Club',
  status: 'active',
  locations,
  ...more,
});
const one = ({ services: [first] }: Feed): Service => {
  if (!first) throw new Error('no service');
  return first;
};

const LONDON: Point = { latitude: 51.5074, longitude: -0.1278 };
const BRISTOL: Point = { latitude: 51.4545, longitude: -2.5879 };

describe('milesBetween', () => {
  it('knows how far London is from Bristol', () => {
    expect(milesBetween(LONDON, BRISTOL)).to.be.closeTo(106, 1);
    expect(milesBetween(LONDON, LONDON)).to.equal(0);
  });

  it('is the same both ways, and never shorter by a detour', () => {
    const point = fc.record({
      latitude: fc.double({ min: 49.1, max: 60.9, noNaN: true }),
      longitude: fc.double({ min: -8.9, max: 1.9, noNaN: true }),
    });
    fc.assert(
      fc.property(point, point, point, (a, b, c) => {
        expect(milesBetween(a, b)).to.be.closeTo(milesBetween(b, a), 1e-6);
        expect(milesBetween(a, b)).to.be.at.most(milesBetween(a, c) + milesBetween(c, b) + 1e-6);
      }),
    );
  });
});

describe('milesTo', () => {
  it('takes the nearest of several places', () => {
    const both = one(feedOf([service([at(51.4545, -2.5879, 'BS1 1AA'), at(51.51, -0.13, 'W1A 1AA')])]));
    expect(milesTo(both, LONDON)).to.be.below(1);
  });

  const without: readonly (readonly [string, object])[] = [
    ['has no point', { location_type: 'physical', addresses: [{ city: 'Town' }] }],
    ['is hidden', at(51.5, -0.1, 'W1A 1AA', 'Town', { mask_exact_address: true })],
    ['is at 0, 0', at(0, 0, 'W1A 1AA')],
    ['is in Paris', at(48.85, 2.35, 'W1A 1AA')],
    ['is online', { location_type: 'virtual', name: 'Online', latitude: 51.5, longitude: -0.1 }],
  ];
  for (const [what, place] of without) {
    it(`knows nothing of a place that ${what}`, () => {
      const { services } = feedOf([service([place])]);
      expect(services.map((item) => milesTo(item, LONDON))).to.deep.equal([undefined]);
      expect(placeFinder(services)('W1A 1AA')).to.equal(undefined);
    });
  }
});

describe('placeFinder', () => {
  const { services } = feedOf([
    service([at(51.5, -0.1, 'NW8 9AB', 'St. John’s Wood')], { send: { localities: ['North Here'] } }),
    service([at(51.5, -0.1, 'NW8 9AB', 'St. John’s Wood')]),
    service([at(51.7, -0.3, 'nw81aa', 'Elsewhere')]),
  ]);
  const find = placeFinder(services);
  const close = (words: string, latitude: number, longitude: number): void => {
    expect(find(words)?.latitude, words).to.be.closeTo(latitude, 1e-9);
    expect(find(words)?.longitude, words).to.be.closeTo(longitude, 1e-9);
  };

  it('finds a full postcode, however it is written', () => {
    close('NW8 9AB', 51.5, -0.1);
    close(' nw89ab ', 51.5, -0.1);
  });

  it('finds the middle of a district, where one address with many services counts once', () => {
    close('NW8', 51.6, -0.2);
    close('nw8 7zz', 51.6, -0.2);
  });

  it('finds a town and a part of the area', () => {
    close("st john's wood", 51.5, -0.1);
    close('ELSEWHERE', 51.7, -0.3);
    close('north here', 51.5, -0.1);
  });

  it('finds a town that is all there is of an address, and no road', () => {
    const addresses = [{ address_1: 'Larkmere', city: 'Fennbridge', postal_code: 'FB1 1AA' }];
    const place = { location_type: 'physical', latitude: 52, longitude: 0.1, addresses };
    const road = { ...place, addresses: [{ address_1: 'Hall', address_2: 'Mill Lane', city: 'Quay' }] };
    const found = placeFinder(feedOf([service([place]), service([road])]).services);
    expect(found('larkmere')?.latitude).to.equal(52);
    expect(found('fennbridge')?.latitude).to.equal(52);
    expect(found('mill lane')).to.equal(undefined);
  });

  it('finds nothing else', () => {
    for (const words of [
      '',
      'SW1A 1AA',
      'the hall',
      '1 High Street',
      'constructor',
      '🙂',
      'x'.repeat(10_000),
    ])
      expect(find(words), words.slice(0, 20)).to.equal(undefined);
  });
});

describe('openTo', () => {
  const here = { name: 'Here Council', area: { code: 'E09000033', name: 'Here' } };
  const there = { name: 'There Council', area: { code: 'E09000007', name: 'There' } };
  const uri = (code: string): object => ({ uri: `http://statistics.data.gov.uk/id/${code}` });
  const fitIn = (areas: object[], publisher: object, home?: string): string => {
    const feed = feedOf([service([], { service_areas: areas })], { publisher });
    return openTo(one(feed), { feed, ...(home && { home }) });
  };

  const cases: readonly (readonly [string, object[], string | undefined, string])[] = [
    ['our code', [uri('E09000033')], undefined, 'yes'],
    ['our name', [{ name: 'Here' }], undefined, 'yes'],
    ['our name with its title', [{ name: 'City of Here' }], undefined, 'yes'],
    ['our own record without an area', [], undefined, 'yes'],
    ['England', [uri('E92000001')], undefined, 'yes'],
    ['England in words', [{ name: 'England' }], undefined, 'yes'],
    ['London, for a London borough', [{ name: 'Greater London' }], undefined, 'yes'],
    ['another council', [uri('E09000007')], undefined, 'no'],
    ['another council and ours', [uri('E09000007'), uri('E09000033')], undefined, 'yes'],
    ['a region, which may hold us', [uri('E12000008')], undefined, 'unsaid'],
    ['a name of our own record, which may be a part of us', [{ name: 'Riverside' }], undefined, 'unsaid'],
    ['another home, by name', [{ name: 'There' }], 'There', 'yes'],
    ['another home, by code', [uri('E09000007')], 'E09000007', 'yes'],
    ['another home, and a record without an area', [], 'E09000007', 'unsaid'],
    ['a home by its title', [], 'London Borough of Here', 'yes'],
  ];
  for (const [what, areas, home, expected] of cases) {
    it(`${what}: ${expected}`, () => {
      expect(fitIn(areas, here, home)).to.equal(expected);
    });
  }

  it('is open where a single feed names no publisher and no area', () => {
    expect(fitIn([], { name: 'x' })).to.equal('yes');
    const feed = feedOf([service([])]);
    expect(openTo(one(feed), { feed })).to.equal('yes');
  });

  it('knows whose record it is in one feed of several councils, lists of theirs too', () => {
    const sources = [
      { id: 'here', name: 'Here Council', area: { code: 'E09000033', name: 'Here' } },
      { id: 'there', name: 'There Council', area: { code: 'E09000007', name: 'There' } },
      { id: 'there-clubs', name: 'Clubs of There', of: 'there' },
    ];
    const from = (source: string): object => service([], { send: { source } });
    const list = [from('here'), from('there'), from('there-clubs'), from('nobody')];
    const feed = feedOf(list, { publisher: here, sources });
    const fits = (home?: string): string[] =>
      feed.services.map((item) => openTo(item, { feed, ...(home && { home }) }));
    expect(fits()).to.deep.equal(['yes', 'unsaid', 'unsaid', 'yes']);
    expect(fits('E09000007')).to.deep.equal(['unsaid', 'yes', 'yes', 'unsaid']);
  });

  it('puts records of other councils that name no area nearby', () => {
    const feed = mergeFeeds([
      { address: 'https://a.example/', feed: feedOf([service([])], { publisher: here }) },
      { address: 'https://b.example/', feed: feedOf([service([])], { publisher: there }) },
    ]);
    const fits = (home?: string): string[] =>
      feed.services.map((item) => openTo(item, { feed, ...(home && { home }) }));
    expect(fits()).to.deep.equal(['yes', 'unsaid']);
    expect(fits('There')).to.deep.equal(['unsaid', 'yes']);
    expect(fits('E09000007')).to.deep.equal(['unsaid', 'yes']);
  });
});
