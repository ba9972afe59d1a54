import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { feedFromSheets, SHEET_KINDS, sheetsFromFeed } from '../../../dist/esm/intake/sheets/index.js';
import { example, GENERATED, schemaErrors } from './book.js';

const asSheet = ({ title, columns, rows }) => ({
  name: title,
  rows: [columns.map(({ heading }) => heading), ...rows],
});
/** Undefined members gone, as in a file. */
const plain = (value) => JSON.parse(JSON.stringify(value));
const back = (document, options = {}) =>
  plain(
    feedFromSheets(sheetsFromFeed(document).sheets.map(asSheet), {
      generated: document.send.generated,
      ...options,
    }).document,
  );

describe('a feed as sheets and back', () => {
  it('is the same feed: the seed councils', () => {
    const document = example('westminster');
    assert.deepEqual(back(document), document);
    assert.deepEqual(sheetsFromFeed(document).faults, []);
  });
  it('is the same feed: every member of the format', () => {
    const document = example('borough');
    assert.deepEqual(back(document, { keepSmallNumbers: true }), document);
    assert.deepEqual(sheetsFromFeed(document).faults, []);
  });
  it('tells what no column can hold', () => {
    const document = example('westminster');
    document.contents[0].pc_metadata = { note: 'of another program' };
    assert.deepEqual(
      sheetsFromFeed(document).faults.map(({ case: number, severity, path, record }) => [
        number,
        severity,
        path,
        record,
      ]),
      [[145, 'warning', 'contents[0].pc_metadata', document.contents[0].name]],
    );
  });
  it('leaves out what is free where that would give a small number away', () => {
    const document = example('westminster');
    document.contents[0].capacities = [
      { maximum: 12, available: 9 },
      { maximum: 12, available: 4 },
    ];
    assert.deepEqual(back(document).contents[0].capacities, [{ maximum: 12 }, { maximum: 12, available: 4 }]);
  });
  it('gives the same sheets again', () => {
    for (const name of ['westminster', 'borough']) {
      const document = example(name);
      const { sheets } = sheetsFromFeed(document);
      const again = sheetsFromFeed(back(document, { keepSmallNumbers: true })).sheets;
      assert.deepEqual(again, sheets, name);
    }
  });
  it('tells a count of pupils without the number', () => {
    const document = example('westminster');
    document.contents[0].send.places[0] = { total: 40, on_roll: 3, on_roll_band: 'under-5' };
    const { faults } = sheetsFromFeed(document);
    assert.deepEqual(
      faults.map(({ path }) => path),
      ['contents[0].send.places[0].on_roll_band'],
    );
    assert.doesNotMatch(JSON.stringify(faults), /\b3\b/);
  });
});

const word = fc.constantFrom(
  'Rowan',
  'Otter',
  'Larkmere',
  'club',
  'art',
  'swim',
  'night',
  'Bank',
  'for all',
  'and more',
);
const words = fc.array(word, { minLength: 1, maxLength: 5 }).map((all) => all.join(' '));
const sentence = fc
  .tuple(words, fc.constantFrom('.', ' (ask us).', ': 3 rooms; 2 halls.', ' – “quiet”.'))
  .map((all) => all.join(''));
/** Words with the marks that part things in a cell. */
const odd = fc.oneof(
  words,
  fc.constantFrom('a; b', 'the "den"', '[new] club', '12, 3 free', 'x [id y]', '"', '- dash', 'ends in ]'),
);
const text = fc.array(sentence, { minLength: 1, maxLength: 3 }).map((all) => all.join('\n\n'));
const some = (...of) => fc.uniqueArray(fc.constantFrom(...of), { minLength: 1, maxLength: 3 });
const date = fc
  .record({
    year: fc.integer({ min: 2019, max: 2027 }),
    month: fc.integer({ min: 1, max: 12 }),
    day: fc.integer({ min: 1, max: 28 }),
  })
  .chain(({ year, month, day }) => {
    const two = (number) => String(number).padStart(2, '0');
    return fc.constantFrom(`${year}-${two(month)}-${two(day)}`, `${year}-${two(month)}`, String(year));
  });
const phone = fc.integer({ min: 100, max: 999 }).map((number) => `01632 960${number}`);
const phones = fc.uniqueArray(
  fc.record({ number: phone, description: words }, { requiredKeys: ['number'] }),
  {
    minLength: 1,
    maxLength: 2,
    selector: ({ number }) => number,
  },
);
const time = fc
  .tuple(fc.integer({ min: 0, max: 23 }), fc.constantFrom('00', '15', '30'))
  .map(([hour, minutes]) => `${String(hour).padStart(2, '0')}:${minutes}:00`);
const schedule = fc.record(
  {
    id: fc.constantFrom('one', 'two'),
    freq: fc.constantFrom('WEEKLY', 'MONTHLY', 'DAILY'),
    interval: fc.integer({ min: 1, max: 4 }),
    byday: fc.constantFrom('SA', 'MO,TU,WE,TH,FR', 'TU,TH', '1SA', '-1FR', '2TU,4TU', 'MO,WE'),
    bymonthday: fc.constantFrom(1, -1, '15'),
    opens_at: time,
    closes_at: time,
    valid_from: date,
    valid_to: date,
    dtstart: date,
    count: fc.integer({ min: 1, max: 40 }),
    description: fc.oneof(
      words,
      fc.constantFrom('Term time.', 'Saturdays in term time', '10am', 'from Monday'),
    ),
  },
  { requiredKeys: [] },
);
const cost = fc.record(
  {
    option: fc.oneof(words, fc.constantFrom('Each session', 'Half day: full rate')),
    amount: fc.integer({ min: 0, max: 9000 }).map((pence) => pence / 100),
    amount_description: fc.oneof(words, fc.constantFrom('for each child, each day', '(concessions)')),
    valid_to: date,
  },
  { requiredKeys: ['amount'] },
);
const ages = fc.tuple(fc.integer({ min: 0, max: 12 }), fc.integer({ min: 13, max: 25 }));
const line = fc.record(
  {
    total: fc.integer({ min: 5, max: 60 }),
    on_roll: fc.integer({ min: 5, max: 60 }),
    available_band: fc.constantFrom('some', 'none', 'ask'),
    as_at: fc.oneof(date, fc.constant(null)),
    note: words,
  },
  { requiredKeys: ['total'] },
);
const topUp = fc.record(
  { min: fc.integer({ min: 1000, max: 9000 }), max: fc.integer({ min: 9001, max: 40000 }), note: words },
  { requiredKeys: ['min'] },
);
const optional = (members) => fc.record(members, { requiredKeys: [] });

const service = fc
  .record({
    name: words,
    status: fc.constantFrom('active', 'inactive', 'temporarily closed', 'defunct'),
    ages: fc.option(ages),
    members: optional({
      description: text,
      alternate_name: words,
      eligibility_description: text,
      application_process: text,
      wait_time: words,
      url: fc.constantFrom('https://rowan.example/a', 'https://rowan.example/b?c=d#e'),
      email: fc.constant('hello@rowan.example'),
      assured_date: date,
      phones,
      fees: text,
      alert: text,
      organization: fc.record({ id: fc.constantFrom('org-1', 'urn-999001'), name: words }),
      schedules: fc
        .array(
          schedule.filter((one) => Object.keys(one).length > 0),
          { minLength: 1, maxLength: 2 },
        )
        .map((all) => [...new Map(all.map((one) => [JSON.stringify(one), one])).values()]),
      cost_options: fc.uniqueArray(cost, { minLength: 1, maxLength: 3, selector: JSON.stringify }),
      service_areas: fc.constant([
        { name: 'Rowanshire', uri: 'http://statistics.data.gov.uk/id/statistical-geography/E06000099' },
      ]),
      attributes: fc.uniqueArray(
        fc.record(
          {
            id: fc.constantFrom('t1', 't2'),
            link_type: fc.constant('service'),
            taxonomy_term: fc.record(
              { id: fc.constantFrom('x', 'y'), name: odd, description: odd, term: odd, taxonomy: odd },
              { requiredKeys: ['name'] },
            ),
          },
          { requiredKeys: ['taxonomy_term'] },
        ),
        { minLength: 1, maxLength: 3, selector: JSON.stringify },
      ),
      capacities: fc.uniqueArray(
        fc.record(
          {
            unit: fc.record({ id: words, name: odd }, { requiredKeys: ['name'] }),
            maximum: fc.integer({ min: 0, max: 90 }),
            available: fc.integer({ min: 0, max: 90 }),
            updated: fc.constant('2026-09-15T09:00:00Z'),
            description: odd,
          },
          { requiredKeys: ['unit'] },
        ),
        { minLength: 1, maxLength: 2, selector: JSON.stringify },
      ),
      languages: fc.constant([
        { name: 'Polish', code: 'pl' },
        { name: 'British Sign Language', note: 'if you ask' },
      ]),
    }),
    kind: fc.constantFrom('service', 'short-break', 'resource-base', 'special-school'),
    send: optional({
      needs: some('ASD', 'SLCN', 'SEMH', 'cognition-learning'),
      needs_text: words,
      conditions: some('ADHD', 'epilepsy'),
      categories: some('short-breaks', 'early-years'),
      localities: some('North Rowanshire', 'South Rowanshire'),
      tier: fc.constantFrom('universal', 'targeted', 'specialist', 'targeted-plus'),
      plan: fc.constantFrom('required', 'not-required', 'either'),
      assessment: fc.constantFrom('required', 'not-required'),
      referral: fc.constantFrom('self', 'professional', 'either'),
      payment: some('free', 'fee', 'subsidised', 'direct-payment', 'personal-budget'),
      personal_budget: fc.constantFrom('yes', 'no', 'ask'),
      times: some('daytime', 'evening', 'overnight', 'weekend', 'school-holiday', 'term-time'),
      setting: fc.constantFrom('home', 'community', 'away-from-home'),
      transport: fc.record(
        { answer: fc.constantFrom('yes', 'some', 'no'), note: sentence },
        { requiredKeys: ['answer'] },
      ),
      personal_care: fc.constantFrom('yes', 'some', 'no'),
      break_kinds: some('care', 'educational', 'leisure'),
      access: fc.uniqueArray(
        fc.record(
          {
            code: fc.constantFrom('step-free', 'hoist', 'parking', 'lift-key'),
            answer: fc.constantFrom('yes', 'part', 'no'),
            note: words,
          },
          { requiredKeys: ['code', 'answer'] },
        ),
        { minLength: 1, maxLength: 3, selector: ({ code }) => code },
      ),
      before_you_go: text,
      year_groups: fc.constantFrom(['Reception', 'Year 1', 'Year 2'], ['Year 7'], ['Primary']),
      apply: fc.record({ text, url: fc.constant('https://rowan.example/apply') }, { requiredKeys: ['text'] }),
      opens: fc.record({ date, text: words }),
      easy_read: fc.constant([
        { text: 'A fun club.' },
        { text: 'You can rest.', image: '/pictures/rest.svg', alt: 'A tent.' },
      ]),
      places: fc.array(line, { minLength: 1, maxLength: 3 }),
      places_note: text,
      how_decided: text,
      top_up: topUp,
    }),
  })
  .map(({ name, status, ages: band, members, kind, send }) => {
    const { places = [], ...rest } = send;
    const named = places.map((one, index) =>
      places.length > 1 ? { phase: ['Primary', 'Secondary', 'Post-16'][index], ...one } : one,
    );
    return {
      name,
      status,
      ...members,
      ...(band && { minimum_age: band[0], maximum_age: band[1] }),
      ...(kind === 'resource-base' || kind === 'special-school'
        ? { organization: members.organization ?? { id: 'org-2', name } }
        : {}),
      send: { kind, ...rest, ...(named.length > 0 && { places: named }) },
    };
  });

const comment = fc.record(
  {
    theme: words,
    comment: fc.oneof(sentence, fc.array(sentence, { minLength: 1, maxLength: 3 })),
    response: fc.oneof(text, fc.constant(null)),
    action: fc.oneof(sentence, fc.array(sentence, { minLength: 1, maxLength: 3 }), fc.constant(null)),
    status: fc.constantFrom('new', 'answered', 'planned', 'under-way', 'done', 'not-possible'),
    lead: words,
    received: fc.oneof(date, fc.constant(null)),
    responded: date,
  },
  { requiredKeys: ['comment'] },
);

const document = fc
  .record({ services: fc.array(service, { maxLength: 4 }), comments: fc.array(comment, { maxLength: 3 }) })
  .map(({ services, comments }) => ({
    total_items: services.length,
    total_pages: 1,
    page_number: 1,
    size: services.length,
    first_page: true,
    last_page: true,
    empty: services.length === 0,
    contents: services.map((one, index) => ({ id: `record-${index}`, ...one })),
    send: {
      version: '1.0',
      generated: GENERATED,
      publisher: { name: 'Rowanshire Council' },
      ...(comments.length > 0 && {
        comments: comments.map((one, index) => ({ id: `comment-${index}`, ...one })),
      }),
    },
  }));

describe('a break with figures', () => {
  it('keeps its place among the others, though its figures stand on another sheet', () => {
    const rest = (id) => ({ id, name: `Break ${id}`, status: 'active' });
    const made = {
      ...example('borough'),
      contents: [
        { ...rest('b-1'), send: { kind: 'short-break' } },
        { ...rest('b-2'), send: { kind: 'short-break', places_note: 'Ask in autumn.' } },
      ],
    };
    assert.deepEqual(
      back(made).contents.map(({ id }) => id),
      ['b-1', 'b-2'],
    );
  });
});

describe('any feed made of what the columns hold', () => {
  it('comes back as it was, and nothing is told', () => {
    fc.assert(
      fc.property(document, (made) => {
        assert.equal(schemaErrors(made), '');
        assert.deepEqual(back(made, { keepSmallNumbers: true }), plain(made));
        assert.deepEqual(sheetsFromFeed(made).faults, []);
      }),
      { numRuns: 200 },
    );
  });
});

describe('any cells at all', () => {
  it('make a feed that the schema takes, and never throw', () => {
    const typed = fc.oneof(
      fc.constantFrom(
        '5 - 11',
        'TBC',
        'n/a',
        '-',
        '*',
        '<5',
        '46266',
        '=1+1',
        '- a\n- b',
        '[id x]',
        '£',
        'Yes',
        'not known',
        'not said',
        '999001',
        'a; b; c',
        'FB1 2AB',
        'constructor',
        '__proto__',
        'x: y',
        '-@#./A',
        'rowan.example/{a}',
        'büro@school.example',
        '｛@school.example',
      ),
      fc.string({ maxLength: 12 }),
    );
    for (const { title, columns, more } of SHEET_KINDS) {
      const all = [...columns, ...more].map(({ heading }) => heading);
      const rows = fc.array(fc.array(typed, { minLength: all.length, maxLength: all.length }), {
        minLength: 1,
        maxLength: 4,
      });
      fc.assert(
        fc.property(rows, (cells) => {
          const { document: made, faults } = feedFromSheets([{ name: title, rows: [all, ...cells] }], {
            generated: GENERATED,
            publisher: { name: 'X' },
          });
          assert.equal(schemaErrors(plain(made)), '');
          for (const { path, mend, message } of faults) assert.ok(path && mend && message);
        }),
        { numRuns: 60 },
      );
    }
  });
});
