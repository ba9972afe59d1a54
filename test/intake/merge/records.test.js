import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { MEMBER_GROUPS, OWN_MEMBERS, JOINED_MEMBERS } from '../../../dist/esm/intake/merge/members-data.js';
import { area, at, body, cases, COUNCILS, faultsOf, feed, ids, merge, phones, record } from './made.js';

const PAGE = { name: 'Saturday club', url: 'https://larkmere.example/saturdays' };
/** Said by a person, so that they are one whatever they say of themselves. */
const SAME = [{ a: 'rowanshire/1', b: 'fennbridge/2', same: true }];

/** One record of two: the first leads, since it was checked last. */
function joined(one, other, more = {}) {
  const result = merge(
    [
      feed('rowanshire', [record('1', { ...PAGE, assured_date: '2026-10-01', ...one })]),
      feed('fennbridge', [record('2', { ...PAGE, assured_date: '2024-01-01', ...other })]),
    ],
    { decisions: SAME, ...more },
  );
  assert.equal(result.document.contents.length, 1);
  return { ...result, record: result.document.contents[0] };
}

describe('the record that leads', () => {
  const leads = (one, other) => {
    const result = merge(
      [
        feed('rowanshire', [record('1', { ...PAGE, ...one })]),
        feed('fennbridge', [record('2', { ...PAGE, ...other })]),
      ],
      { decisions: SAME },
    );
    assert.equal(result.document.contents.length, 1);
    return result.document.contents[0].send.source;
  };
  const table = [
    [
      'is of the council whose area holds the service, by its code',
      { assured_date: '2026-10-01' },
      { service_areas: [area('fennbridge')] },
      'fennbridge',
    ],
    [
      "though only the other's record says so",
      { service_areas: [area('fennbridge')], assured_date: '2026-10-01' },
      {},
      'fennbridge',
    ],
    [
      'by its name, where codes are missing',
      {},
      { service_areas: [{ id: 'a', name: 'Borough of Fennbridge' }] },
      'fennbridge',
    ],
    [
      'not by a name whose code is of elsewhere',
      { assured_date: '2026-10-01' },
      { service_areas: [{ id: 'a', name: 'Fennbridge', uri: 'E06999999' }] },
      'rowanshire',
    ],
    [
      'not where both hold it: the one checked last',
      { assured_date: '2026-01-01', service_areas: [area('fennbridge'), area('rowanshire')] },
      { assured_date: '2026-02-01' },
      'fennbridge',
    ],
    [
      'not for the whole country: the one checked last',
      { assured_date: '2026-01-01', service_areas: [{ id: 'e', uri: 'E92000001' }] },
      { assured_date: '2026-02-01' },
      'fennbridge',
    ],
    ['is the one checked last', { assured_date: '2026-01-01' }, { assured_date: '2026-01-02' }, 'fennbridge'],
    [
      'a month counts from its first day',
      { assured_date: '2026-02' },
      { assured_date: '2026-02-15' },
      'fennbridge',
    ],
    [
      'a day still to come does not count',
      { assured_date: '2025-02-01' },
      { assured_date: '2062-02-01' },
      'rowanshire',
    ],
    ['any day is more than none', {}, { assured_date: '2019' }, 'fennbridge'],
    ['else is the first listed', {}, {}, 'rowanshire'],
  ];
  for (const [what, one, other, expected] of table) it(what, () => assert.equal(leads(one, other), expected));
});

describe('one record of two', () => {
  it('says what the leading one says, and fills its blanks', () => {
    const { record: made } = joined(
      { description: 'Ours', fees: '', languages: [] },
      {
        description: 'Theirs',
        fees: 'Free',
        languages: [{ id: 'l', name: 'Arabic' }],
        wait_time: '2 weeks',
        send: { tier: 'targeted' },
      },
    );
    assert.equal(made.description, 'Ours');
    assert.equal(made.fees, 'Free');
    assert.deepEqual(made.languages, [{ id: 'l', name: 'Arabic' }]);
    assert.equal(made.wait_time, '2 weeks');
    assert.equal(made.send.tier, 'targeted');
    assert.equal(made.send.source, 'rowanshire');
    assert.deepEqual(made.send.same_as, ['fennbridge/2']);
  });

  it('never takes a day of checking, a status or a name from another', () => {
    const result = merge([
      feed('rowanshire', [
        record('1', { ...PAGE, service_areas: [area('rowanshire')], last_modified: undefined }),
      ]),
      feed('fennbridge', [
        record('2', {
          ...PAGE,
          assured_date: '2026-11-01',
          last_modified: '2026-11-01',
          send: { opens: { date: '2027-09' } },
        }),
      ]),
    ]);
    const [made] = result.document.contents;
    assert.equal(made.send.source, 'rowanshire');
    assert.ok(!('assured_date' in made));
    assert.equal(made.last_modified, undefined);
    assert.ok(!('opens' in made.send));
  });

  it('has the areas of both: by code, then by name', () => {
    const { record: made } = joined(
      { service_areas: [area('rowanshire'), { id: '1', name: 'Northside' }] },
      {
        service_areas: [
          { id: '9', name: 'Rowanshire Council area', uri: COUNCILS.rowanshire.area.code },
          { id: '1', name: 'Marsh End' },
          { id: '2', name: 'northside' },
          area('fennbridge'),
        ],
      },
    );
    assert.deepEqual(
      made.service_areas.map(({ name }) => name),
      ['Rowanshire', 'Northside', 'Marsh End', 'Fennbridge'],
    );
    assert.equal(new Set(made.service_areas.map(({ id }) => id)).size, 4);
  });

  it('is for the residents of a council that named nobody, once the other names its own', () => {
    const result = joined({ service_areas: [area('rowanshire')] }, {});
    assert.deepEqual(result.record.service_areas, [area('rowanshire'), area('fennbridge')]);
    assert.match(faultsOf(result, 192)[0].message, /^Fennbridge Council did not say/);
    const both = { service_areas: [area('rowanshire')] };
    assert.ok(!cases(joined(both, { service_areas: [area('fennbridge')] })).includes(192));
    const neither = joined({}, {});
    assert.ok(!('service_areas' in neither.record));
    assert.ok(!cases(neither).includes(192));
  });

  it('names no area for a source that names nobody', () => {
    const { document } = merge([
      feed('rowanshire', [record('1', { ...PAGE, service_areas: [area('rowanshire')] })]),
      { id: 'list', document: { contents: [record('2', PAGE)], send: { version: '1.0' } } },
    ]);
    assert.deepEqual(document.contents[0].service_areas, [area('rowanshire')]);
    assert.deepEqual(merge([{ id: 'x', document }]).document.contents, document.contents);
    assert.deepEqual(merge([{ id: 'x', document }]).document.send.sources, document.send.sources);
  });

  it('tells where one source says open, the other closed', () => {
    const result = joined({ status: 'active' }, { status: 'inactive' });
    assert.equal(result.record.status, 'active');
    assert.equal(faultsOf(result, 191)[0].record, 'Saturday club');
  });

  it('tells what was taken from whom', () => {
    const [told] = faultsOf(joined({}, { fees: 'Free', name: 'The Nest' }), 190);
    assert.equal(told.path, 'rowanshire/1 = fennbridge/2');
    assert.match(told.message, /of several: a decision\./);
    assert.match(told.message, /From Fennbridge Council: costs\./);
    assert.match(told.message, /Also called "The Nest"/);
  });
});

describe('what goes together is taken whole from one source', () => {
  const CASES = {
    'places and vacancies': [
      { send: { places: [{ total: 10 }] } },
      {
        send: { places: [{ total: 12, available: 2 }], places_note: 'Since May' },
        capacities: [{ available: 2 }],
      },
    ],
    'vacancies in the newer standard and places in ours': [
      {
        capacities: [{ unit: { name: 'Place' }, available: 3, maximum: 12, updated: '2026-09-15T09:00:00Z' }],
      },
      { send: { places: [{ total: 12 }] } },
    ],
    costs: [{ send: { payment: ['free'] } }, { fees: '£5', cost_options: [{ amount: 5 }] }],
    ages: [{ minimum_age: 5 }, { maximum_age: 11, send: { year_groups: ['Year 7'] } }],
    needs: [{ send: { needs: ['ASD'] } }, { send: { needs_text: 'Hearing' } }],
    'needs that terms tell': [
      { attributes: [{ id: 't', taxonomy_term: { id: 'h', name: 'Hearing impairment' } }] },
      { send: { needs: ['ASD'] } },
    ],
    kind: [{ send: { kind: 'sen-unit' } }, { send: { kind_label: 'Learning centre' } }],
    'how to ask': [
      { send: { referral: 'professional' } },
      { application_process: 'Ring us', send: { apply: { text: 'Ring' } } },
    ],
    organisation: [{ organization: { id: 'o1', name: 'Ours' } }, { organization_id: 'o2' }],
    contacts: [
      { phones: phones('01632 960001') },
      { contacts: [{ title: 'Manager', email: 'a@example.org' }] },
    ],
    transport: [
      { send: { transport: { answer: 'no' } } },
      { send: { transport: { answer: 'yes', note: 'Minibus' } } },
    ],
    'top-up': [{ send: { top_up: { min: 100 } } }, { send: { top_up: { max: 200 } } }],
  };
  for (const [what, [one, other]] of Object.entries(CASES))
    it(what, () => {
      const { record: made } = joined(one, other);
      for (const [name, value] of Object.entries(one)) {
        if (name !== 'send') assert.deepEqual(made[name], value);
      }
      for (const [name, value] of Object.entries(one.send ?? {})) assert.deepEqual(made.send[name], value);
      for (const name of Object.keys(other))
        if (name !== 'send') assert.equal(name in made, name in one, name);
      for (const name of Object.keys(other.send ?? {}))
        assert.equal(name in made.send, name in (one.send ?? {}), name);
    });

  for (const [what, [, other]] of Object.entries(CASES))
    it(`${what}, from the other where the leading one says nothing`, () => {
      const { record: made } = joined({}, other);
      for (const [name, value] of Object.entries(other))
        if (name !== 'send') assert.deepEqual(made[name], value);
      for (const [name, value] of Object.entries(other.send ?? {})) assert.deepEqual(made.send[name], value);
    });

  it('names each member once', () => {
    const all = [...MEMBER_GROUPS.flatMap(({ members }) => members), ...OWN_MEMBERS, ...JOINED_MEMBERS];
    assert.equal(new Set(all).size, all.length);
    const words = MEMBER_GROUPS.map((group) => group.words);
    for (const group of MEMBER_GROUPS)
      for (const beside of group.with ?? []) {
        assert.ok(words.includes(beside), beside);
        const partner = MEMBER_GROUPS.find((other) => other.words === beside);
        assert.ok(partner.with?.includes(group.words), `${group.words} and ${beside}`);
      }
  });

  it('has a place for every member of the format', async () => {
    const { readFileSync } = await import('node:fs');
    const { $defs } = JSON.parse(
      readFileSync(new URL('../../../dist/feed.schema.json', import.meta.url), 'utf8'),
    );
    const all = new Set([
      ...MEMBER_GROUPS.flatMap(({ members }) => members),
      ...OWN_MEMBERS,
      ...JOINED_MEMBERS,
      'send',
    ]);
    const members = [
      ...Object.keys($defs.Service.properties),
      ...Object.keys($defs.ServiceSend.properties).map((name) => `send.${name}`),
    ];
    assert.deepEqual(
      members.filter((name) => !all.has(name)),
      [],
    );
  });
});

describe('what belongs beside something else', () => {
  const OURS = phones('01632 960001');
  const THEIRS = phones('01632 960002');
  const hours = (byday) => [{ id: 's', freq: 'WEEKLY', byday }];
  const table = [
    [
      'hours of one beside the telephone of the other',
      { phones: OURS },
      { phones: THEIRS, schedules: hours('MO') },
      'schedules',
      false,
    ],
    [
      'a telephone of one beside the hours of the other',
      { schedules: hours('TU') },
      { phones: THEIRS, schedules: hours('MO') },
      'phones',
      false,
    ],
    [
      'hours where the telephone is the same',
      { phones: phones('01632 960001') },
      { phones: phones('+44 1632 960 001'), schedules: hours('MO') },
      'schedules',
      true,
    ],
    [
      'hours of a source without a telephone',
      { phones: OURS },
      { schedules: hours('MO') },
      'schedules',
      true,
    ],
    ['a telephone of a source without hours', { schedules: hours('MO') }, { phones: THEIRS }, 'phones', true],
    [
      'a telephone where the hours are the same',
      { schedules: hours('MO') },
      { phones: THEIRS, schedules: [{ id: 'x', freq: 'WEEKLY', byday: 'MO' }] },
      'phones',
      true,
    ],
    [
      'times of one at the place of the other',
      { service_at_locations: at('RS1 1AA') },
      { service_at_locations: at('FB1 2AB'), schedules: hours('MO') },
      'schedules',
      false,
    ],
    [
      'times at the same place',
      { service_at_locations: at('RS1 1AA') },
      { service_at_locations: at('rs11aa'), schedules: hours('MO') },
      'schedules',
      true,
    ],
    [
      'who can use it beside other ages',
      { minimum_age: 5, maximum_age: 11 },
      { minimum_age: 11, maximum_age: 19, eligibility_description: 'Teenagers' },
      'eligibility_description',
      false,
    ],
    [
      'who can use it beside the same ages',
      { minimum_age: 5, maximum_age: 11 },
      { minimum_age: 5, maximum_age: 11, eligibility_description: 'Juniors' },
      'eligibility_description',
      true,
    ],
  ];
  for (const [what, one, other, member, isTaken] of table)
    it(`${isTaken ? 'takes' : 'does not put'} ${what}`, () => {
      const result = joined(one, other);
      assert.equal(member in result.record, isTaken);
      assert.equal(cases(result).includes(192), !isTaken);
    });

  it('does not say of one place what is so at another', () => {
    const access = [{ code: 'hoist', answer: 'yes' }];
    const there = { service_at_locations: at('FB1 2AB'), send: { access } };
    assert.ok(!('access' in joined({ service_at_locations: at('RS1 1AA') }, there).record.send));
    assert.deepEqual(joined({ service_at_locations: at('FB1 2AB') }, there).record.send.access, access);
  });
});

describe('ids', () => {
  const two = (options) =>
    merge(
      [feed('rowanshire', [record('1'), record('2')]), feed('fennbridge', [record('1'), record('3')])],
      options,
    );

  it('stay as they are but where two sources clash', () => {
    const result = two();
    assert.deepEqual(ids(result), ['1', '2', 'fennbridge-1', '3']);
    assert.match(faultsOf(result, 195)[0].message, /"fennbridge-" was put in front/);
  });

  it("stay as they are in the home's feed", () => {
    assert.deepEqual(ids(two({ home: 'fennbridge' })), ['rowanshire-1', '2', '1', '3']);
  });

  it('never meet one that is there already', () => {
    const result = merge([
      feed('rowanshire', [record('1'), record('fennbridge-1')]),
      feed('fennbridge', [record('1')]),
    ]);
    assert.deepEqual(ids(result), ['1', 'fennbridge-1', 'fennbridge-fennbridge-1']);
  });

  it('used twice in one feed are told; the same record twice is one', () => {
    const result = merge([feed('rowanshire', [record('1'), record('1', { name: 'Other' }), record('1')])]);
    assert.deepEqual(ids(result), ['1', '1~2']);
    assert.deepEqual(
      faultsOf(result, 17).map(({ severity }) => severity),
      ['warning', 'note'],
    );
  });

  it('are made where there is none, the same every time', () => {
    const nameless = { ...record(''), name: 'Club' };
    const [one, other] = [1, 2].map(() => merge([feed('rowanshire', [nameless])]));
    assert.match(ids(one)[0], /^made-/);
    assert.deepEqual(ids(one), ids(other));
    assert.ok(cases(one).includes(16));
  });

  it('of organisations follow: in records, in references to them and in reports', () => {
    const ours = { id: '7', name: 'Rowan Bank School' };
    const theirs = { id: '7', name: 'Larkmere School', parent_organization_id: '8' };
    const result = merge([
      feed('rowanshire', [
        record('1', { organization: ours }),
        record('2', { organization: { id: '8', name: 'Trust' } }),
      ]),
      feed(
        'fennbridge',
        [
          record('3', { organization: theirs }),
          record('4', { organization_id: '7' }),
          record('5', { organization: { id: '8', name: 'Other trust' } }),
        ],
        { reports: [{ id: 'r', organization: theirs, setting: 'mainstream', sections: [] }] },
      ),
    ]);
    const [, , three, four, five] = result.document.contents;
    assert.equal(three.organization.id, 'fennbridge-7');
    assert.equal(three.organization.parent_organization_id, 'fennbridge-8');
    assert.equal(four.organization_id, 'fennbridge-7');
    assert.equal(five.organization.id, 'fennbridge-8');
    assert.equal(result.document.send.reports[0].organization.id, 'fennbridge-7');
    assert.equal(result.document.contents[0].organization.id, '7');
  });

  it('of one organisation in both stay', () => {
    const school = body('URN', '999001', { id: '7' });
    const result = merge([
      feed('rowanshire', [record('1', { organization: school })]),
      feed('fennbridge', [record('2', { organization: { ...school, description: 'A school' } })]),
    ]);
    assert.deepEqual(
      result.document.contents.map(({ organization }) => organization.id),
      ['7', '7'],
    );
  });

  it('within a record follow the record', () => {
    const result = merge([
      feed('rowanshire', [record('1', PAGE)]),
      feed('fennbridge', [
        record('2', { ...PAGE, languages: [{ id: 'l', service_id: '2', name: 'Arabic' }] }),
      ]),
    ]);
    assert.equal(result.document.contents[0].languages[0].service_id, '1');
  });
});

describe('a record that cannot be used', () => {
  it('is told, and hides no other', () => {
    const result = merge([feed('rowanshire', [null, 'club', { id: '1', status: 'active' }, record('2')])]);
    assert.deepEqual(ids(result), ['2']);
    assert.deepEqual(
      result.faults.map(({ case: number, severity, path }) => [number, severity, path]),
      [
        [70, 'error', 'rowanshire: contents[0]'],
        [70, 'error', 'rowanshire: contents[1]'],
        [19, 'error', 'rowanshire: contents[2]'],
      ],
    );
  });

  it('may be a whole feed', () => {
    for (const document of ['<!doctype html>', '{', undefined, 7, { send: { version: '1.0' } }]) {
      const result = merge([feed('rowanshire', [record('1')]), { id: 'fennbridge', document }]);
      assert.deepEqual(ids(result), ['1']);
      assert.deepEqual(
        faultsOf(result, 198).map(({ path }) => path),
        ['fennbridge'],
      );
    }
  });

  it('may have its details elsewhere', () => {
    const parts = feed('rowanshire', [record('1')], { parts: [{ url: 'a.json', kind: 'services' }] });
    assert.deepEqual(cases(merge([parts])), [198]);
    const pages = feed('rowanshire', [record('1')]);
    pages.document.total_pages = 3;
    assert.deepEqual(cases(merge([pages])), [198]);
  });
});
