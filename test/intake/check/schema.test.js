// The schema as code: as the sources are now, the same answers as Ajv gives, and nothing run from text.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import process from 'node:process';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import fc from 'fast-check';
import { CHECK_SCHEMA, checkSchemaModule } from '../../../.config/check-schema.js';
import { feedSchema } from '../../../.config/feed-schema.js';
import { schemaCheck } from '../../../dist/esm/intake/check/schema-data.js';
import { checkFeed } from '../../../dist/esm/intake/check/index.js';

const root = fileURLToPath(new URL('../../../', import.meta.url));
const read = (path) => readFileSync(`${root}${path}`, 'utf8');
const TODAY = '2026-11-22';

const problems = (document) => {
  schemaCheck(document);
  return (schemaCheck.errors ?? []).map(({ instancePath, keyword }) => `${keyword} ${instancePath}`).sort();
};

describe('the schema as code', () => {
  it('is what the sources give', async () => {
    const made = await checkSchemaModule(root);
    assert.ok(made === read(CHECK_SCHEMA), 'It is stale. Run: node .config/check-schema.js');
  });

  it('says what Ajv says of the published schema', () => {
    const ajv = new Ajv2020({ allErrors: true, strict: false });
    addFormats.default(ajv, { mode: 'fast' });
    const validate = ajv.compile(feedSchema(root));
    const feed = JSON.parse(read('stories/feeds/borough.json'));
    const places = [];
    const visit = (value, keys) => {
      if (typeof value !== 'object' || value === null) return;
      for (const [key, inner] of Object.entries(value)) {
        places.push([...keys, key]);
        visit(inner, [...keys, key]);
      }
    };
    visit({ contents: feed.contents.slice(0, 20), send: feed.send }, []);
    fc.assert(
      fc.property(
        fc.nat(),
        fc.constantFrom('', 7, -1, null, true, [], {}, 'x', ['x'], [{}]),
        (place, value) => {
          const document = structuredClone(feed);
          const keys = places[place % places.length];
          const owner = keys.slice(0, -1).reduce((inner, key) => inner[key], document);
          owner[keys.at(-1)] = value;
          validate(document);
          const said = (validate.errors ?? []).map(
            ({ instancePath, keyword }) => `${keyword} ${instancePath}`,
          );
          assert.deepEqual(problems(document), said.sort());
        },
      ),
      { numRuns: 150 },
    );
  });

  it('needs no code from text, and nothing beside itself', () => {
    const code = read('dist/esm/intake/check/schema-data.js');
    assert.doesNotMatch(code, /\brequire\(|^import |\beval\(|new Function/m);
    const script = `import { schemaCheck } from '${new URL('../../../dist/esm/intake/check/schema-data.js', import.meta.url).href}';
      console.log(schemaCheck({ contents: [], send: { version: '1.0', generated: '2026-11-22T06:00:00Z', publisher: { name: 'A' } } }), schemaCheck({}));`;
    const output = execFileSync(process.execPath, [
      '--disallow-code-generation-from-strings',
      '--input-type=module',
      '-e',
      script,
    ]);
    assert.equal(String(output).trim(), 'true false');
  });
});

/** What is told of the only fault of a document. */
const told = (change) => {
  const feed = {
    contents: [{ id: 'a', name: 'A', status: 'active' }],
    send: { version: '1.0', generated: '2026-11-22T06:00:00Z', publisher: { name: 'Rowanshire Council' } },
  };
  const base = new Set(
    checkFeed(feed, { today: TODAY }).faults.map(({ path, case: number }) => `${number} ${path}`),
  );
  change(feed);
  return checkFeed(feed, { today: TODAY })
    .faults.filter(({ path, case: number }) => !base.has(`${number} ${path}`))
    .map(({ case: number, severity, path, record, message }) => [number, severity, path, record, message]);
};

describe('what does not fit the schema, in plain words', () => {
  const places =
    (line) =>
    ({ contents: [service] }) =>
      void (service.send = { places: [{ as_at: '2026-11', ...line }] });
  const ROWS = [
    [
      'text where a number is due',
      places({ total: { n: 4 } }),
      [
        70,
        'warning',
        'contents[0].send.places[0].total',
        'A',
        'There is a record in { } here, where a number is due. So it is left out, and families do not see it.',
      ],
    ],
    [
      'a number in quotes',
      places({ total: '10' }),
      [
        110,
        'note',
        'contents[0].send.places[0].total',
        'A',
        'A number stands in quotes here. It is understood; other programs may not.',
      ],
    ],
    [
      'a word that is none of those due',
      ({ contents: [service] }) => void (service.send = { plan: 'require' }),
      [
        70,
        'warning',
        'contents[0].send.plan',
        'A',
        '"require" is not one of "required", "not-required", "either". Is "required" meant? So it is left out, and families do not see it.',
      ],
    ],
    [
      'a comment of another status',
      ({ send }) =>
        void (send.comments = [
          { id: 'c', comment: 'C', response: 'R', action: 'A', status: 'answred', responded: '2026-10' },
        ]),
      [
        111,
        'warning',
        'send.comments[0].status',
        undefined,
        '"answred" is not one of "new", "answered", "planned", "under-way", "done", "not-possible". Is "answered" meant?',
      ],
    ],
    [
      'a member that is missing',
      ({ send }) =>
        void (send.term_dates = [
          { name: 'Autumn', from: '2026-09-01', to: '2027-01-01' },
          { name: 'Spring', from: '2027-01-02' },
        ]),
      [
        70,
        'error',
        'send.term_dates[1].to',
        undefined,
        '"to" is missing here. So it is left out, and families do not see it.',
      ],
    ],
    [
      'a list where text is due',
      ({ contents: [service] }) => void (service.capacities = 'none'),
      [110, 'warning', 'contents[0].capacities', 'A', 'There is text here, where a list is due.'],
    ],
    [
      'a date in another form',
      ({ contents: [service] }) => void (service.assured_date = '01/11/2026'),
      [
        42,
        'note',
        'contents[0].assured_date',
        'A',
        'This date is in another form than the format asks for. It is understood; other programs may not.',
      ],
    ],
    [
      'an address without its beginning',
      ({ contents: [service] }) => void (service.url = 'www.gov.uk/send'),
      [
        31,
        'note',
        'contents[0].url',
        'A',
        'Something is missing of this web address. It is mended for families; other programs may not.',
      ],
    ],
  ];
  for (const [what, change, expected] of ROWS) {
    it(`${what}: told once, with its place and record`, () => {
      const path = expected[2];
      assert.deepEqual(
        told(change).filter((row) => row[2] === path),
        [expected],
      );
    });
  }

  it('names a report by its school', () => {
    const rows = told(({ send }) => {
      send.reports = [
        {
          id: 'r',
          organization: { id: 'o', name: 'Larkmere Primary School' },
          setting: 'primary',
          sections: [],
        },
      ];
    });
    const row = rows.find(([, , path]) => path === 'send.reports[0].setting');
    assert.equal(row[3], 'Larkmere Primary School');
  });

  it('says nothing of `send` that a list of another source has not', () => {
    const { faults } = checkFeed({ contents: [{ id: 'a', name: 'A', status: 'active' }] }, { today: TODAY });
    assert.ok(faults.every(({ path }) => !path.startsWith('send')));
    assert.ok(faults.some(({ case: number, severity }) => number === 135 && severity === 'note'));
  });
});

describe('a name of a member that is nearly right', () => {
  const near = (send) =>
    checkFeed({ contents: [{ id: 'a', name: 'A', send }], send: {} }, { today: TODAY })
      .faults.filter(({ case: number }) => number === 22)
      .map(({ path, mend }) => `${path}: ${mend}`);

  it('is offered the right one', () => {
    assert.deepEqual(near({ places: [{ onroll: 1, Total: 2, avaliable: 3, 'as at': '2026', planed: [] }] }), [
      'contents[0].send.places[0].onroll: Name it "on_roll".',
      'contents[0].send.places[0].Total: Name it "total".',
      'contents[0].send.places[0].avaliable: Name it "available".',
      'contents[0].send.places[0].as at: Name it "as_at".',
      'contents[0].send.places[0].planed: Name it "planned".',
    ]);
  });

  it('is left alone where it is not near, or the right one is there too', () => {
    assert.deepEqual(
      near({ x_our_own: 1, places: [{ seats: 4, total: 5, totals: 6, capacity: 7 }], 'how-we-decide': 1 }),
      [],
    );
  });

  it('is looked for only under `send`', () => {
    const { faults } = checkFeed(
      { contents: [{ id: 'a', name: 'A', descripton: 'x' }], send: {} },
      { today: TODAY },
    );
    assert.ok(faults.every(({ case: number }) => number !== 22));
  });
});
