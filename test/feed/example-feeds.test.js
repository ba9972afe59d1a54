// The example feeds: fresh, honest about real bodies, safe about small numbers, and the made-up one complete.
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import ts from 'typescript';
import { exampleFiles } from '../../.config/example-feeds.js';
import { isForFamilies } from '../../stories/feeds/seed/choice.js';
import { westminsterFeed } from '../../stories/feeds/seed/westminster.js';

const textOf = (path) => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');
const jsonOf = (name) => JSON.parse(textOf(`stories/feeds/${name}`));
const westminster = jsonOf('westminster.json');
const borough = jsonOf('borough.json');
const facts = jsonOf('seed-facts.json');
const words = jsonOf('seed-words.json');

/** Parts are for directories too large for one file, the others for one feed of several councils: no example has them. */
const NEVER = [
  'DocumentFeedSend.parts',
  'DocumentSource.of',
  'DocumentSource.area',
  'DocumentPart.url',
  'DocumentPart.kind',
  'DocumentPart.items',
  'DocumentPart.sha256',
  'DocumentServiceSend.same_as',
  'DocumentReport.source',
  'DocumentComment.source',
];

describe('example feeds', () => {
  it('are what the script writes, the workbook too', async () => {
    const files = await exampleFiles();
    for (const [name, content] of Object.entries(files)) {
      const current = readFileSync(new URL(`../../stories/feeds/${name}`, import.meta.url));
      assert.ok(current.equals(Buffer.from(content)), `${name} is old: run node .config/example-feeds.js`);
    }
    assert.deepEqual(await exampleFiles(), files);
  });

  it('say in the workbook all that the documents print, so that the feed is made from it alone', () => {
    assert.deepEqual(westminster, westminsterFeed(facts, words, westminster.send.generated));
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
    const invented =
      /\.(phones?|email|(\w+_)?url|website|addresses?|contacts?|urn|organization_identifiers|schedules|cost_options)\b/;
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

  it('says of short breaks what the documents say, and when: no date of review, no rule that is not printed', () => {
    const quotes = (id) =>
      facts.services
        .find((fact) => fact.id === id)
        .sources.map(({ quote }) => quote)
        .join(' ');
    const { short_breaks } = westminster.send;
    assert.deepEqual(Object.keys(short_breaks), ['range', 'how_it_meets_needs', 'moving_on']);
    for (const text of Object.values(short_breaks))
      assert.match(text, /2018.*\(Westminster’s SEND strategy, 2018 to 2021\)$/);
    const [, visits, nights] = /visit .* from (\d+), .* from (\d+)/.exec(short_breaks.moving_on);
    assert.ok(
      quotes('asc-short-breaks').includes(`visits occur when the young person is aged ${visits} years`),
    );
    assert.ok(quotes('asc-short-breaks').includes(`overnight stays can start at age ${nights} years`));
    assert.match(quotes('wcc-short-breaks-statement'), /without the need for formal assessment/);
    const rule = quotes('rbkc-short-breaks-transport');
    assert.match(rule, /^Transport for Short breaks is only on offer to very complex children/);
    const driven = westminster.contents.filter(({ send }) => send.transport);
    for (const { service_areas, send } of driven) {
      assert.deepEqual(
        service_areas.map(({ name }) => name),
        ['Kensington and Chelsea'],
      );
      assert.equal(send.transport.answer, 'some');
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

  it('has a menu of short breaks: every member that a break can use, every kind of answer to it', () => {
    const breaks = borough.contents.filter(({ send }) => send.kind === 'short-break');
    assert.ok(breaks.length >= 25, `${breaks.length}`);
    assert.deepEqual(menuMissing(breaks, borough.send), []);
    const changed = (change) => menuMissing(structuredClone(breaks).map(change), borough.send);
    const withoutTimes = changed(({ schedules: _, ...one }) => one);
    for (const path of ['DocumentSchedule.byday', 'freq: MONTHLY', 'byday: 1SA', 'over night'])
      assert.ok(withoutTimes.includes(path), path);
    const silent = changed(({ send: { transport, ...send }, ...one }) => ({
      ...one,
      send: { ...send, ...(transport && { transport: { answer: transport.answer } }) },
    }));
    assert.deepEqual(silent, ['transport, with its times']);
    assert.equal(menuMissing(breaks, { short_breaks: {} }).length, 8);
  });

  it('has one break that fits four choices, and few that may: Saturdays, 9 years, nothing first, transport', () => {
    const fits = borough.contents.filter(
      ({ minimum_age = 0, maximum_age = 25, schedules = [], send: { kind, transport, ...send } }) =>
        kind === 'short-break' &&
        minimum_age <= 9 &&
        maximum_age >= 9 &&
        schedules.some(({ freq, byday }) => freq === 'WEEKLY' && byday === 'SA') &&
        send.plan === 'not-required' &&
        send.assessment === 'not-required' &&
        send.referral === 'self' &&
        transport?.answer === 'yes',
    );
    assert.deepEqual(
      fits.map(({ id }) => id),
      ['break-saturday-explorers'],
    );
  });

  it('has terms in halves, one after the other, each from a weekday to a weekday', () => {
    const { term_dates } = borough.send;
    assert.equal(term_dates.length, 7);
    const days = term_dates.flatMap(({ from, to }) => [from, to]);
    assert.deepEqual(days, [...days].sort());
    for (const day of days) assert.ok(![0, 6].includes(new Date(`${day}T00:00:00Z`).getUTCDay()), day);
  });

  const [larkmere, cotgrass, quillhaven] = borough.send.reports;
  const keysOf = ({ sections }) => [...new Set(sections.map(({ key }) => key))];

  it('has a school and a college that answer everything, in 30 to 120 words each', () => {
    const school = '1 2 3a 3b 3c 3d 3e 3f 3g 4 5 6 7 8 9 10 11 12 13 14 15 16 17'.split(' ');
    assert.deepEqual(
      keysOf(larkmere),
      school.map((end) => `sir-${end}`),
    );
    assert.deepEqual(
      keysOf(cotgrass),
      Array.from({ length: 22 }, (_, index) => `col-${index + 1}`),
    );
    for (const { key, text, heading } of [...larkmere.sections, ...cotgrass.sections]) {
      const count = text.replace(/<[^>]*>/g, ' ').match(/[\p{L}\p{N}’-]+/gu).length;
      assert.ok(count >= 30 && count <= 120, `${key}: ${count} words`);
      assert.ok(heading, key);
    }
  });

  it('has easy read for many of them, each row with a picture that is there and its words', () => {
    for (const report of [larkmere, cotgrass]) {
      const easy = report.sections.filter(({ easy_read }) => easy_read);
      assert.ok(easy.length >= 8);
      for (const { text, alt } of easy.flatMap(({ easy_read }) => easy_read)) {
        assert.ok(text.split(' ').length <= 12 && alt, text);
      }
    }
    const pictures = [...JSON.stringify(borough.send.reports).matchAll(/"(?:image|src)":"([^"]+)"/g)];
    assert.ok(pictures.length > 50);
    for (const [, address] of pictures) assert.match(textOf(`stories/pages${address}`), /^<svg /, address);
  });

  it('has all seven papers with their dates, help in layers, a small number, and a consent that has passed', () => {
    const papers =
      'sen_policy accessibility_plan equality_objectives inclusion_strategy local_offer sendiass complaints';
    assert.deepEqual(Object.keys(larkmere.links), papers.split(' '));
    for (const { url, date } of Object.values(larkmere.links)) assert.ok(url && date, url);
    for (const { layers, provision } of [larkmere, cotgrass]) {
      const names = layers.map(({ name }) => name);
      for (const { layer } of provision) assert.ok(names.includes(layer), layer);
    }
    assert.ok(larkmere.provision.some(({ pupils }) => pupils > 0 && pupils < 5));
    const consents = larkmere.case_studies.map(({ consent_until }) => consent_until < '2026-11-22');
    assert.deepEqual(consents, [false, true]);
  });

  it('has a college of two campuses, with care at each, and every answer to when', () => {
    const { sites, sections, health } = cotgrass;
    const rows = health.filter(({ what }) => what);
    assert.ok(rows.length < health.length, 'a line of text as well');
    const named = [...sections, ...rows].flatMap(({ site }) => site ?? []);
    assert.deepEqual([...new Set(named)].sort(), [...sites].sort());
    assert.deepEqual([...new Set(rows.map(({ when }) => when))].sort(), [
      'arranged',
      'every-day',
      'not-here',
      'visiting',
    ]);
  });

  it('has a special school whose report is short, old and in a PDF', () => {
    assert.equal(quillhaven.setting, 'special');
    assert.ok(quillhaven.sections.length < 7 && quillhaven.reviewed < '2024');
    assert.match(quillhaven.url, /\.pdf$/);
  });

  it('can be taken for nobody real: telephone numbers for drama, addresses that lead nowhere', () => {
    const numbers = [...leaves(borough)].filter(([path]) => /\.(number|phone)$/.test(path));
    for (const [path, value] of numbers) assert.match(value, /^(01632 960|020 7946 0)\d{3}$/, path);
    const text = JSON.stringify(borough);
    for (const [number] of text.matchAll(/\b0\d[\d ]{8,}\b/g))
      assert.match(number.replace(/ /g, ''), /^(01632960|02079460)\d{3}$/);
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
    else if (ts.isParenthesizedTypeNode(type)) visit(path, type.type, value);
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

/** Members of `send` that are for schools and bases. */
const NOT_OF_BREAKS = /\.(kind_label|year_groups|places|places_note|how_decided|top_up|opens|same_as)$/;
const OF_BREAKS = /^Document(ServiceSend|Access|Schedule|CostOption|ShortBreaks)\./;

/** Each answer a break can give, by its place in the record. */
const ANSWERS = {
  break_kinds: 'care educational leisure',
  setting: 'home community away-from-home',
  times: 'daytime evening overnight weekend school-holiday term-time',
  tier: 'universal targeted targeted-plus specialist',
  plan: 'required not-required either',
  assessment: 'required not-required',
  referral: 'self professional either',
  payment: 'free fee subsidised direct-payment personal-budget',
  personal_budget: 'yes no ask',
  personal_care: 'yes some no',
  'transport.answer': 'yes some no',
  'access.answer': 'yes part no',
  'access.code':
    'step-free hoist changing-place accessible-toilet hearing-loop bsl quiet-time parking assistance-dogs',
  localities: 'North@Fennbridge South@Fennbridge',
  freq: 'DAILY WEEKLY MONTHLY',
  byday: '1SA 2SU -1FR FR',
  bymonthday: '1 -1',
  interval: '1 2',
  amount_description: 'standard@rate',
};

/** What no single answer shows: each is true of some break. */
const KINDS_OF_BREAK = {
  'two venues, each with its times': ({ service_at_locations: places = [] }) =>
    places.filter(({ schedules }) => schedules).length === 2,
  'a session at two rates': ({ cost_options: costs = [] }) =>
    costs.some(({ option }) => costs.filter((cost) => cost.option === option).length === 2),
  'rates in the name of the session': ({ cost_options: costs = [] }) =>
    costs.some(({ option = '' }) => /., reduced rate/.test(option)),
  'fees in words': ({ fees, cost_options }) => fees && !cost_options,
  'no fees': ({ fees, cost_options, send }) => !fees && !cost_options && send.payment?.join() === 'free',
  'over night': ({ schedules = [] }) =>
    schedules.some(({ byday, opens_at, closes_at }) => byday === 'FR' && closes_at < opens_at),
  'every two weeks, with the first day': ({ schedules = [] }) =>
    schedules.some(({ interval, dtstart, byday }) => interval === 2 && dtstart && byday),
  'every two weeks, nobody says which': ({ schedules = [] }) =>
    schedules.some(({ interval, dtstart }) => interval === 2 && !dtstart),
  'days and no rule': ({ schedules = [] }) =>
    schedules.filter(({ freq, dtstart }) => !freq && dtstart > '2026-11-22').length > 2,
  'term time and holidays at other hours': ({ schedules = [] }) =>
    ['Term time.', 'In the school holidays.'].every((words) =>
      schedules.some(({ description }) => description === words),
    ),
  'no times yet': ({ schedules, status }) => !schedules && status === 'active',
  online: ({ schedules = [] }) => schedules.some(({ attending_type }) => attending_type === 'online'),
  'for adults': ({ minimum_age }) => minimum_age === 18,
  'for any age': ({ minimum_age, maximum_age }) => minimum_age === undefined && maximum_age === undefined,
  'closed for now': ({ status }) => status === 'temporarily closed',
  'not checked for over a year': ({ assured_date }) => assured_date < '2025-11-22',
  'transport, with its times': ({ send }) =>
    /\d[ap]m/.test(send.transport?.note ?? '') && send.transport.answer === 'yes',
  'easy read': ({ send }) => send.easy_read?.some(({ image, alt }) => image && alt),
};

function* answersOf({ send, schedules = [], cost_options = [] }) {
  for (const record of [send, ...schedules, ...cost_options])
    for (const [name, value] of Object.entries(record))
      for (const one of [value].flat())
        if (typeof one !== 'object') yield `${name}: ${one}`;
        else for (const [inner, answer] of Object.entries(one)) yield `${name}.${inner}: ${answer}`;
}

/** What a menu of short breaks can hold and these do not. */
function menuMissing(breaks, { short_breaks }) {
  const members = membersMissing({ contents: breaks, send: { short_breaks } });
  const given = new Set(breaks.flatMap((one) => [...answersOf(one)]));
  const answers = Object.entries(ANSWERS).flatMap(([name, words]) =>
    words.split(' ').map((word) => `${name}: ${word.replace('@', ' ')}`),
  );
  return [
    ...members.filter((path) => OF_BREAKS.test(path) && !NOT_OF_BREAKS.test(path)),
    ...answers.filter((answer) => !given.has(answer)),
    ...Object.keys(KINDS_OF_BREAK).filter((name) => !breaks.some(KINDS_OF_BREAK[name])),
  ];
}
