// The example feeds: fresh, honest about real bodies, safe about small numbers, and the made-up one complete.
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import ts from 'typescript';
import { exampleFiles } from '../../.config/example-feeds.js';
import { isForFamilies } from '../../stories/feeds/seed/choice.js';

const textOf = (path) => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');
const jsonOf = (name) => JSON.parse(textOf(`stories/feeds/${name}`));
const westminster = jsonOf('westminster.json');
const borough = jsonOf('borough.json');
const facts = jsonOf('seed-facts.json');
const words = jsonOf('seed-words.json');

/** Files of parts are for directories too large for one file: the only member no example has yet. */
const NEVER = [
  'DocumentFeedSend.parts',
  'DocumentPart.url',
  'DocumentPart.kind',
  'DocumentPart.items',
  'DocumentPart.sha256',
];

describe('example feeds', () => {
  it('are what the script writes', () => {
    for (const [name, text] of Object.entries(exampleFiles())) {
      const current = textOf(`stories/feeds/${name}`);
      assert.ok(current === text, `${name} is old: run node .config/example-feeds.js`);
    }
    assert.deepEqual(exampleFiles(), exampleFiles());
  });

  for (const [name, feed] of Object.entries({ westminster, borough })) {
    it(`${name}: every id is once, every source is known, every text says something`, () => {
      const ids = feed.contents.map(({ id }) => id);
      assert.equal(new Set(ids).size, ids.length);
      assert.equal(feed.total_items, ids.length);
      const sources = feed.send.sources.map(({ id }) => id);
      for (const { id, send } of feed.contents) assert.ok(sources.includes(send.source), id);
      for (const [path, value] of leaves(feed)) assert.notEqual(value, '', path);
    });
    it(`${name}: holds no number of pupils from 1 to 4, and no pair of figures that gives one away`, () => {
      for (const { name, send } of feed.contents)
        for (const { on_roll, on_roll_band, total, available } of send.places ?? []) {
          assert.ok(!(on_roll > 0 && on_roll < 5), name);
          assert.ok(on_roll_band === undefined || on_roll === undefined, name);
          assert.ok(!(total > available && total - available < 5), name);
        }
    });
  }
});

describe('the example made from public documents', () => {
  const settings = westminster.contents.filter(({ send }) => send.places);
  const printed = [
    ['Churchill Gardens', 'SLCN', 5, 11, 40, 24],
    ['Edward Wilson', 'VI', 5, 11, 9, 'under-5'],
    ["St. Augustine's", 'HI', 11, 16, 10, 9],
    ['Millbank', 'Autism', 5, 11, 10, 11],
    ['Pimlico Academy', 'SLCN', 11, 16, 10, 12],
    ['College Park', 'Autism and learning difficulties', 5, 19, 100, 100, 105],
    ['QE11 (Queen Elizabeth II)', 'SLD/PMLD', 2, 19, 70, 71, 75],
    ['St. Marylebone Bridge', 'SLCN', 11, 16, 60, 52],
    ['Beachcroft AP Academy', 'SEMH', 5, 16, 14, 12],
  ];

  it('has the nine settings as printed, undated', () => {
    const rows = settings.map(({ name, minimum_age, maximum_age, send: { needs_text, places } }) => {
      const [{ total, on_roll, on_roll_band, planned = [] }] = places;
      const plans = planned.map((plan) => plan.total);
      return [name, needs_text, minimum_age, maximum_age, total, on_roll ?? on_roll_band, ...plans];
    });
    assert.deepEqual(rows, printed);
    assert.ok(settings.every(({ send }) => send.places.every(({ as_at }) => as_at === null)));
    assert.ok(settings.every(({ send }) => send.places.every(({ available }) => available === undefined)));
  });

  it('has one base that was to open, hidden from other readers', () => {
    const opening = westminster.contents.filter(({ send }) => send.opens);
    assert.deepEqual(
      opening.map(({ status, send }) => [status, send.needs, send.opens, send.places]),
      [['inactive', ['ASD'], { date: null, text: 'Summer term 2019' }, undefined]],
    );
  });

  it('invents nothing about a real body: no address, number, web page or contact', () => {
    const invented = /\.(phones?|email|url|website|addresses?|contacts?|urn|organization_identifiers)\b/;
    const found = [...leaves(westminster)].map(([path]) => path).filter((path) => invented.test(path));
    assert.deepEqual(found, []);
    assert.equal(westminster.send.licence, undefined);
  });

  it('gives an age only where the documents print one', () => {
    for (const { id, minimum_age, maximum_age } of westminster.contents) {
      const fact = facts.services.find((candidate) => candidate.id === id);
      if (fact) assert.deepEqual([minimum_age, maximum_age], [fact.age?.min, fact.age?.max], id);
    }
  });

  it('keeps what a family could use, each in our words, and leaves the rest', () => {
    const kept = facts.services.filter(isForFamilies).map(({ id }) => id);
    assert.deepEqual(Object.keys(words.services).sort(), [...kept].sort());
    assert.equal(facts.services.length, 126);
    const left = ['wcc-local-offer', 'tri-borough-data-store', 'hf-dco', 'col-send-board', 'hf-nasen'];
    for (const id of left) assert.ok(!kept.includes(id), id);
    assert.throws(() => isForFamilies({ id: 'new', kind: 'a kind nobody decided' }));
  });

  it('prints comments as the documents do', () => {
    const { comments } = westminster.send;
    assert.equal(comments.length, 7);
    const said = comments.flatMap(({ comment }) => comment);
    assert.deepEqual(
      said,
      facts.comments.flatMap(({ you_said }) => you_said),
    );
    const did = comments.flatMap(({ response, action }) => [response ?? [], action].flat());
    assert.deepEqual([...did].sort(), facts.comments.flatMap(({ we_did }) => we_did).sort());
  });
});

describe('the made-up borough', () => {
  it('has every member of the format, but for those that are named here', () => {
    assert.deepEqual(membersMissing(borough), NEVER);
    const without = structuredClone(borough);
    for (const { send } of without.contents) delete send.before_you_go;
    assert.ok(membersMissing(without).includes('DocumentServiceSend.before_you_go'));
  });

  it('has every need, twelve settings, two that are not open and forty services', () => {
    const NEEDS = 'SPLD MLD SLD PMLD SEMH SLCN HI VI MSI PD ASD DS OTH NSA'.split(' ');
    const needs = new Set(borough.contents.flatMap(({ send }) => send.needs ?? []));
    assert.deepEqual(
      NEEDS.filter((need) => !needs.has(need)),
      [],
    );
    const count = (test) => borough.contents.filter(test).length;
    assert.equal(
      count(({ id, send }) => id.startsWith('base-') && !send.opens),
      12,
    );
    assert.equal(
      count(({ send }) => send.opens),
      2,
    );
    assert.equal(
      count(({ id }) => id.startsWith('service-')),
      40,
    );
  });

  it('can be taken for nobody real: telephone numbers for drama, addresses that lead nowhere', () => {
    const numbers = [...leaves(borough)].filter(([path]) => /\.(number|phone)$/.test(path));
    for (const [path, value] of numbers) assert.match(value, /^(01632 960|020 7946 0)\d{3}$/, path);
    const text = JSON.stringify(borough);
    for (const [, host] of text.matchAll(/https?:\/\/([^/"]+)/g))
      assert.match(host, /^(example\.org|statistics\.data\.gov\.uk)$/);
    for (const [, host] of text.matchAll(/@([\w.-]+)/g)) assert.equal(host, 'example.org');
  });
});

function* leaves(value, path = '') {
  if (value === null || typeof value !== 'object') return void (yield [path, value]);
  for (const [key, inner] of Object.entries(value)) yield* leaves(inner, `${path}.${key}`);
}

/** Interfaces of the format by name, with their members: read from the types, so a new member needs an example. */
function interfaces() {
  const found = new Map();
  for (const name of readdirSync(new URL('../../src/feed/', import.meta.url))) {
    if (!/^document\b.*\.ts$/.test(name)) continue;
    const file = ts.createSourceFile(name, textOf(`src/feed/${name}`), ts.ScriptTarget.Latest, true);
    for (const node of file.statements) if (ts.isInterfaceDeclaration(node)) found.set(node.name.text, node);
  }
  return found;
}

/** Members of the format that are nowhere in a document, as `DocumentPlaces.note`. */
function membersMissing(document) {
  const known = interfaces();
  const present = new Set();
  const note = (owner, { members }, value) => {
    for (const { name, type } of members) {
      const inner = value[name.text];
      if (inner === undefined || inner === null) continue;
      present.add(`${owner}.${name.text}`);
      visit(`${owner}.${name.text}`, type, inner);
    }
  };
  const visit = (path, type, value) => {
    if (Array.isArray(value) && ts.isArrayTypeNode(type))
      for (const item of value) visit(path, type.elementType, item);
    else if (ts.isUnionTypeNode(type)) for (const part of type.types) visit(path, part, value);
    else if (typeof value !== 'object' || Array.isArray(value)) return;
    else if (ts.isTypeLiteralNode(type)) note(path, type, value);
    else if (ts.isTypeReferenceNode(type)) {
      const name = type.typeName.getText();
      if (known.has(name)) note(name, known.get(name), value);
    }
  };
  note('FeedDocument', known.get('FeedDocument'), document);
  const all = [...known].flatMap(([name, { members }]) =>
    members.map((member) => `${name}.${member.name.text}`),
  );
  return all.filter((path) => !present.has(path));
}
