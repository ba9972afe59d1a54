// Whatever a feed holds, the check ends, repeats nothing private, and its page runs and loads nothing.
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { dropPrivate } from '../../../dist/esm/intake/directories/private.js';
import { checkFeed, checksHtml, faultsHtml, faultsText } from '../../../dist/esm/intake/check/index.js';

const TODAY = '2026-11-22';
const borough = readFileSync(new URL('../../../stories/feeds/borough.json', import.meta.url), 'utf8');
const check = (input) => checkFeed(input, { today: TODAY });

/** All that leaves the council. */
const outputs = (report) => [
  faultsText(report, { source: 'feed.json', most: Infinity }),
  faultsText(report, { colour: true }),
  faultsHtml(report, { today: TODAY, source: 'feed.json' }),
  JSON.stringify(report),
];

const PRIVATE_NAMES = [
  'assurer_email',
  'assured_by',
  'created_by',
  'last_modified_by',
  'internal_notes',
  'staff_email',
  'date_of_birth',
  'nhs_number',
  'home_address',
  'personal_mobile',
  'staffEmail',
  'Internal notes',
  'date-of-birth',
  'updater_email',
  'pupil_name',
];

/** Every object of a document, by its place. */
function* objectsIn(value) {
  if (typeof value !== 'object' || value === null) return;
  if (!Array.isArray(value)) yield value;
  for (const inner of Object.values(value)) yield* objectsIn(inner);
}

/** Every text of a document that anybody may fill in. */
function* textsIn(value) {
  if (typeof value !== 'object' || value === null) return;
  for (const [name, inner] of Object.entries(value))
    if (typeof inner === 'string') yield [value, name];
    else yield* textsIn(inner);
}

const secret = fc
  .string({ minLength: 8, maxLength: 24, unit: fc.constantFrom(...'abcdefghijkmnpqrstuvwxyzQXZ') })
  .map((word) => `zq${word}`);
const address = secret.map((word) => `${word}@private.example`);
const number = fc.integer({ min: 100_000_000, max: 999_999_999 }).map((digits) => `07${digits}`);

const small = () => {
  const feed = JSON.parse(borough);
  feed.contents = [feed.contents[0], feed.contents[9], feed.contents[14], feed.contents[24]];
  feed.send.reports = feed.send.reports.slice(0, 1);
  return feed;
};

describe('what a report repeats', () => {
  it('is never what a private member holds, wherever it stands', () => {
    fc.assert(
      fc.property(
        fc.oneof(secret, address, number, fc.record({ name: secret, email: address })),
        fc.constantFrom(...PRIVATE_NAMES),
        fc.nat(),
        (value, name, place) => {
          const feed = small();
          const objects = [...objectsIn(feed)];
          objects[place % objects.length][name] = value;
          const words = typeof value === 'string' ? [value] : Object.values(value);
          const report = check(feed);
          assert.ok(report.faults.some((fault) => fault.case === 36 && fault.path.endsWith(name)));
          for (const output of outputs(report))
            for (const word of words) assert.ok(!output.includes(word), `${name}: ${word}`);
        },
      ),
      { numRuns: 60 },
    );
  });

  it('is what converting takes out, under the same names', () => {
    const record = Object.fromEntries(PRIVATE_NAMES.map((name) => [name, 'zq']));
    const document = {
      contents: [{ id: 'a', name: 'A', ...record, contact_email: 'office@larkmere.example' }],
    };
    assert.deepEqual(dropPrivate(document).document, {
      contents: [{ id: 'a', name: 'A', contact_email: 'office@larkmere.example' }],
    });
  });

  it('is never an e-mail address or a telephone number, in whatever text one stands', () => {
    fc.assert(
      fc.property(fc.oneof(address, number), fc.nat(), fc.boolean(), (value, place, isAlone) => {
        const feed = small();
        const texts = [...textsIn(feed)];
        const [owner, name] = texts[place % texts.length];
        owner[name] = isAlone ? value : `${owner[name]} ${value} and more`;
        for (const output of outputs(check(feed))) assert.ok(!output.includes(value), `${name}: ${value}`);
      }),
      { numRuns: 100 },
    );
  });

  it('is never a number of anybody, whatever stands before it, nor half of an address', () => {
    const NAMES = [
      ['Base for UPN H801200001001', 'H801200001001', '80120000'],
      ['Base (4 pupils)', '4 pupils'],
      ['Base, 3 on roll', '3 on roll'],
      ['Ask jo.doe＠private.example', 'jo.doe'],
      ['Ask jo.doe (at) private.example', 'jo.doe'],
      [`${'Club '.padEnd(631)}jo.doe@private.example`, 'jo.doe'],
    ];
    for (const [name, ...secrets] of NAMES) {
      const feed = small();
      delete feed.contents[0].id;
      feed.contents[0].name = name;
      feed.contents[0].status = name;
      feed.contents[0].send.needs = [name];
      feed.contents[0].send.places = [{ total: 10, [name]: true }];
      for (const output of outputs(check(feed)))
        for (const secret of secrets) assert.ok(!output.includes(secret), `${name}: ${secret}`);
    }
    const years = small();
    years.contents[0].name = 'Year 3 pupils, groups of 4 children';
    assert.ok(outputs(check(years)).every((output) => output.includes(years.contents[0].name)));
  });

  it('is never the name of a member that is an address', () => {
    const feed = small();
    feed.send.labels.kinds = { 'jo@private.example': 7 };
    feed.contents[0].send['jo@private.example'] = { on_rol: 1 };
    for (const output of outputs(check(feed))) assert.ok(!output.includes('jo@private'));
  });

  it('is never a story whose consent has run out, nor a count of pupils', () => {
    const feed = small();
    const [report] = feed.send.reports;
    report.case_studies = [
      { text: 'Zebedee came to us in Year 3 and learnt to swim.', consent_until: '2025-01-01' },
    ];
    report.provision = [{ name: 'Quiet lunch zqzq', pupils: 3 }];
    report.sections[0].text = 'Now 3 pupils have an EHC plan at Zqxville.';
    const found = check(feed);
    const kinds = new Set(found.faults.map(({ case: number }) => number));
    for (const number of [103, 104, 66]) assert.ok(kinds.has(number), String(number));
    for (const output of outputs(found)) {
      assert.doesNotMatch(output, /Zebedee|zqzq|3 pupils|Zqxville/);
    }
  });
});

describe('a report with very long text', () => {
  it('is checked in good time, whatever letters are to be explained', () => {
    const feed = small();
    feed.send.reports[0].sections = ['x', 'ab ', '(', '( a '].map((part, index) => ({
      key: `sir-${index + 5}`,
      text: `${part.repeat(60_000 / part.length)} SENDIASS (${part.repeat(9_000 / part.length)} and the EHCP`,
    }));
    const from = performance.now();
    check(feed);
    assert.ok(performance.now() - from < 15_000);
  });
});

describe('a hostile feed', () => {
  const hostile = () => ({
    contents: [
      {
        id: '<img src=x onerror=alert(1)>',
        name: '</title></style><script>alert(1)</script>',
        status: '"><svg onload=alert(1)>',
        url: 'javascript:alert(1)',
        description: `<a href="javascript:alert(1)">x</a>${'a'.repeat(1_000_000)}`,
        send: {
          kind: '\u001b[31mred\u0007',
          needs: ['ASD\u202egnihton'],
          '<b>onroll</b>': 1,
          places: [{ onroll: '<i>' }],
        },
      },
    ],
    send: { publisher: { name: '<script>alert(2)</script>' }, labels: { kinds: { '<u>': 1 } } },
  });

  it('is shown as text: no mark of its own in the page', () => {
    const html = faultsHtml(check(hostile()), {
      today: TODAY,
      title: '<script>t</script>',
      source: '<b>.json',
    });
    assert.doesNotMatch(html, /<(?:script|img|svg|a|b|i|u)\b/);
    assert.match(html, /&lt;script&gt;t&lt;\/script&gt;/);
    assert.equal(html.match(/<style>/g).length, 1);
    assert.equal(html.match(/<title>/g).length, 1);
  });

  it('is coloured only where that is asked, and reads the same', () => {
    const report = check(small());
    const [plain, coloured] = [false, true].map((colour) =>
      faultsText(report, { colour, source: 'feed.json' }),
    );
    assert.ok(coloured.includes('\u001b[1;31m'));
    // eslint-disable-next-line no-control-regex -- colours of a terminal
    assert.equal(coloured.replace(/\u001b\[[\d;]*m/g, ''), plain);
  });

  it('cannot steer a terminal', () => {
    const text = faultsText(check(hostile()), { source: 'a\u001b[2Jb', colour: false });
    // eslint-disable-next-line no-control-regex -- these are what a terminal obeys
    assert.doesNotMatch(text, /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202e]/);
  });

  it('is told of, and told of the unsafe links', () => {
    const { faults } = check(hostile());
    const unsafe = faults.filter(({ case: number }) => number === 106);
    assert.deepEqual(
      unsafe.map(({ path, severity }) => [path, severity]),
      [
        ['contents[0].url', 'error'],
        ['contents[0].description', 'error'],
      ],
    );
  });

  it('cannot hide a link behind spaces in its scheme, and takes no time over long runs of one sign', () => {
    const run = 'a'.repeat(1_000_000);
    const spaces = ' '.repeat(1_000_000);
    const feed = {
      contents: [
        {
          id: 'a',
          name: 'A',
          url: ' java\tscript:alert(1)',
          fees: `${run}@`,
          alert: `href=${spaces}`,
          postal_code: spaces,
        },
        { id: 'b', name: 'B', description: '<a '.repeat(200_000), phones: [{ number: '0'.repeat(100_000) }] },
      ],
      send: { comments: [{ id: 'c', comment: `${run}@${run}` }], [run]: 1, version: run },
    };
    const before = process.cpuUsage();
    const found = check(feed);
    assert.ok(process.cpuUsage(before).user < 20e6, `${process.cpuUsage(before).user / 1e6} s`);
    assert.ok(found.faults.some((fault) => fault.case === 106 && fault.path === 'contents[0].url'));
    for (const output of outputs(found)) assert.ok(output.length < 60_000);
  });

  it('that throws when it is read, or holds itself, loses only that', () => {
    const feed = hostile();
    Object.defineProperty(feed.contents[0], 'fees', {
      enumerable: true,
      get() {
        throw new Error('no');
      },
    });
    feed.contents.push({ id: 'b', name: 'B', status: 'active', self: feed });
    const report = check(feed);
    assert.equal(report.summary.records, 2);
    assert.ok(report.faults.some((fault) => fault.case === 70 && fault.severity === 'error'));
  });

  it('may be of any shape: the check never throws', () => {
    const deep = `${'{"a":'.repeat(50_000)}1${'}'.repeat(50_000)}`;
    const inputs = [
      undefined,
      null,
      0,
      '',
      '[]',
      '{}',
      'null',
      '"x"',
      [],
      {},
      [null],
      [[]],
      { contents: null },
      { contents: [null, 1, 'a', []], send: [] },
      { contents: [], send: { reports: [null], comments: 'x', parts: {} } },
      '{"__proto__":{"name":"x"},"contents":[{"__proto__":{"a":1},"id":"a","name":"A"}],"send":{"__proto__":[]}}',
      deep,
      `{"contents":[${deep}],"send":{}}`,
      new Uint8Array([0xff, 0xfe, 0x7b, 0]),
      new Uint8Array([0x50, 0x4b, 3, 4]),
      new Proxy(
        {},
        {
          ownKeys: () => {
            throw new Error('no');
          },
        },
      ),
      () => 1,
      Symbol('x'),
      10n,
    ];
    for (const input of inputs) {
      const report = check(input);
      for (const output of outputs(report)) assert.equal(typeof output, 'string');
      assert.ok(report.faults.length > 0);
    }
    assert.equal({}.name, undefined);
  });

  it('made of anything at all is answered', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.jsonValue(), fc.nat(), (one, other, place) => {
        const feed = small();
        const objects = [...objectsIn(feed)];
        const target = objects[place % objects.length];
        const names = Object.keys(target);
        target[names[place % names.length] ?? 'x'] = one;
        feed.contents.push(other);
        outputs(check(feed));
        outputs(check(one));
      }),
      { numRuns: 60 },
    );
  });

  it('is not changed', () => {
    const feed = JSON.parse(borough);
    check(feed);
    assert.deepEqual(feed, JSON.parse(borough));
  });
});

describe('the page', () => {
  it('folds a long list after ten, and lists all where all are asked for', () => {
    const feed = {
      contents: Array.from({ length: 150 }, (_, index) => ({ id: `r${index}`, name: `Record ${index}.` })),
      send: {},
    };
    const report = check(feed);
    const group = (html) => html.split('<div class="group ').find((one) => one.includes('Nobody is named'));
    const some = group(faultsHtml(report, { today: TODAY }));
    const [seen, folded] = some.split('<details>\n<summary>140 more</summary>');
    assert.equal(seen.match(/<li>/g).length, 10);
    assert.equal(folded.match(/<li>/g).length, 91);
    assert.match(folded, /<li>and 50 more<\/li>/);
    const all = group(faultsHtml(report, { today: TODAY, most: Infinity }));
    assert.equal(all.match(/<li>/g).length, 150);
    assert.match(all, /Record 149\./);
    const few = faultsHtml(check({ ...feed, contents: feed.contents.slice(0, 12) }), { today: TODAY });
    assert.doesNotMatch(group(few), /<details>/);
  });

  const report = check(borough);
  const html = faultsHtml(report, { today: TODAY, source: 'borough.json', title: 'Fennbridge' });

  it('is one file that loads nothing, runs nothing and may be sent', () => {
    assert.match(html, /^<!doctype html>\n<html lang="en-GB">/);
    assert.doesNotMatch(html, /<script|<link|<img|<iframe|<form|src=|url\(|@import| on\w+=| style=/i);
    const [, style] = /<style>([^]*?)<\/style>/.exec(html);
    const hash = `sha256-${createHash('sha256').update(style).digest('base64')}`;
    const [, policy] = /Content-Security-Policy" content="([^"]*)"/.exec(html);
    assert.equal(
      policy,
      `default-src &#39;none&#39;; style-src &#39;${hash}&#39;; base-uri &#39;none&#39;; form-action &#39;none&#39;`,
    );
  });

  it('has a title with the day, one first heading, and no heading left out below it', () => {
    assert.match(html, /<title>Fennbridge, 22 November 2026<\/title>/);
    for (const page of [
      html,
      checksHtml(
        [
          { source: 'a', report },
          { source: 'b', report },
        ],
        { today: TODAY },
      ),
    ]) {
      const levels = [...page.matchAll(/<h(\d)>/g)].map(([, level]) => Number(level));
      assert.equal(levels.filter((level) => level === 1).length, 1);
      levels.forEach((level, index) => {
        if (index > 0)
          assert.ok(level <= levels[index - 1] + 1, `${index}: ${levels[index - 1]} to ${level}`);
      });
    }
  });

  it('closes what it opens, and gives each row of its table a heading', () => {
    for (const name of ['section', 'div', 'ul', 'li', 'h2', 'h3', 'p', 'code', 'table', 'main']) {
      const count = (pattern) => (html.match(new RegExp(pattern, 'g')) ?? []).length;
      assert.equal(count(`<${name}[ >]`), count(`</${name}>`), name);
    }
    assert.equal((html.match(/<tr>/g) ?? []).length, (html.match(/<th scope="row">/g) ?? []).length);
  });

  it('says how to mend each thing, and that it is no judgement', () => {
    for (const { mend } of report.faults)
      assert.ok(html.includes(mend.replaceAll('"', '&quot;').replaceAll("'", '&#39;')), mend);
    assert.match(html, /not a judgement/);
  });
});

describe('words', () => {
  it('of no report say that anything is compliant or passes', () => {
    const sample = JSON.parse(borough);
    sample.send.comments = [];
    for (const output of [...outputs(check(borough)), ...outputs(check(sample)), ...outputs(check('[]'))])
      assert.doesNotMatch(output, /complian|complies|\bpass(?:es|ed)?\b(?! \w)|lawful|meets the law/i);
  });
});

describe('a large feed', () => {
  it('of 10,000 services takes seconds', () => {
    const { contents, ...rest } = JSON.parse(borough);
    const many = Array.from({ length: 10_000 }, (_, index) => ({
      ...contents[index % contents.length],
      id: `s${index}`,
      name: `${contents[index % contents.length].name} ${index}`,
    }));
    const before = process.cpuUsage();
    const report = check(JSON.stringify({ ...rest, total_items: 10_000, contents: many }));
    const seconds = process.cpuUsage(before).user / 1e6;
    assert.equal(report.summary.records, 10_000);
    assert.ok(seconds < 60, `${seconds} s`);
    const html = faultsHtml(report, { today: TODAY });
    assert.ok(html.length < 2_000_000, `${html.length}`);
  });
});
