// What the check finds beside the reader's cases: small counts, dates, words, what the law asks for.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { checkFeed, faultGroups } from '../../../dist/esm/intake/check/index.js';
import {
  BY_CATEGORY,
  BY_LINK,
  BY_REPORT_KEY,
  CATEGORY_OF_KIND,
  HEADINGS,
} from '../../../dist/esm/intake/check/coverage-data.js';
import { sectionsOf } from '../../../dist/esm/intake/check/sections.js';
import { WORDS } from '../../../dist/esm/intake/check/words-data.js';
import { reportItems } from '../../../dist/esm/report/index.js';
import { CATEGORIES } from '../../../dist/esm/search/categories.js';

const TODAY = '2026-11-22';
const textOf = (path) => readFileSync(new URL(`../../../${path}`, import.meta.url), 'utf8');

const check = (document, today = TODAY) => checkFeed(document, { today });
const feedOf = (send, ...contents) => ({
  contents: contents.map((record, index) => ({
    id: `r${index}`,
    name: `R${index}`,
    status: 'active',
    ...record,
  })),
  send,
});
/** `case path` of each fault with one of these numbers. */
const told = (document, ...numbers) =>
  check(document)
    .faults.filter(({ case: number }) => numbers.includes(number))
    .map(({ case: number, severity, path }) => `${severity} ${number} ${path}`);
const ofPlaces = (...lines) => feedOf({}, { send: { places: lines } });
const LINES = 'contents[0].send.places';

describe('small counts of pupils', () => {
  const ROWS = [
    [[{ total: 10, on_roll: 4 }], ['error 66 contents[0].send.places[0].on_roll']],
    [[{ total: 10, on_roll: 0 }], []],
    [[{ total: 10, on_roll: 5 }], []],
    [[{ total: 10, on_roll_band: 'under-5' }], []],
    [[{ total: 10, available: 7 }], [`error 101 ${LINES}[0].available`]],
    [[{ total: 10, available: 10 }], []],
    [[{ total: 10, on_roll: 10, available: 8 }], []],
    [[{ total: 10, available: 5 }], []],
    [[{ total: 10, on_roll_band: 'under-5', available: 8 }], [`error 101 ${LINES}[0].available`]],
    [[{ total: 10, on_roll_band: 'under-5', available_band: 'some' }], []],
    [
      [
        { phase: 'Total', on_roll: 23 },
        { phase: 'Primary', on_roll: 20 },
        { phase: 'Secondary', on_roll_band: 'under-5' },
      ],
      [`error 101 ${LINES}[0].on_roll`],
    ],
    [
      [
        { on_roll: 23, total: 40 },
        { phase: 'Year 7', on_roll: 20 },
        { phase: 'Year 8', on_roll: 3 },
      ],
      [`error 66 ${LINES}[2].on_roll`, `error 101 ${LINES}[0].on_roll`],
    ],
    [
      [
        { phase: 'Total', on_roll: 40 },
        { phase: 'Primary', on_roll: 20 },
        { phase: 'Secondary', on_roll: 20 },
      ],
      [],
    ],
    // Differences: of all that is told with what is hidden.
    [
      [
        { phase: 'Total', total: 10, available: 1 },
        { phase: 'Primary', on_roll: 6 },
        { phase: 'Secondary', on_roll_band: 'under-5' },
      ],
      [`error 101 ${LINES}[0].available`],
    ],
    [[{ total: 4, available: 0 }], [`error 101 ${LINES}[0].available`]],
    [[{ total: 4, available_band: 'none' }], [`error 101 ${LINES}[0].available_band`]],
    [[{ total: 4, available_band: 'ask' }], []],
    [[{ total: 12, available_band: 'none' }], []],
    // What the widgets do not read, others can.
    [[{ total: 10, on_roll: '3 pupils' }], [`error 66 ${LINES}[0].on_roll`]],
    [[{ total: 10, on_roll: [3] }], [`error 66 ${LINES}[0].on_roll[0]`]],
    [[{ total: 10, onroll: 3 }], [`error 66 ${LINES}[0].onroll`]],
    [[{ total: 10, PupilsOnRoll: 3 }], [`error 66 ${LINES}[0].PupilsOnRoll`]],
    [[{ total: 10, number_on_roll: 30 }], []],
    [[{ total: 10, max_pupils: 4 }], []],
    [[{ total: 10, on_roll: '3-4' }], []],
    // A band that is a number hides nothing.
    [[{ total: 10, on_roll_band: '3' }], [`error 66 ${LINES}[0].on_roll_band`]],
    [[{ total: 10, on_roll_band: 'under-2' }], [`error 66 ${LINES}[0].on_roll_band`]],
    [[{ total: 10, on_roll_band: '1 to 4' }], []],
    [[{ total: 10, on_roll_band: 'up to 4' }], []],
  ];
  for (const [lines, expected] of ROWS) {
    it(`${JSON.stringify(lines)}: ${expected.length ? expected.join(', ') : 'none'}`, () => {
      assert.deepEqual(told(ofPlaces(...lines), 66, 101), expected);
    });
  }

  it('are found where the same figures stand twice, in another form', () => {
    const twice = (available) =>
      told(
        feedOf(
          {},
          {
            capacities: [{ unit: { name: 'Place' }, maximum: 10, available }],
            send: { places: [{ total: 10, on_roll_band: 'under-5' }] },
          },
        ),
        66,
        101,
      );
    assert.deepEqual(twice(8), ['error 101 contents[0].capacities[0].available']);
    assert.deepEqual(twice(4), []);
    const school = feedOf({}, { organization: { name: 'Larkmere', SenUnitOnRoll: 2 } });
    assert.deepEqual(told(school, 66), ['error 66 contents[0].organization.SenUnitOnRoll']);
    const one = feedOf({}, { send: { places: { total: 10, on_roll: 3 } } });
    assert.deepEqual(told(one, 66), [`error 66 ${LINES}[0].on_roll`]);
  });

  it('are told once: what is left out is not told again', () => {
    assert.deepEqual(told(ofPlaces({ total: 10, on_roll: '3 pupils' }), 66, 70, 104, 110), [
      `error 66 ${LINES}[0].on_roll`,
    ]);
  });

  it('are found in the words of a record with places', () => {
    const WORDS = [
      ['note', '3 at present', true],
      ['note', '2 in Year 3 and 1 in Year 4', true],
      ['note', '7 of 10 places are free', true],
      ['note', 'For Years 3 to 6, from 3 September, open 9am to 3pm, with 2 teachers', false],
      ['note', 'Key stage 2. One-to-one help.', false],
      ['needs_text', 'Hearing (3 pupils)', true],
      ['needs_text', 'Hearing, groups of 3 pupils', false],
      ['how_decided', 'There are now two children here.', true],
      ['how_decided', 'We have two children’s rooms. Classes of four pupils.', false],
    ];
    for (const [name, words, isTold] of WORDS) {
      const places = [{ total: 10, on_roll_band: 'under-5', ...(name === 'note' && { note: words }) }];
      const feed = feedOf({}, { send: { places, ...(name !== 'note' && { [name]: words }) } });
      assert.equal(told(feed, 104).length, isTold ? 1 : 0, `${name}: ${words}`);
    }
    // Without places nobody is counted.
    assert.deepEqual(told(feedOf({}, { description: 'We have two children here.' }), 104), []);
  });

  it('are the publisher’s to decide, and a note says so', () => {
    const feed = ofPlaces({ total: 10, on_roll: 4, available: 6 });
    feed.send.disclosure = { under: 0 };
    assert.deepEqual(told(feed, 66, 101), ['note 66 send.disclosure.under']);
    feed.send.disclosure = { under: 10 };
    feed.contents[0].send.places[0].on_roll = 9;
    assert.ok(told(feed, 66).includes(`error 66 ${LINES}[0].on_roll`));
  });

  it('are found in capacities, in reports and in words', () => {
    const capacities = feedOf({}, { capacities: [{ unit: { name: 'Place' }, maximum: 9, available: 6 }] });
    assert.deepEqual(told(capacities, 66, 101), ['error 101 contents[0].capacities[0].available']);
    const report = {
      id: 'r',
      organization: { id: 'o', name: 'Larkmere Primary School' },
      setting: 'mainstream',
      sections: [],
      provision: [
        { name: 'Total', pupils: 22 },
        { name: 'Quiet room', pupils: 2 },
        { name: 'Reading group', pupils: 20 },
      ],
    };
    assert.deepEqual(told(feedOf({ reports: [report] }), 66, 101), [
      'error 66 send.reports[0].provision[1].pupils',
      'error 101 send.reports[0].provision[0].pupils',
    ]);
    const words = ofPlaces({ total: 10, on_roll_band: 'under-5', note: 'Now two pupils here' });
    assert.deepEqual(told(words, 104), [`warning 104 ${LINES}[0].note`]);
    assert.deepEqual(told(ofPlaces({ total: 10, note: 'We can take one more child' }), 104), []);
  });
});

describe('dates', () => {
  it('of figures: none, or over a term', () => {
    const feed = ofPlaces(
      { total: 10 },
      { total: 10, as_at: '2026-06-01' },
      { total: 10, as_at: '2026-09' },
      { note: 'Ask' },
    );
    assert.deepEqual(told(feed, 120, 121), [
      `warning 120 ${LINES}[0].as_at`,
      `warning 121 ${LINES}[1].as_at`,
    ]);
  });

  it('of the feed: a week, a month', () => {
    const ROWS = [
      ['2026-11-22T06:00:00Z', []],
      ['2026-11-15T06:00:00Z', []],
      ['2026-11-14T06:00:00Z', ['note 126 send.generated']],
      ['2026-10-22T06:00:00Z', ['note 126 send.generated']],
      ['2026-10-21T06:00:00Z', ['warning 126 send.generated']],
    ];
    for (const [generated, expected] of ROWS)
      assert.deepEqual(told(feedOf({ generated }), 126), expected, generated);
  });

  it('still to come, of what is done', () => {
    const feed = feedOf(
      { generated: '2026-11-23T00:00:00Z', short_breaks: { reviewed: '2027-01-01' } },
      {
        assured_date: '2026-12',
        send: { places: [{ total: 1, as_at: '2028', planned: [{ total: 9, from: '2028' }] }] },
      },
    );
    assert.deepEqual(told(feed, 107).sort(), [
      'warning 107 contents[0].assured_date',
      'warning 107 contents[0].send.places[0].as_at',
      'warning 107 send.generated',
      'warning 107 send.short_breaks.reviewed',
    ]);
  });

  it('of terms: all gone; of prices and times: out of date', () => {
    const term_dates = [{ name: 'Autumn', from: '2025-09-01', to: '2025-12-19' }];
    assert.deepEqual(told(feedOf({ term_dates }), 122), ['warning 122 send.term_dates']);
    term_dates.push({ name: 'Spring', from: '2027-01-05', to: '2027-03-26' });
    assert.deepEqual(told(feedOf({ term_dates }), 122), []);
    const record = {
      cost_options: [
        { amount: 4, valid_to: '2026-11-21' },
        { amount: 5, valid_to: '2026-11-22' },
      ],
    };
    assert.deepEqual(told(feedOf({}, record), 43), ['warning 43 contents[0].cost_options[0].valid_to']);
  });

  it('of checks: one fault for a year, one for half, one for none, the oldest by name', () => {
    const dates = ['2023-03', '2025-11-22', '2025-11-23', '2026-05-22', '2026-05-23', undefined];
    const feed = feedOf({}, ...dates.map((assured_date) => (assured_date ? { assured_date } : {})), {
      status: 'defunct',
    });
    const messages = check(feed)
      .faults.filter(({ case: number }) => number === 41)
      .map(({ severity, message }) => `${severity}: ${message}`);
    assert.deepEqual(messages, [
      'warning: 2 of 6 records were last checked a year ago or more. The oldest: R0 (March 2023); R1 (22 November 2025).',
      'warning: 1 of 6 records does not say when it was last checked: R5.',
      'note: 2 of 6 records were last checked 6 to 12 months ago. The oldest: R2 (23 November 2025); R3 (22 May 2026).',
    ]);
  });
});

describe('words of open lists', () => {
  it('nearly right, unknown, known, and the council’s own', () => {
    const send = {
      kind: 'resource base',
      tier: 'Targetted',
      needs: ['ASD', 'Autism', 'SCLN', 'our word'],
      categories: ['short-brakes', 'hospital-radio'],
    };
    const feed = feedOf({}, { send });
    assert.deepEqual(told(feed, 123, 124), [
      'warning 123 contents[0].send.kind',
      'warning 123 contents[0].send.tier',
      'warning 123 contents[0].send.categories[0]',
      'warning 123 contents[0].send.needs[2]',
      'note 124 contents[0].send.categories[1]',
      'note 124 contents[0].send.needs[3]',
    ]);
    feed.send.labels = { tiers: { Targetted: 'Some help' }, categories: { 'hospital-radio': 'Radio' } };
    assert.deepEqual(
      told(feed, 123, 124).filter((row) => /tier|categories\[1\]/.test(row)),
      [],
    );
  });

  it('are those of the finder', () => {
    assert.deepEqual(WORDS.categories, [...CATEGORIES]);
  });
});

describe('what must be there', () => {
  it('of a record: status, who runs it, a way to get in touch', () => {
    assert.deepEqual(told(feedOf({}, { status: '' }), 40, 20, 115), [
      'error 115 contents[0]',
      'error 20 contents[0].organization.name',
      'error 40 contents[0].status',
    ]);
    const ways = [
      { phones: [{ number: '01632 960001' }] },
      { email: 'a@b.example' },
      { url: 'https://b.example' },
      { contacts: [{ email: 'a@b.example' }] },
      { organization: { id: 'o', name: 'O', website: 'https://b.example' } },
      { send: { apply: { url: 'https://b.example' } } },
    ];
    for (const way of ways) assert.deepEqual(told(feedOf({}, way), 115), [], JSON.stringify(way));
    assert.deepEqual(told(feedOf({}, { status: 'inactive' }), 115), []);
    assert.deepEqual(told(feedOf({ contact: { phone: '01632 960001' } }, {}), 115), [
      'warning 115 contents[0]',
    ]);
  });

  it('of the feed: version, publisher, day, licence, whom to ring', () => {
    assert.deepEqual(told(feedOf({}), 116, 117, 118, 119, 138), [
      'error 116 send.version',
      'error 117 send.publisher.name',
      'error 118 send.generated',
      'warning 138 send.contact',
      'warning 119 send.licence',
    ]);
  });

  it('of a list without `send` nothing but what holds for every list', () => {
    const { faults } = check({ contents: [{ id: 'a', name: 'A', status: 'active' }] });
    assert.ok(faults.every(({ path }) => !path.startsWith('send')));
    assert.equal(check([{ id: 'a', name: 'A' }]).summary.coverage, null);
  });
});

describe('what the law asks for', () => {
  it('a short breaks statement: each part by itself, with its regulation', () => {
    assert.deepEqual(told(feedOf({}), 127), ['warning 127 send.short_breaks']);
    const { faults } = check(feedOf({ short_breaks: { criteria: 'Any', reviewed: '2025-01-01' } }));
    const rows = faults.filter(({ case: number }) => number === 127);
    assert.equal(rows.length, 4);
    for (const { message } of rows) assert.match(message, /SI 2011\/707\), regulation 5/);
  });

  it('comments: with neither answer nor act, without one of them, old, and who may be told from them', () => {
    const comment = (more) => ({ id: 'c', comment: 'C', responded: '2026-10-01', ...more });
    const rows = (...comments) => told(feedOf({ comments }), 102, 131, 132);
    assert.deepEqual(rows(comment({ response: 'R', action: 'A' })), []);
    assert.deepEqual(rows(comment({})), ['warning 131 send.comments[0]']);
    assert.deepEqual(rows(comment({ response: 'R' })), ['note 131 send.comments[0].action']);
    assert.deepEqual(rows(comment({ action: 'A' })), ['note 131 send.comments[0].response']);
    assert.deepEqual(rows(comment({ response: 'R', action: 'A', responded: '2025-11-01' })), [
      'warning 132 send.comments',
    ]);
    assert.deepEqual(rows(), ['note 132 send.comments']);
    for (const words of ['My son Peregrine waited', 'Ring me on 01632 960001', 'I am jo@private.example'])
      assert.deepEqual(rows(comment({ comment: words, response: 'R', action: 'A' })), [
        'warning 102 send.comments[0].comment',
      ]);
    assert.deepEqual(
      rows(comment({ comment: 'My son EHC plan took 30 weeks', response: 'R', action: 'A' })),
      [],
    );
  });

  it('reports: one fault for the headings of each, and none quotes it', () => {
    const report = (name, reviewed) => ({
      id: name,
      organization: { id: name, name },
      setting: 'mainstream',
      reviewed,
      sections: [
        {
          key: 'sir-1',
          text: 'We provide for autistic pupils and for others, in every class, from the nursery to Year 6, with help from a teacher of speech.',
        },
      ],
    });
    const { faults } = check(
      feedOf({ reports: [report('Larkmere', '2026-09-01'), report('Elmfield', '2024-09-01')] }),
    );
    const of = (number) => faults.filter((fault) => fault.case === number);
    assert.deepEqual(
      of(129).map(({ path, record }) => [path, record]),
      [
        ['send.reports[0]', 'Larkmere'],
        ['send.reports[1]', 'Elmfield'],
      ],
    );
    assert.match(of(129)[0].message, /^22 of 23 required headings have nothing under them: /);
    assert.equal(of(128).filter(({ severity }) => severity === 'warning').length, 1);
  });

  it('Schedule 2: 23 headings and 56 lines, each key once, in the order of the law', () => {
    const lines = HEADINGS.flatMap(([, some]) => some);
    assert.equal(HEADINGS.length, 23);
    assert.equal(lines.length, 56);
    assert.equal(new Set(lines.map(([key]) => key)).size, 56);
    HEADINGS.forEach(([, some], index) => {
      for (const [key, paragraph] of some) {
        assert.equal(Number.parseInt(paragraph, 10), index + 1);
        assert.equal(key, `lo-${paragraph.replace(/[()]/g, '')}`);
      }
    });
  });

  it('Schedule 2: every table counts towards lines that are there, from words that are there', () => {
    const keys = new Set(HEADINGS.flatMap(([, some]) => some.map(([key]) => key)));
    const counted = [
      ...Object.values(BY_CATEGORY),
      ...Object.values(BY_LINK),
      Object.values(BY_REPORT_KEY),
    ].flat();
    for (const key of counted) assert.ok(keys.has(key), key);
    assert.deepEqual(Object.keys(BY_CATEGORY), [...CATEGORIES]);
    for (const [kind, category] of Object.entries(CATEGORY_OF_KIND))
      assert.ok(WORDS.kind.includes(kind) && BY_CATEGORY[category], kind);
    const items = new Set([...reportItems('mainstream'), ...reportItems('college')].map(({ key }) => key));
    for (const key of Object.keys(BY_REPORT_KEY)) assert.ok(items.has(key), key);
  });

  it('Schedule 2: is counted from categories, kinds, terms, links and entries of their own', () => {
    const count = (send, ...records) => check(feedOf(send, ...records)).summary.coverage;
    const nothing = { headings: 23, headings_with_something: 0, lines: 56, lines_with_something: 0 };
    assert.deepEqual(count({}, {}), nothing);
    const one = { ...nothing, headings_with_something: 1, lines_with_something: 1 };
    assert.deepEqual(count({}, { send: { categories: ['childcare'] } }), one);
    assert.deepEqual(count({}, { send: { kind: 'short-break' } }), one);
    assert.deepEqual(count({}, { attributes: [{ taxonomy_term: { name: 'Childcare' } }] }), one);
    assert.deepEqual(count({}, { status: 'defunct', send: { categories: ['childcare'] } }), nothing);
    assert.deepEqual(count({ links: { sendiass: 'https://a.example' } }), one);
    assert.deepEqual(
      count({
        coverage: [
          { key: 'lo-20', url: 'https://a.example' },
          { key: 'lo-7' },
          { key: 'lo-99', url: 'https://a.example' },
        ],
      }),
      one,
    );
    const coverage = HEADINGS.flatMap(([, some]) => some).map(([key]) => ({ key, url: 'https://a.example' }));
    assert.equal(count({ coverage }).lines_with_something, 56);
    assert.deepEqual(told(feedOf({ coverage }), 133, 134), []);
  });

  it('Schedule 2: the first note is the count, and says that it is no judgement', () => {
    const { faults } = check(feedOf({ coverage: [{ key: 'lo-20', url: 'https://a.example' }] }));
    const [first, ...rest] = faults.filter(({ case: number }) => number === 133 || number === 134);
    assert.equal(
      first.message,
      'Of the 23 headings of SEND Regulations 2014, Schedule 2, 1 has something in this feed and 22 have nothing; of its 56 lines, 1 has something. This is a count, not a judgement: only people can say whether it is right and enough.',
    );
    assert.equal(rest.length, 22);
    assert.equal(
      rest.at(-1).message,
      'Disagreements: nothing here (SEND Regulations 2014, Schedule 2, paragraph 23; lo-23).',
    );
  });
});

describe('in words for people', () => {
  const said = (document, number) => check(document).faults.filter(({ case: one }) => one === number);

  it('a report is told of as one of a school, to the council', () => {
    const report = (more) =>
      feedOf({
        reports: [
          {
            id: 'r',
            organization: { id: 'o', name: 'Larkmere' },
            setting: 'mainstream',
            sections: [],
            ...more,
          },
        ],
      });
    const [old] = said(report({ reviewed: '2023-10' }), 128);
    assert.equal(
      old.message,
      'This report was last reviewed October 2023, over a year ago. The SEND Code of Practice, 6.79, asks for a review every year.',
    );
    for (const { message } of said(report({ next_review: '2025-01-01' }), 128))
      assert.doesNotMatch(message, /^It |your website|Review it|Link it/);
  });

  it('a part of the short breaks statement is named', () => {
    const [criteria] = said(feedOf({ short_breaks: { range: 'Days', reviewed: '2026-04-01' } }), 127);
    assert.match(
      criteria.message,
      /^The short breaks statement does not say who can have each kind of break \(/,
    );
  });

  it('a comment is known by what it is about, never by an id that may be made of its words', () => {
    const comments = [
      { id: 'c1', theme: 'Social care', comment: 'C' },
      { id: 'my-son-bob', comment: 'My son Bob' },
    ];
    assert.deepEqual(
      said(feedOf({ comments }), 131).map(({ record }) => record),
      ['Social care', undefined],
    );
  });

  it('a number is one that can be rung, wherever it stands', () => {
    const contact = { name: 'Team', phone: '020 7946 0000' };
    const ROWS = [
      [{ phones: [{ number: 'TBC' }] }, ['warning 115 contents[0]']],
      [{ phones: [{ number: '111' }] }, []],
      [{ send: { apply: { text: 'Ring 020 7946 0000' } } }, []],
      [{ send: { apply: { text: 'Ask your school' } } }, ['warning 115 contents[0]']],
      [{ application_process: 'Write to office@larkmere.example' }, ['note 34 contents[0]']],
    ];
    for (const [record, expected] of ROWS)
      assert.deepEqual(told(feedOf({ contact }, record), 34, 115), expected, JSON.stringify(record));
  });

  it('an entry that covers nothing is told', () => {
    const coverage = [{ key: 'lo-99', url: 'https://a.org' }, { key: 'lo-7' }, { key: 'lo-8', note: 'Ask' }];
    assert.deepEqual(told(feedOf({ coverage }), 150), [
      'warning 150 send.coverage[0]',
      'warning 150 send.coverage[1]',
    ]);
  });

  it('one act comes first where nobody at all can be asked', () => {
    const [first] = said(feedOf({}, {}, {}), 115);
    assert.match(first.mend, /^First add send\.contact/);
    const [list] = said({ contents: [{ id: 'a', name: 'A' }] }, 115);
    assert.doesNotMatch(list.mend, /send\.contact/);
  });

  it('much that one act mends is counted as one kind, and never in "places"', () => {
    const report = check(feedOf({}, {}, {}, {}));
    const [errors] = sectionsOf(report);
    assert.match(errors.title, /^\d+ errors of \d kinds$/);
    for (const { groups } of sectionsOf(report))
      for (const { count } of groups) assert.doesNotMatch(count, /place/);
    assert.ok(errors.groups.some(({ count }) => count === '3 records'));
  });
});

describe('the example feeds', () => {
  /** What is wrong with them on purpose, or because the documents they are made from do not say it. */
  const KNOWN = {
    // Real services as printed: no telephone numbers, and not always who runs them.
    'westminster.json': [20, 115],
    // A small number and a consent that has run out are there to be hidden; some services name nobody.
    'borough.json': [20, 66, 103],
  };
  for (const [name, known] of Object.entries(KNOWN)) {
    it(`${name} has no error but those`, () => {
      const { faults, summary } = check(textOf(`stories/feeds/${name}`));
      const errors = faultGroups(faults).filter(({ severity }) => severity === 'error');
      assert.deepEqual(
        errors.map(({ case: number }) => number).filter((number) => !known.includes(number)),
        [],
      );
      assert.equal(summary.coverage.lines, 56);
    });
  }
});
