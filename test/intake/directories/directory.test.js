// Somebody else's documents as feeds: how the bytes come, who they are, and what must not be passed on.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readFeed } from '../../../dist/esm/feed/index.js';
import { dialectOf, dropPrivate, feedFromDirectory } from '../../../dist/esm/intake/directories/index.js';
import { emptyIn, errorsOf, jsonOf, OPTIONS, told } from './support.js';

const feed = (input, options = {}) => feedFromDirectory(input, { ...OPTIONS, ...options });
const v1 = (...content) => ({ totalElements: content.length, number: 1, content });
const record = (members = {}) => ({
  id: '1',
  name: 'Swim',
  status: 'active',
  description: 'Swimming.',
  ...members,
});
const first = (result) => result.document.contents[0];

/** Every result, whatever came in, is one that the schema takes, with totals that are right and nothing empty. */
function checked(result) {
  const { document } = result;
  assert.equal(errorsOf(document), '');
  assert.deepEqual(
    document.contents.flatMap((service) => emptyIn(service)),
    [],
  );
  assert.equal(document.total_items, document.contents.length);
  assert.equal(document.empty, document.contents.length === 0);
  assert.equal(document.send.generated, OPTIONS.generated);
  return result;
}

describe('a document of a directory', () => {
  it('is told by its shape (case 1)', () => {
    const documents = [
      ['hsds-uk', { contents: [record()] }],
      ['oruk-v1', v1(record())],
      ['outpost', v1(record({ organisation: { id: 2, name: 'Us' } }))],
      ['list', [record()]],
      ['service', record()],
      ['local-offer', { contents: [record()], send: { version: '1.0' } }],
    ];
    for (const [dialect, document] of documents) {
      assert.equal(dialectOf(document), dialect);
      for (const input of [document, JSON.stringify(document)]) {
        const result = checked(feed(input));
        assert.equal(first(result).name, 'Swim', dialect);
        assert.deepEqual(result.document.send.publisher, { name: 'Rowanshire Council' });
      }
    }
    for (const none of [{}, 'text', null, 7, { send: {} }]) assert.equal(dialectOf(none), undefined);
  });

  it('with one record where a list is due has it mended as any other (case 21)', () => {
    const contacts = [{ name: 'Pat Doe', phone: '01632 960001' }];
    const result = checked(feed({ contents: record({ contacts, maximum_age: -1 }) }));
    assert.equal(first(result).contacts[0].name, undefined);
    assert.deepEqual(told(result), ['36 contents[0].contacts[0].name', '38 contents[0].maximum_age']);
    assert.doesNotMatch(JSON.stringify(dropPrivate({ content: record({ contacts }) })), /Pat Doe/);
  });

  it('without a list, or with an empty one, is a feed with nothing in it, and why (cases 2, 5)', () => {
    const cases = [
      [v1(), '2 content'],
      [[], '2 '],
      ['<!doctype html><title>Sign in</title>', '5 '],
      ['{"content": [', '4 '],
      ['{}', '1 '],
      [undefined, '1 '],
      [null, '1 '],
    ];
    for (const [input, fault] of cases) {
      const result = checked(feed(input));
      assert.deepEqual(told(result), [fault]);
      assert.deepEqual(result.document.contents, []);
    }
  });

  it('may start with a byte order mark (case 3)', () => {
    const result = checked(feed(`\ufeff${JSON.stringify([record()])}`));
    assert.deepEqual(told(result), ['3 ']);
    assert.equal(first(result).name, 'Swim');
  });

  it('is mended where line breaks stand inside quotes, and nowhere else (case 4)', () => {
    const text =
      '{\n\t"content": [{"id": "1", "name": "Swim \\"\n\\\\", "description": "One\r\n\nTwo\tthree\u0007"}]\n}';
    const result = checked(feed(text));
    assert.deepEqual(told(result), ['4 ']);
    assert.equal(result.faults[0].severity, 'warning');
    assert.match(result.faults[0].message, /in 6 places/);
    assert.equal(first(result).description, 'One\n\nTwo three');
    assert.equal(first(result).name, 'Swim " \\');
  });

  it('says whose it is, or is published for whom it was converted', () => {
    const send = { version: '1.0', publisher: { name: 'Fennbridge', url: 'https://fennbridge.example/é' } };
    const document = { contents: [record()], send };
    const kept = checked(feed(document));
    assert.equal(kept.document.send.publisher.name, 'Fennbridge');
    assert.deepEqual(told(kept), ['162 send.publisher']);
    assert.deepEqual(told(feed(document, { publisher: { name: 'fennbridge ' } })), []);
    const nobody = feedFromDirectory([record()], { generated: OPTIONS.generated });
    assert.deepEqual(told(nobody), ['166 send.publisher']);
    assert.equal(nobody.faults[0].severity, 'error');
    assert.equal(errorsOf(nobody.document), '');
  });

  it('names its source in each record that names none', () => {
    const source = { id: 'fis', name: 'Family directory' };
    const document = {
      contents: [record(), record({ id: '2', send: { source: 'old' } })],
      send: { version: '1.0', sources: [{ id: 'old', name: 'Old list' }] },
    };
    const result = checked(feed(document, { source }));
    assert.deepEqual(result.document.send.sources, [{ id: 'old', name: 'Old list' }, source]);
    assert.deepEqual(
      result.document.contents.map(({ send }) => send.source),
      ['fis', 'old'],
    );
    assert.deepEqual(checked(feed([record()], { source })).document.send.sources, [source]);
  });

  it('in our own format comes through whole', () => {
    for (const name of ['westminster', 'borough']) {
      const document = jsonOf(`stories/feeds/${name}.json`);
      const result = feed(document, {
        keepSmallNumbers: true,
        publisher: document.send.publisher,
        generated: document.send.generated,
      });
      assert.deepEqual(readFeed(result.document).feed, readFeed(document).feed, name);
      // What the reader tells of it; nothing more was done to it.
      const { faults } = readFeed(document);
      assert.deepEqual(
        result.faults.filter((fault) => fault.case !== 160),
        faults,
      );
    }
  });

  it('that is the first of several files is taken alone, which is told', () => {
    const parts = [{ url: 'services-1.json', kind: 'services' }];
    const result = checked(feed({ contents: [record()], send: { version: '1.0', parts } }));
    assert.deepEqual(told(result), ['163 send.parts']);
    assert.equal(result.document.send.parts, undefined);
  });
});

describe('what is not passed on', () => {
  const text = (result) => JSON.stringify(result.document);

  it('who assured, changed or made a record (case 36)', () => {
    const result = checked(
      feed(
        v1(
          record({
            assurer_email: 'pat.doe@rowanshire.example',
            pc_metadata: { date_modified: '2026-01-01', assured_by: 'pat.doe@rowanshire.example' },
            updated_by: { name: 'Pat Doe' },
            assured_by: '',
          }),
        ),
      ),
    );
    assert.deepEqual(told(result), [
      '36 content[0].assurer_email',
      '36 content[0].pc_metadata.assured_by',
      '36 content[0].updated_by',
    ]);
    assert.doesNotMatch(text(result), /pat/i);
    assert.ok(result.faults.every(({ message, mend }) => !/pat\.?doe/i.test(message + mend)));
  });

  it('names of people, and their own addresses; jobs, desks and numbers stay', () => {
    const contacts = [
      { name: 'Pat Doe', title: 'SENCO', email: 'pat.doe@school.example', phone: '01632 960001' },
      { name: 'Pat Doe', email: 'office@school.example' },
      { name: 'Pat Doe' },
      { name: 'Admissions office', email: 'admissions@school.example' },
      { name: 'Sam Roe', phone: '01632 960002', visible: true },
    ];
    const result = checked(feed(v1(record({ contacts }))));
    assert.deepEqual(first(result).contacts, [
      { title: 'SENCO', phones: [{ number: '01632 960001' }] },
      { email: 'office@school.example' },
      { name: 'Admissions office', email: 'admissions@school.example' },
      { name: 'Sam Roe', phones: [{ number: '01632 960002' }] },
    ]);
    assert.deepEqual(
      told(result),
      [0, 1, 2].map((index) => `36 content[0].contacts[${index}].name`),
    );
    assert.doesNotMatch(text(result), /pat/i);
    const own = {
      contents: [record({ contacts: [{ name: 'Pat Doe', phone: '01632 960001' }] })],
      send: { version: '1.0' },
    };
    assert.match(text(feed(own)), /Pat Doe/, 'in our own format a name is there by consent');
  });

  it('nor by whoever reads the raw document', () => {
    const document = v1(
      record({
        assurer_email: 'pat@x.example',
        organization: { contacts: { name: 'Pat Doe', email: 'a@x.example' } },
      }),
    );
    const copy = structuredClone(document);
    const { document: open, faults } = dropPrivate(document);
    assert.deepEqual(open, v1(record({ organization: { contacts: { email: 'a@x.example' } } })));
    assert.deepEqual(told({ faults }), [
      '36 content[0].assurer_email',
      '36 content[0].organization.contacts.name',
    ]);
    assert.deepEqual(document, copy, 'what came in is not changed');
    assert.deepEqual(dropPrivate('text'), { document: 'text', faults: [] });
    assert.deepEqual(dropPrivate(record({ updated_by: 'Pat' })).document, record());
  });

  it('small counts of pupils, unless the council has decided to show them (case 66)', () => {
    const places = [
      { phase: 'Year 1', total: 10, on_roll: 3 },
      { phase: 'Year 2', total: 10, on_roll: 8, available: 2 },
      { phase: 'Total', total: 20, on_roll: 11, available: 9 },
    ];
    const document = (disclosure) => ({
      contents: [record({ send: { places } })],
      send: { version: '1.0', ...(disclosure && { disclosure }) },
    });
    const result = checked(feed(document()));
    assert.deepEqual(first(result).send.places, [
      { phase: 'Year 1', total: 10, on_roll_band: 'under-5' },
      { phase: 'Year 2', total: 10, on_roll: 8, available: 2 },
      { phase: 'Total', total: 20, available_band: 'ask' },
    ]);
    assert.deepEqual(told(result), ['66 contents[0].send.places[0]', '66 contents[0].send.places[2]']);
    assert.deepEqual(first(feed(document({ under: 0 }))).send.places, places);
    assert.deepEqual(first(feed(document(), { keepSmallNumbers: true })).send.places, places);
  });

  it('small counts of pupils in reports, and sums that give one away', () => {
    const provision = [
      { name: 'Nest', pupils: 3 },
      { name: 'Reading club', pupils: 12 },
      { name: 'Total', pupils: 15 },
    ];
    const reports = [
      {
        id: 'r',
        setting: 'mainstream',
        organization: { id: 's', name: 'Larkmere' },
        sections: [],
        provision,
      },
    ];
    const document = { contents: [record()], send: { version: '1.0', reports } };
    const result = checked(feed(document));
    assert.deepEqual(result.document.send.reports[0].provision, [
      { name: 'Nest' },
      provision[1],
      { name: 'Total' },
    ]);
    assert.deepEqual(told(result), ['66 send.reports[0].provision[0]', '66 send.reports[0].provision[2]']);
    assert.deepEqual(
      feed(document, { keepSmallNumbers: true }).document.send.reports[0].provision,
      provision,
    );
  });

  it('a person beside a job: the job stays', () => {
    const names = [
      'Pat Doe (Manager)',
      'SENCO - Pat Doe',
      'Mrs Doe, Head teacher',
      'Ms Doe Manager',
      'Charlotte Church',
      'Larkmere Centre, front desk',
      'Family team; Club',
    ];
    const contacts = names.map((name, index) => ({
      name,
      email: 'pat@club.example',
      phone: `01632 96000${index}`,
    }));
    const result = checked(feed([record({ contacts })]));
    assert.deepEqual(
      first(result).contacts.map(({ name, email }) => [name, email]),
      [
        ['Manager', undefined],
        ['SENCO', undefined],
        ['Head teacher', 'pat@club.example'],
        [undefined, 'pat@club.example'],
        [undefined, 'pat@club.example'],
        ['Larkmere Centre, front desk', 'pat@club.example'],
        ['Family team; Club', 'pat@club.example'],
      ],
    );
  });

  it('what our format has no place for: each member is told once, and each field of a council by its name (case 22)', () => {
    const result = checked(
      feed(
        v1(
          record({
            meta: [
              { key: 'Vacancies ', value: 'Yes' },
              { key: 'Pick-up', value: '' },
            ],
            extra: '',
          }),
          record({ id: '2', meta: [{ key: 'Vacancies', value: 'No' }, { value: 'x' }], logo: 'x' }),
        ),
      ),
    );
    const left = 'and our format has no place for it: left out.';
    assert.deepEqual(
      result.faults.filter((fault) => fault.case === 22).map(({ path, message }) => [path, message]),
      [
        ['content', `"Vacancies" in "meta": 2 records have it, ${left}`],
        ['content', `"meta": one record has it, ${left}`],
        ['content', `"logo": one record has it, ${left}`],
      ],
    );
    assert.doesNotMatch(text(result), /Vacancies/);
  });

  it('nor what a script hands over that is no JSON: an object that holds itself, or that throws', () => {
    const loop = record({ id: 'loop' });
    loop.self = loop;
    const thrower = record();
    Object.defineProperty(thrower, 'description', {
      enumerable: true,
      get: () => {
        throw new Error('no');
      },
    });
    const nameless = { service: record({ id: 'within' }) };
    Object.defineProperty(nameless, 'location', {
      enumerable: true,
      get: () => {
        throw new Error('no');
      },
    });
    checked(feed([nameless]));
    let deep = {};
    for (let level = 0; level < 50_000; level++) deep = { deep };
    const result = checked(feed(v1(loop, thrower, record({ id: 'deep', deep }), record({ id: 'fine' }))));
    assert.deepEqual(
      result.document.contents.map(({ id }) => id),
      ['loop', 'deep', 'fine'],
    );
    assert.ok(told(result).includes('70 content[1]'));
  });

  it('a need that only prose speaks of: it is offered, once for each need', () => {
    const result = checked(
      feed([
        record({ name: 'Stars', description: '<p>For autistic children with learning disabilities.</p>' }),
        record({
          id: '2',
          name: 'Moon',
          description: 'Dyslexia lessons. We look forward to hearing from you.',
        }),
        record({ id: '3', name: 'Sun', description: 'Autism advice.', send_needs: [{ name: 'Autism' }] }),
        record({ id: '4', name: 'Sea', description: 'Communication, vision and blinds for windows.' }),
      ]),
    );
    const offers = result.faults.filter((fault) => fault.case === 160);
    assert.deepEqual(
      offers.map(({ record: name, path, message }) => [name, path, message]),
      [
        ['Stars', 'contents[0].send.needs', 'These words may mean ASD (autism). Add the need if so.'],
        [
          'Stars',
          'contents[0].send.needs',
          'These words may mean cognition-learning (learning difficulties or disabilities). Add the need if so.',
        ],
        [
          'Moon',
          'contents[1].send.needs',
          'These words may mean SPLD (specific learning difficulties). Add the need if so.',
        ],
      ],
    );
    assert.ok(offers.every(({ severity }) => severity === 'note'));
    assert.equal(first(result).send?.needs, undefined);
  });
});
