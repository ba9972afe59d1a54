import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readFeed } from '../../../dist/esm/feed/index.js';
import { cardOf } from '../../../dist/esm/intake/snapshot/cards.js';
import { falls } from '../../../dist/esm/intake/snapshot/compare.js';
import { firstDocument, shardCount, shardsOf } from '../../../dist/esm/intake/snapshot/shards.js';

const SERVICE = {
  id: 'a',
  name: 'Larkmere base',
  status: 'active',
  description: `${'A base for pupils with speech and language needs. '.repeat(6)}\n\nMore.`,
  minimum_age: 5,
  maximum_age: 11,
  assured_date: '2026-09-01',
  organization: {
    id: 'o',
    name: 'Larkmere Primary School',
    description: 'A school.',
    email: 'x@example.org',
  },
  phones: [{ number: '01632 960001' }],
  service_areas: [{ name: 'Fennbridge' }],
  service_at_locations: [
    {
      location: {
        location_type: 'physical',
        latitude: 51.5,
        longitude: -0.1,
        addresses: [{ address_1: '1 High Street', postal_code: 'zz1 1zz' }],
      },
    },
    { location: { location_type: 'physical', addresses: [{ postal_code: 'ZZ1 2ZZ' }] } },
  ],
  send: {
    kind: 'resource-base',
    needs: ['SLCN'],
    tier: 'specialist',
    places: [{ total: 10, as_at: '2026-09-01' }],
    before_you_go: 'x',
    how_decided: 'y',
  },
};

describe('a card', () => {
  const card = cardOf(SERVICE);

  it('says what, whose, for whom, where and how many places, and no more', () => {
    const { description, ...rest } = card;
    assert.deepEqual(rest, {
      id: 'a',
      name: 'Larkmere base',
      status: 'active',
      minimum_age: 5,
      maximum_age: 11,
      assured_date: '2026-09-01',
      organization: { id: 'o', name: 'Larkmere Primary School' },
      service_areas: [{ name: 'Fennbridge' }],
      service_at_locations: [
        { location: { location_type: 'physical', addresses: [{ postal_code: 'ZZ1' }] } },
      ],
      send: { kind: 'resource-base', needs: ['SLCN'], tier: 'specialist', places: SERVICE.send.places },
    });
    assert.match(description, /^A base for .*\w …$/);
    assert.ok(description.length <= 162);
  });

  it('is a record like any other', () => {
    const { feed, faults } = readFeed({ contents: [card], send: { version: '1.0' } });
    assert.equal(feed.services[0].send.places[0].total, 10);
    assert.deepEqual(faults, []);
  });

  it('leaves a bare record as it is', () => {
    const bare = { id: 'b', name: 'B', status: 'active' };
    assert.deepEqual(cardOf(bare), bare);
  });
});

describe('parts', () => {
  const services = (count) =>
    Array.from({ length: count }, (_, n) => ({ id: `service-${n}`, name: `${n}`, status: 'active' }));

  it('are of about 80 records and 30 kB, in few steps', () => {
    assert.deepEqual(
      [1, 80, 81, 160, 161, 300, 1000, 5298].map((n) => shardCount(n, 0)),
      [1, 1, 2, 2, 3, 4, 16, 96],
    );
    assert.equal(shardCount(100, 90_001), 4);
    for (let n = 1; n < 8000; n += 7)
      assert.ok(n / shardCount(n, 0) <= 80 && (n < 80 || n / shardCount(n, 0) > 39));
  });

  it('hold every record once, always in the same part', () => {
    const all = services(1000);
    const shards = shardsOf(all, 16);
    assert.deepEqual(
      shards.flatMap(({ services: part }) => part.map(({ id }) => id)).sort(),
      all.map(({ id }) => id).sort(),
    );
    assert.ok(shards.every(({ services: part }) => part.length > 30 && part.length < 110));
    const changed = shardsOf([...all.slice(1), { id: 'new', name: 'N', status: 'active' }], 16);
    const same = changed.filter((shard, index) => JSON.stringify(shard) === JSON.stringify(shards[index]));
    assert.ok(same.length >= 14, 'one record more and one less touch two parts');
  });

  it('are named in the first document, which is a list of cards', () => {
    const parts = [{ url: 'parts/1.json', kind: 'services', items: 1, sha256: 'x' }];
    const first = firstDocument({ contents: [SERVICE], send: { version: '1.0', reports: [] } }, parts);
    assert.deepEqual(first.send, { version: '1.0', reports: [], parts });
    assert.equal(first.contents[0].phones, undefined);
  });
});

describe('fewer than last time', () => {
  const feed = (counts) => ({
    contents: Object.entries(counts).flatMap(([source, count]) =>
      Array.from({ length: count }, () => ({ send: { source } })),
    ),
  });

  it('is over a fifth in all', () => {
    assert.deepEqual(falls(feed({ a: 100 }), feed({ a: 80 }), ['a']), []);
    assert.deepEqual(falls(feed({ a: 100 }), feed({ a: 79 }), ['a']), [{ before: 100, now: 79 }]);
    assert.deepEqual(falls(feed({}), feed({ a: 1 }), ['a']), []);
  });

  it('or over a fifth of one source, which others may hide', () => {
    assert.deepEqual(falls(feed({ a: 100, b: 10 }), feed({ a: 100, b: 7 }), ['a', 'b']), [
      { source: 'b', before: 10, now: 7 },
    ]);
    assert.deepEqual(falls(feed({ a: 100, b: 10 }), feed({ a: 100 }), ['a']), [], 'b is no longer asked');
  });
});
