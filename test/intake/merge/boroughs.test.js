/** Three councils that share services, from the made-up borough's feed: what merging feeds has to do, claim by claim. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { before, describe, it } from 'node:test';
import Ajv from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { readFeed } from '../../../dist/esm/feed/index.js';
import { area, COUNCILS, faultsOf, GENERATED, merge } from './made.js';

const read = (name) => JSON.parse(readFileSync(new URL(`../../../${name}`, import.meta.url), 'utf8'));
const BOROUGH = read('stories/feeds/borough.json');

const [base] = BOROUGH.contents;
const clubs = BOROUGH.contents.filter(({ send }) => send.kind === 'short-break');

/** A service as another council has it in its directory: under a number, with less in it, in other hands. */
function listed(service, id, council, more = {}) {
  const { organization, name } = service;
  return {
    id,
    name,
    status: 'active',
    ...(organization && { organization: structuredClone(organization) }),
    service_areas: [area(council)],
    ...more,
  };
}

/** Fennbridge's is the borough's feed; Rowanshire and Saltholme list some of its services, and their own. */
function councils() {
  const fennbridge = structuredClone(BOROUGH);
  fennbridge.send.publisher = COUNCILS.fennbridge;
  fennbridge.contents.forEach((service) => (service.service_areas = [area('fennbridge')]));
  const [first, second] = fennbridge.contents.filter(({ send }) => send.kind === 'short-break');
  Object.assign(first, {
    url: 'https://fennbridge.example/breaks/first',
    assured_date: '2025-01-01',
    service_areas: [],
  });
  second.url = 'https://fennbridge.example/breaks/second';
  const rowanshire = {
    contents: [
      listed(base, '1', 'fennbridge', {
        assured_date: '2026-11-20',
        fees: 'Free',
        send: { places: [{ total: 99, available: 9 }] },
      }),
      {
        id: '2',
        name: clubs[0].name.toUpperCase(),
        status: 'active',
        url: 'http://www.fennbridge.example/breaks/first/?utm_source=r',
        assured_date: '2026-10-01',
        wait_time: '3 weeks',
        phones: [{ id: 'p', number: '01632 960777' }],
      },
      {
        ...structuredClone(base),
        id: '3',
        name: base.name,
        organization: undefined,
        send: undefined,
        url: undefined,
      },
      { id: '4', name: 'Rowanshire youth club', status: 'active', service_areas: [area('rowanshire')] },
    ],
    send: {
      version: '1.0',
      generated: '2026-11-19T06:00:00Z',
      publisher: COUNCILS.rowanshire,
      disclosure: { under: 7 },
      short_breaks: { statement_url: 'https://rowanshire.example/statement' },
    },
  };
  const saltholme = {
    contents: [
      { id: '1', name: 'Rowanshire youth club', status: 'active', service_areas: [area('saltholme')] },
      { id: '4', name: 'Saltholme swimmers', status: 'active' },
      {
        id: '9',
        name: clubs[1].name,
        status: 'active',
        url: 'fennbridge.example/breaks/second',
        service_areas: [area('saltholme')],
        assured_date: '2020',
      },
    ],
    send: { version: '1.0', generated: '2026-11-18T06:00:00Z', publisher: COUNCILS.saltholme },
  };
  return [
    { id: 'rowanshire', document: rowanshire },
    { id: 'fennbridge', document: fennbridge },
    { id: 'saltholme', document: saltholme },
  ];
}

const made = (result, key) =>
  result.document.contents.find(
    (record) => `${record.send.source}/${record.id}` === key || record.send.same_as?.includes(key),
  );

describe('feeds of three councils', () => {
  let all;
  let result;
  before(() => {
    all = councils();
    result = merge(all, { home: 'fennbridge' });
  });

  it('become one feed that the schema takes and the reader reads', () => {
    const ajv = new Ajv({ allErrors: true, strict: false });
    addFormats(ajv);
    const isValid = ajv.compile(read('dist/feed.schema.json'));
    assert.ok(isValid(result.document), ajv.errorsText(isValid.errors));
    const { feed, faults } = readFeed(JSON.stringify(result.document));
    assert.equal(feed.services.length, result.document.contents.length);
    // Small numbers that one council showed are hidden, which the reader tells.
    assert.deepEqual(
      faults.filter(({ severity }) => severity === 'error'),
      [],
    );
  });

  it('list their sources, and each record names its own', () => {
    const { sources } = result.document.send;
    assert.deepEqual(
      sources.filter(({ of }) => !of).map(({ id, read: day }) => [id, day.slice(0, 10)]),
      [
        ['rowanshire', '2026-11-19'],
        ['fennbridge', '2026-11-22'],
        ['saltholme', '2026-11-18'],
      ],
    );
    const ids = new Set(sources.map(({ id }) => id));
    for (const { send } of result.document.contents) assert.ok(ids.has(send.source));
    assert.equal(
      result.document.contents.find(({ name }) => name === 'Saltholme swimmers').send.source,
      'saltholme',
    );
  });

  it('keep ids but where two sources clash', () => {
    const ids = result.document.contents.map(({ id }) => id);
    assert.equal(new Set(ids).size, ids.length);
    assert.ok(ids.includes(base.id));
    // "1" was Rowanshire's and Saltholme's; Rowanshire's became part of Fennbridge's base.
    assert.ok(ids.includes('1'));
    assert.ok(ids.includes('saltholme-4') && ids.includes('4'));
  });

  it('have a service once that has a number and a name in common, as its own council has it', () => {
    const record = made(result, 'rowanshire/1');
    assert.equal(record.id, base.id);
    assert.equal(record.send.source, base.send.source);
    assert.deepEqual(record.send.places, base.send.places, 'places of one council, never mixed');
    assert.equal(record.fees, base.fees ?? 'Free');
    assert.equal(record.assured_date, base.assured_date, 'though the other was checked later');
  });

  it('have a service once that has a page in common: as the one checked last, where no area says more', () => {
    const record = made(result, 'rowanshire/2');
    assert.equal(record.name, clubs[0].name.toUpperCase());
    assert.deepEqual(record.send.same_as, [`fennbridge/${clubs[0].id}`]);
    assert.equal(record.wait_time, '3 weeks');
    assert.equal(record.description, clubs[0].description);
    assert.deepEqual(record.phones, [{ id: 'p', number: '01632 960777' }]);
    const other = made(result, 'saltholme/9');
    assert.equal(other.id, clubs[1].id);
    assert.deepEqual(
      other.service_areas.map(({ name }) => name),
      ['Fennbridge', 'Saltholme'],
      'areas are joined',
    );
  });

  it('never merge on a name and a postcode, nor on a name', () => {
    assert.equal(made(result, 'rowanshire/3').id, '3');
    assert.equal(result.document.contents.filter(({ name }) => name === 'Rowanshire youth club').length, 2);
  });

  it('offer what is alike to a person, without what is proved', () => {
    const alone = merge(
      [
        all[0],
        { ...all[1], document: { ...all[1].document, contents: all[1].document.contents.slice(0, 1) } },
      ],
      {
        decisions: [{ a: 'rowanshire/1', b: `fennbridge/${base.id}`, same: false }],
      },
    );
    assert.deepEqual(
      alone.offers.map(({ key, why }) => [key, why]),
      [[`rowanshire/3 = fennbridge/${base.id}`, 'The same name and postcode']],
    );
    assert.deepEqual(result.offers, [], 'the base has its like already');
  });

  it('lose nothing: every record is there, or is part of one', () => {
    const known = new Set(
      result.document.contents.flatMap(({ id, send }) => {
        const { of = send.source } = result.document.send.sources.find((one) => one.id === send.source);
        return [`${of}/${id}`, ...(send.same_as ?? [])];
      }),
    );
    for (const { id, document } of all)
      for (const record of document.contents) assert.ok(known.has(`${id}/${record.id}`), record.name);
    assert.equal(faultsOf(result, 190).length, 3);
  });

  it('speak for their home, hide as the strictest does, and tell what was left out', () => {
    const { send } = result.document;
    assert.deepEqual(send.publisher, COUNCILS.fennbridge);
    assert.equal(send.generated, GENERATED);
    assert.deepEqual(send.contact, BOROUGH.send.contact);
    assert.deepEqual(send.short_breaks, BOROUGH.send.short_breaks);
    assert.deepEqual(send.disclosure, { under: 7 });
    assert.equal(send.reports.length, BOROUGH.send.reports.length);
    assert.equal(send.comments.length, BOROUGH.send.comments.length);
    assert.match(
      faultsOf(result, 197)
        .map(({ message }) => message)
        .join(),
      /https:\/\/rowanshire\.example\/statement/,
    );
  });

  it('are the same whichever is listed first, but for what nothing else decides', () => {
    const other = merge([all[2], all[1], all[0]], { home: 'fennbridge' });
    const namesOf = ({ document }) =>
      document.contents.map(({ name, send }) => `${name}, ${send.source}`).sort();
    assert.deepEqual(namesOf(other), namesOf(result));
  });
});
