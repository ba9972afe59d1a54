import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import Ajv from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import fc from 'fast-check';
import { readFeed } from '../../../dist/esm/feed/index.js';
import { area, at, body, COUNCILS, feed, GENERATED, merge } from './made.js';

const ajv = new Ajv({ allErrors: true, strict: false });
addFormats(ajv);
const isValid = ajv.compile(
  JSON.parse(readFileSync(new URL('../../../dist/feed.schema.json', import.meta.url), 'utf8')),
);

const IDS = Object.keys(COUNCILS);
const UUIDS = ['ac148810-d857-441c-9679-408f346de14b', 'bc148810-d857-441c-9679-408f346de14c'];
const some = (...values) => fc.option(fc.constantFrom(...values), { nil: undefined });

/** Few words for each fact, so that records are often alike. */
const members = fc.record({
  id: fc.oneof(
    fc.constantFrom(...UUIDS),
    fc.integer({ min: 1, max: 9 }).map(String),
    fc.constant('fennbridge-1'),
  ),
  name: fc.constantFrom('Nest', 'The nest', 'Swimming', 'Art club'),
  status: fc.constantFrom('active', 'inactive'),
  url: some(
    'https://larkmere.example/nest',
    'https://www.larkmere.example/nest/',
    'https://larkmere.example',
  ),
  organization: some(
    body('URN', '999001'),
    body('URN', '999002', { id: 'o2' }),
    { id: 'body', name: 'Rowan Bank' },
    { id: 'o3', name: 'Trust', website: 'https://larkmere.example/nest' },
  ),
  service_at_locations: some(at('RS1 1AA'), at('FB1 2AB')),
  service_areas: some([area('rowanshire')], [area('fennbridge')]),
  assured_date: some('2026-10-01', '2025', '2026-09'),
  phones: some([{ id: 'p', number: '01632 960001' }], [{ id: 'p', number: '01632 960002' }]),
  schedules: some([{ id: 's', freq: 'WEEKLY', byday: 'MO' }]),
  fees: some('£5'),
});
const known = (record) =>
  Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined));
/** A feed says one thing of an organisation. */
const agreeing = (list) => {
  const bodies = new Map(
    list.flatMap(({ organization }) => (organization ? [[organization.id, organization]] : [])),
  );
  return list.map((record) =>
    record.organization ? { ...record, organization: bodies.get(record.organization.id) } : record,
  );
};
const contents = fc
  .uniqueArray(members, { selector: ({ id }) => id, maxLength: 7 })
  // Never filled from another: it tells which record is which.
  .map((list) => agreeing(list.map(known)))
  .map((list) => list.map((record) => ({ ...record, last_modified: JSON.stringify(record.id) })));
const sends = fc
  .record({
    comments: fc.uniqueArray(
      fc.record({ id: fc.constantFrom('1', '2'), comment: fc.constantFrom('One', 'Two') }),
      { selector: ({ id }) => id, maxLength: 2 },
    ),
    reports: fc.uniqueArray(
      fc.record({
        id: fc.constantFrom('r1', 'r2'),
        urn: fc.constantFrom('999001', '999002'),
        organization: fc.constant({ id: 'body', name: 'Larkmere' }),
        setting: fc.constant('mainstream'),
        sections: fc.constant([]),
      }),
      { selector: ({ id }) => id, maxLength: 2 },
    ),
  })
  .map((send) => JSON.parse(JSON.stringify(send)));
const feeds = fc
  .array(fc.tuple(contents, sends), { minLength: 1, maxLength: 3 })
  .map((all) => all.map(([list, send], index) => feed(IDS[index], list, send)));

const keysOf = ({ id, document }) => document.contents.map((record) => `${id}/${record.id}`);
/** The records that one of the merged feed was made of, the leading one first. */
const keyOf = ({ last_modified, send }) => [
  ...new Set([`${send.source}/${JSON.parse(last_modified)}`, ...(send.same_as ?? [])]),
];
const sorted = (list) => [...list].sort();
const check = (property, runs = 300) => fc.assert(property, { numRuns: runs });

describe('merged feeds, whatever they hold', () => {
  it('lose no record: each is there, alone or as part of one', () => {
    check(
      fc.property(feeds, (all) => {
        const { document } = merge(all);
        assert.deepEqual(sorted(document.contents.flatMap(keyOf)), sorted(all.flatMap(keysOf)));
      }),
    );
  });

  it('tell each record that was made of several', () => {
    check(
      fc.property(feeds, (all) => {
        const { document, faults } = merge(all);
        const made = document.contents.filter((one) => keyOf(one).length > 1).map((one) => keyOf(one)[0]);
        const told = faults.filter((fault) => fault.case === 190).map(({ path }) => path.split(' = ')[0]);
        assert.deepEqual(sorted(told), sorted(made));
      }),
    );
  });

  it('never make one of two records of a feed', () => {
    check(
      fc.property(feeds, (all) => {
        for (const one of merge(all).document.contents) {
          const sources = keyOf(one).map((key) => key.split('/')[0]);
          assert.equal(new Set(sources).size, sources.length);
        }
      }),
    );
  });

  it('never overwrite what the leading record says', () => {
    check(
      fc.property(feeds, (all) => {
        const records = new Map(
          all.flatMap((one) => one.document.contents.map((record) => [`${one.id}/${record.id}`, record])),
        );
        for (const made of merge(all).document.contents) {
          const lead = records.get(keyOf(made)[0]);
          for (const name of [
            'name',
            'status',
            'url',
            'assured_date',
            'phones',
            'schedules',
            'fees',
            'service_at_locations',
          ])
            if (name in lead) assert.deepEqual(made[name], lead[name]);
        }
      }),
    );
  });

  it('have ids that no two share, and references that lead somewhere', () => {
    check(
      fc.property(feeds, (all) => {
        const { contents: records, send } = merge(all).document;
        for (const list of [records, send.sources, send.reports ?? [], send.comments ?? []])
          assert.equal(new Set(list.map(({ id }) => id)).size, list.length);
        const sources = new Set(send.sources.map(({ id }) => id));
        for (const record of records) assert.ok(sources.has(record.send.source));
        for (const { of } of send.sources) assert.ok(of === undefined || sources.has(of));
        // One id of an organisation is one body.
        const bodies = new Map();
        for (const { organization } of records) {
          if (!organization) continue;
          const named = bodies.get(organization.id) ?? organization.name;
          assert.equal(named, organization.name);
          bodies.set(organization.id, named);
        }
      }),
    );
  });

  it('are feeds that the schema takes and the reader reads whole', () => {
    check(
      fc.property(feeds, (all) => {
        const { document } = merge(
          all.map((one) => ({
            ...one,
            document: {
              ...one.document,
              contents: one.document.contents.map(({ last_modified: _, ...record }) => record),
            },
          })),
        );
        assert.ok(isValid(document), ajv.errorsText(isValid.errors));
        assert.equal(readFeed(document).feed.services.length, document.contents.length);
      }),
      60,
    );
  });

  it('do not depend on the order of records', () => {
    check(
      fc.property(feeds, fc.infiniteStream(fc.nat()), (all, numbers) => {
        const mixed = all.map(({ id, document }) => ({
          id,
          document: {
            ...document,
            contents: document.contents
              .map((record) => [numbers.next().value, record])
              .sort(([one], [other]) => one - other)
              .map(([, record]) => record),
          },
        }));
        const byId = (result) =>
          Object.fromEntries(result.document.contents.map((record) => [record.id, record]));
        assert.deepEqual(byId(merge(mixed)), byId(merge(all)));
        assert.deepEqual(merge(mixed).offers, merge(all).offers);
        assert.deepEqual(merge(mixed).document.send, merge(all).document.send);
      }),
    );
  });

  it('are the same merged again', () => {
    check(
      fc.property(feeds, (all) => {
        const { document } = merge(all);
        const again = merge([{ id: 'merged', document }]);
        assert.deepEqual(again.document, document);
        assert.deepEqual(
          again.faults.filter(({ severity }) => severity !== 'note' && severity !== 'warning'),
          [],
        );
      }),
    );
  });

  it('are the same with one of their feeds merged in once more', () => {
    check(
      fc.property(feeds, (all) => {
        const { document } = merge(all);
        const again = merge([{ id: 'merged', document }, ...all.slice(0, 1)]);
        const known = new Set(again.document.contents.flatMap(keyOf));
        for (const key of document.contents.flatMap(keyOf)) assert.ok(known.has(key), key);
        assert.equal(again.document.contents.length, document.contents.length);
      }),
    );
  });

  it('of one feed are that feed, but for sources', () => {
    check(
      fc.property(contents, sends, (list, send) => {
        const one = feed('rowanshire', list, send);
        const { document, faults, offers } = merge([one], { generated: one.document.send.generated });
        const without = ({ send: { source: _, ...rest } = {}, ...record }) => ({ ...record, send: rest });
        assert.deepEqual(document.contents.map(without), list.map(without));
        const { comments = [], reports = [], ...rest } = document.send;
        delete rest.sources;
        assert.deepEqual(
          {
            ...rest,
            comments: comments.map(({ source: _s, ...comment }) => comment),
            reports: reports.map(({ source: _s, ...report }) => report),
          },
          one.document.send,
        );
        assert.deepEqual([faults.filter((fault) => fault.case !== 2), offers], [[], []]);
      }),
    );
  });

  it('never throw, whatever is in them', () => {
    const odd = fc.oneof(
      fc.anything({ maxDepth: 3 }),
      fc.record({
        contents: fc.array(fc.anything({ maxDepth: 3 })),
        send: fc.dictionary(
          fc.constantFrom(
            'version',
            'sources',
            'reports',
            'comments',
            'labels',
            'glossary',
            'synonyms',
            'urgent',
            'publisher',
            'notice',
            'disclosure',
          ),
          fc.jsonValue({ maxDepth: 3 }),
        ),
      }),
      fc.record({
        contents: fc.array(
          fc.record({
            name: fc.constant('Nest'),
            id: fc.jsonValue(),
            organization: fc.jsonValue(),
            service_areas: fc.jsonValue(),
            service_at_locations: fc.jsonValue(),
            phones: fc.jsonValue(),
            send: fc.jsonValue(),
            url: fc.webUrl(),
          }),
        ),
        send: fc.constant({ version: '1.0' }),
      }),
    );
    check(
      fc.property(odd, odd, (one, other) => {
        merge(
          [
            { id: 'rowanshire', document: one },
            { id: 'fennbridge', document: other },
          ],
          { generated: GENERATED },
        );
      }),
    );
  });
});
