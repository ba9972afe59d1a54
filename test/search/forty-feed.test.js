// The made-up borough grown to 300 services: a feed without a fault of its own, as mixed as real directories are.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { readFeed } from '../../dist/esm/feed/index.js';
import { boroughFeed } from '../../stories/feeds/borough/feed.js';
import { grownBoroughFeed } from '../../stories/feeds/borough/grown.js';

const GENERATED = '2026-11-22T06:00:00Z';
const document = grownBoroughFeed(GENERATED);
const services = document.contents;
const schema = JSON.parse(readFileSync(new URL('../../dist/feed.schema.json', import.meta.url), 'utf8'));

/** Files of parts are for directories too large for one file. */
const NEVER = [
  'ServiceSend.same_as',
  'FeedSend.parts',
  'Source.of',
  'Source.area',
  'Source.area.code',
  'Source.area.name',
  'Report.source',
  'Comment.source',
  'Part.url',
  'Part.kind',
  'Part.items',
  'Part.sha256',
];
const CATEGORIES =
  'early-years childcare holiday-clubs mainstream-support resource-bases special-schools alternative-provision outreach-and-advisory-teachers sen-support-toolkit ehc-assessment sendiass mediation-and-appeals educational-psychology speech-and-language occupational-therapy physiotherapy camhs-and-wellbeing community-nursing-and-continuing-care sensory-service child-development health-checks-dental-vision short-breaks disabled-childrens-social-work family-support-early-help young-carers-and-siblings travel-help personal-budgets equipment sport-and-leisure post-16-and-college supported-internships-and-employment housing-and-independent-living online-safety-and-hate-crime parent-forums-and-groups benefits-and-money'.split(
    ' ',
  );

function* leaves(value, path = '') {
  if (value === null || typeof value !== 'object') return void (yield [path, value]);
  for (const [key, inner] of Object.entries(value)) yield* leaves(inner, `${path}.${key}`);
}

/** Members of the schema that are nowhere in a document, as `Places.note`. */
function membersMissing(whole) {
  const all = new Set();
  const present = new Set();
  const define = (node, name) => {
    for (const [key, inner] of Object.entries(node.properties ?? {})) {
      all.add(`${name}.${key}`);
      define(inner, `${name}.${key}`);
    }
    if (node.items) define(node.items, name);
  };
  const visit = (node, name, value) => {
    if (value === null || value === undefined) return;
    const target = node.$ref?.replace('#/$defs/', '');
    if (target) return visit(schema.$defs[target], target, value);
    for (const choice of node.anyOf ?? []) visit(choice, name, value);
    if (Array.isArray(value)) return value.forEach((item) => node.items && visit(node.items, name, item));
    for (const [key, inner] of Object.entries(node.properties ?? {})) {
      if (value[key] === undefined || value[key] === null) continue;
      present.add(`${name}.${key}`);
      visit(inner, `${name}.${key}`, value[key]);
    }
  };
  define(schema, 'Feed');
  for (const [name, node] of Object.entries(schema.$defs)) define(node, name);
  visit(schema, 'Feed', whole);
  return [...all].filter((path) => !present.has(path));
}

describe('the grown borough', () => {
  it('is a feed of the format', () => {
    const ajv = new Ajv2020({
      allErrors: true,
      strict: true,
      strictTypes: false,
      strictRequired: false,
      strictTuples: false,
    });
    addFormats.default(ajv);
    const validate = ajv.compile(schema);
    assert.ok(validate(document), JSON.stringify(validate.errors?.slice(0, 5), null, 2));
  });

  it('reads with no faults but those of the smaller borough, and loses no record', () => {
    const told = (feed) => readFeed(feed).faults.map(({ case: number, record }) => `${number} ${record}`);
    assert.deepEqual(told(document), told(boroughFeed(GENERATED)));
    assert.equal(readFeed(document).feed.services.length, 300);
  });

  it('has every member of the format', () => {
    assert.deepEqual(membersMissing(document), NEVER);
    const without = structuredClone(document);
    for (const { send } of without.contents) delete send?.before_you_go;
    assert.ok(membersMissing(without).includes('ServiceSend.before_you_go'));
  });

  it('is the same each time, at any size, with no name or id twice', () => {
    assert.deepEqual(grownBoroughFeed(GENERATED), document);
    for (const size of [10, 100, 300, 2000]) {
      const { contents, total_items } = grownBoroughFeed(GENERATED, size);
      assert.equal(contents.length, size);
      assert.equal(total_items, size);
      for (const key of ['id', 'name'])
        assert.equal(new Set(contents.map((one) => one[key])).size, size, key);
    }
  });

  it('has each category three times or more, each part and each postcode district', () => {
    const count = (categories) =>
      services.filter(({ send }) => send?.categories?.includes(categories)).length;
    assert.deepEqual(
      CATEGORIES.filter((category) => count(category) < 3),
      [],
    );
    const text = JSON.stringify(services);
    for (const part of ['North', 'South', 'East', 'West'])
      assert.match(text, new RegExp(`"${part} Fennbridge"`));
    for (let district = 1; district <= 6; district++) assert.match(text, new RegExp(`"FB${district} \\d`));
  });

  it('is as bare as real directories: some say no age, place, need, category or date', () => {
    const share = (test) => services.filter(test).length / services.length;
    const without = {
      ages: share((one) => one.minimum_age === undefined && one.maximum_age === undefined),
      place: share((one) => !one.service_at_locations),
      needs: share((one) => !one.send?.needs),
      categories: share((one) => !one.send?.categories),
      area: share((one) => !one.service_areas),
      description: share((one) => !one.description),
      date: share((one) => !one.assured_date),
      'date of the last year': share((one) => one.assured_date < '2025-11'),
    };
    for (const [name, part] of Object.entries(without))
      assert.ok(part > 0.005 && part < 0.65, `${name}: ${part}`);
    const statuses = new Set(services.map(({ status }) => status));
    assert.deepEqual([...statuses].sort(), ['active', 'defunct', 'inactive', 'temporarily closed']);
  });

  it('puts what is in one postcode district in one neighbourhood', () => {
    const points = new Map();
    for (const { service_at_locations = [] } of services)
      for (const { location } of service_at_locations) {
        const district = location.addresses?.[0]?.postal_code.split(' ')[0];
        if (location.latitude) points.set(district, [...(points.get(district) ?? []), location]);
      }
    assert.equal(points.size, 7);
    for (const [district, found] of points)
      for (const key of ['latitude', 'longitude']) {
        const values = found.map((point) => point[key]);
        assert.ok(Math.max(...values) - Math.min(...values) < 0.02, `${district} ${key}`);
      }
  });

  it('can be taken for nobody real', () => {
    for (const [path, value] of leaves(document))
      if (/\.(number|phone)$/.test(path)) assert.match(value, /^(01632 960|020 7946 0)\d{3}$/, path);
    const text = JSON.stringify(document);
    for (const [, host] of text.matchAll(/https?:\/\/([^/"]+)/g))
      assert.match(host, /^(example\.org|statistics\.data\.gov\.uk)$/);
    for (const [, host] of text.matchAll(/@([\w.-]+)/g)) assert.equal(host, 'example.org');
  });
});
