import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { only, read, sheet, told } from './book.js';

const cells = (kind, heading, table, member, options) =>
  describe(`${kind}: ${heading}`, () => {
    for (const [typed, expected] of table)
      it(typed, () =>
        assert.deepEqual(
          member(only(kind, `${heading}|Web`, `${typed}|https://rowan.example`, options)),
          expected,
        ),
      );
  });
const picked =
  (...names) =>
  (record) =>
    Object.fromEntries(names.flatMap((name) => (record[name] === undefined ? [] : [[name, record[name]]])));
const send = (name) => (service) => service.send?.[name];
const years = (from, to) => Array.from({ length: to - from + 1 }, (_, index) => `Year ${from + index}`);

for (const kind of ['Services', 'Short breaks', 'Places'])
  cells(
    kind,
    'Age range',
    [
      ['5 - 11', { minimum_age: 5, maximum_age: 11 }],
      ['Y7-Y11', { minimum_age: 11, maximum_age: 16 }],
      ['Reception to Y6', { minimum_age: 4, maximum_age: 11 }],
      ['KS2', { minimum_age: 7, maximum_age: 11 }],
      ['16+', { minimum_age: 16 }],
      ['05-Nov', { minimum_age: 5, maximum_age: 11 }],
      ['n/a', {}],
      ['-', {}],
      ['babies and up', { eligibility_description: 'babies and up' }],
    ],
    picked('minimum_age', 'maximum_age', 'eligibility_description'),
  );
cells(
  'Services',
  'Age range',
  [
    ['Y7-Y9', years(7, 9)],
    ['Primary', ['Primary']],
  ],
  send('year_groups'),
);
cells(
  'Services',
  'Min age',
  [
    ['5', 5],
    ['2.5', 2.5],
    ['5+', 5],
    ['5 years', 5],
    ['TBC', undefined],
  ],
  (one) => one.minimum_age,
);
cells(
  'Services',
  'Age to',
  [
    ['11', 11],
    ['up to 11', 11],
    ['n/a', undefined],
  ],
  (one) => one.maximum_age,
);

const lines = (one) => one.send?.places;
cells(
  'Places',
  'Number on roll',
  [
    ['<5', [{ on_roll_band: 'under-5' }]],
    ['*', [{ on_roll_band: 'under-5' }]],
    ['c', [{ on_roll_band: 'under-5' }]],
    ['fewer than 5', [{ on_roll_band: 'under-5' }]],
    ['3', [{ on_roll_band: 'under-5' }]],
    ['3.0', [{ on_roll_band: 'under-5' }]],
    ['9', [{ on_roll: 9 }]],
    ['10 (inc 6 SEN Support)', [{ on_roll: 10, note: 'inc 6 SEN Support' }]],
    // "2" of ten is a number that can point at a child.
    ['10 (inc 2 SEN Support)', [{ on_roll: 10 }]],
    ['not known', [{ on_roll: null }]],
    ['n/a', undefined],
    ['TBC', undefined],
  ],
  lines,
);
cells(
  'Places',
  'Number on roll',
  [
    ['3', [{ on_roll: 3 }]],
    ['10 (inc 2 SEN Support)', [{ on_roll: 10, note: 'inc 2 SEN Support' }]],
  ],
  lines,
  { keepSmallNumbers: true },
);
cells(
  'Places',
  'Vacancies',
  [
    ['Full', [{ available_band: 'none' }]],
    ['Waiting list', [{ available_band: 'none', note: 'Waiting list' }]],
    ['TBC', [{ available_band: 'ask' }]],
    ['Some', [{ available_band: 'some' }]],
    ['3', [{ available: 3 }]],
    ['-', undefined],
  ],
  lines,
);
cells(
  'Places',
  'Top up',
  [
    ['£25,000 to £36,000', { min: 25000, max: 36000 }],
    ['25k', { min: 25000, max: 25000 }],
    ['£15,158', { min: 15158, max: 15158 }],
    ['Band A', { note: 'Band A' }],
  ],
  send('top_up'),
);
it('11 (1 over)', () => {
  const { send: found } = only('Places', 'Places|Number on roll', '10|11 (1 over)');
  assert.deepEqual(found.places, [{ total: 10, on_roll: 11 }]);
});
describe('Places: As at', () => {
  for (const [typed, expected] of [
    ['01/09/2026', { as_at: '2026-09-01' }],
    ['1/9/26', { as_at: '2026-09-01' }],
    ['Sept 2026', { as_at: '2026-09' }],
    ['46266', { as_at: '2026-09-01' }],
    ['Autumn term 2026', { note: 'As at: Autumn term 2026' }],
    ['not known', { as_at: null }],
  ])
    it(typed, () =>
      assert.deepEqual(lines(only('Places', 'Places|As at', `9|${typed}`)), [{ total: 9, ...expected }]),
    );
});

cells(
  'Services',
  'Last checked',
  [
    ['01/09/2026', { assured_date: '2026-09-01' }],
    ['Sept 2026', { assured_date: '2026-09' }],
    ['46266', { assured_date: '2026-09-01' }],
    ['Autumn term 2026', { description: 'Last checked: Autumn term 2026' }],
  ],
  picked('assured_date', 'description'),
);
cells(
  'Services',
  'SEN need',
  [
    ['ASD; SLCN', { needs: ['ASD', 'SLCN'] }],
    ['Autism', { needs: ['ASD'], needs_text: 'Autism' }],
    [
      'Hearing impairment; visual impairment',
      { needs: ['HI', 'VI'], needs_text: 'Hearing impairment; visual impairment' },
    ],
    ['All SEND', { needs_text: 'All SEND' }],
    ['n/a', {}],
  ],
  (one) => picked('needs', 'needs_text')(one.send),
);
cells(
  'Services',
  'Telephone',
  [
    ['01632 960111', [{ number: '01632 960111' }]],
    ['Tel: 01632 960111 (mornings)', [{ number: '01632 960111', description: 'mornings' }]],
    ['01632 960111 / 01632 960112', [{ number: '01632 960111' }, { number: '01632 960112' }]],
    [
      'Office: 01632 960111; 020 7946 0112 ext 4',
      [{ number: '01632 960111', description: 'Office' }, { number: '020 7946 0112 ext 4' }],
    ],
  ],
  (one) => one.phones,
);
cells(
  'Services',
  'Post code',
  [
    ['fb12ab', 'FB1 2AB'],
    ['FB1', 'FB1'],
    ['near the park', 'near the park'],
  ],
  (one) => one.service_at_locations[0].location.addresses[0].postal_code,
);
cells(
  'Services',
  'Languages spoken',
  [
    ['Polish; BSL', [{ name: 'Polish' }, { name: 'BSL' }]],
    ['Arabic (Tuesdays)', [{ name: 'Arabic', note: 'Tuesdays' }]],
  ],
  (one) => one.languages,
);
cells(
  'Services',
  'Area covered',
  [
    ['Rowanshire', [{ name: 'Rowanshire' }]],
    [
      'Rowanshire (E06000099)',
      [{ name: 'Rowanshire', uri: 'http://statistics.data.gov.uk/id/statistical-geography/E06000099' }],
    ],
  ],
  (one) => one.service_areas,
);
cells(
  'Services',
  'Charity number',
  [['1234567', [{ identifier_type: 'Charity number', identifier: '1234567' }]]],
  (one) => one.organization.organization_identifiers,
);

const SATURDAY = { freq: 'WEEKLY', byday: 'SA' };
cells(
  'Services',
  'Days and times',
  [
    [
      'Saturdays 10am - 12.30pm term time',
      [{ ...SATURDAY, opens_at: '10:00:00', closes_at: '12:30:00', description: 'term time' }],
    ],
    [
      'Mon-Fri 9-5',
      [{ freq: 'WEEKLY', byday: 'MO,TU,WE,TH,FR', opens_at: '09:00:00', closes_at: '17:00:00' }],
    ],
    ['4-6pm Wednesdays', [{ freq: 'WEEKLY', byday: 'WE', opens_at: '16:00:00', closes_at: '18:00:00' }]],
    [
      'Tues & Thurs 4.00 - 6.00',
      [{ freq: 'WEEKLY', byday: 'TU,TH', opens_at: '16:00:00', closes_at: '18:00:00' }],
    ],
    ['Fridays 22:00 - 7:00', [{ freq: 'WEEKLY', byday: 'FR', opens_at: '22:00:00', closes_at: '07:00:00' }]],
    ['Fri 5.30pm - Sat 11am', [{ freq: 'WEEKLY', byday: 'FR', opens_at: '17:30:00', closes_at: '11:00:00' }]],
    ['First Saturday of the month', [{ freq: 'MONTHLY', byday: '1SA' }]],
    [
      'Every other Sunday, 11am to noon',
      [{ freq: 'WEEKLY', interval: 2, byday: 'SU', opens_at: '11:00:00', closes_at: '12:00:00' }],
    ],
    [
      '5 December 2026 10:00 - 16:00',
      [{ dtstart: '2026-12-05', opens_at: '10:00:00', closes_at: '16:00:00' }],
    ],
    [
      'Saturdays 10:00 - 12:00; Sundays 2pm - 4pm',
      [
        { ...SATURDAY, opens_at: '10:00:00', closes_at: '12:00:00' },
        { freq: 'WEEKLY', byday: 'SU', opens_at: '14:00:00', closes_at: '16:00:00' },
      ],
    ],
    [
      'Sats 10-12 (term time only)',
      [{ ...SATURDAY, opens_at: '10:00:00', closes_at: '12:00:00', description: 'term time only' }],
    ],
    [
      'Fri/Sat nights, 6pm–10am',
      [
        {
          freq: 'WEEKLY',
          byday: 'FR,SA',
          opens_at: '18:00:00',
          closes_at: '10:00:00',
          description: 'nights',
        },
      ],
    ],
    ['Sun room open all year', [{ description: 'Sun room open all year' }]],
    ['Ring us', [{ description: 'Ring us' }]],
  ],
  (one) => one.schedules,
);
cells(
  'Services',
  'Price',
  [
    ['Free', [{ amount: 0 }]],
    ['Free of charge', [{ amount: 0 }]],
    ['£5', [{ amount: 5 }]],
    ['5', [{ amount: 5 }]],
    ['50p', [{ amount: 0.5 }]],
    ['£1,250.50 a year', [{ amount: 1250.5, amount_description: 'a year' }]],
    [
      'Each session: £8 (for each child)',
      [{ option: 'Each session', amount: 8, amount_description: 'for each child' }],
    ],
    [
      '£5 per session, £3 for brothers and sisters',
      [
        { amount: 5, amount_description: 'per session' },
        { amount: 3, amount_description: 'for brothers and sisters' },
      ],
    ],
    [
      '£12.50 per day (£6 siblings)',
      [
        { amount: 12.5, amount_description: 'per day' },
        { amount: 6, amount_description: 'siblings' },
      ],
    ],
    ['£4 - £8', [{ option: '£4 - £8' }]],
    ['Donation', [{ option: 'Donation' }]],
  ],
  (one) => one.cost_options,
);

const BREAKS = 'Short breaks';
cells(
  BREAKS,
  'Tier',
  [
    ['Universal', 'universal'],
    ['Targeted support', 'targeted'],
    ['Level 3', 'specialist'],
    ['Tier 1 / Universal', 'universal'],
    ['Specialist (Tier 3)', 'specialist'],
    ['Universal / targeted', 'Universal / targeted'],
    ['Targeted plus', 'Targeted plus'],
  ],
  send('tier'),
);
cells(
  BREAKS,
  'When',
  [
    ['Weekends and school holidays', ['weekend', 'school-holiday']],
    ['overnight; term-time', ['overnight', 'term-time']],
    ['After school, Saturdays', ['evening', 'weekend']],
    ['half terms', ['school-holiday']],
    ['full moon', undefined],
  ],
  send('times'),
);
cells(
  BREAKS,
  'Who can refer',
  [
    ['Self referral', 'self'],
    ['Parents', 'self'],
    ['Drop in', 'self'],
    ['Social worker', 'professional'],
    ['Professional referral', 'professional'],
    ['Family or social worker', 'either'],
    ['Anyone', 'either'],
    ['Either', 'either'],
    ['by owl', undefined],
  ],
  send('referral'),
);
cells(
  BREAKS,
  'Assessment required',
  [
    ['Y', 'required'],
    ['No', 'not-required'],
    ['Not required', 'not-required'],
    ['Social care assessment', 'required'],
    ['maybe', undefined],
  ],
  send('assessment'),
);
cells(
  BREAKS,
  'Who pays',
  [
    ['Free', ['free']],
    ['DP, PB', ['direct-payment', 'personal-budget']],
    ['Parents pay; council subsidised', ['fee', 'subsidised']],
    ['fee; direct-payment', ['fee', 'direct-payment']],
  ],
  send('payment'),
);
cells(
  BREAKS,
  'Personal budget',
  [
    ['Y', 'yes'],
    ['No', 'no'],
    ['It depends', 'ask'],
  ],
  send('personal_budget'),
);
cells(
  BREAKS,
  'Transport',
  [
    ['No', { answer: 'no' }],
    ['Yes - minibus', { answer: 'yes', note: 'minibus' }],
    ['Some (the council decides)', { answer: 'some', note: 'the council decides' }],
    ['By arrangement', { answer: 'some', note: 'By arrangement' }],
    ['A bus from the south', { note: 'A bus from the south' }],
  ],
  send('transport'),
);
cells(
  BREAKS,
  'Personal care',
  [
    ['Yes', 'yes'],
    ['n', 'no'],
    ['limited', 'some'],
  ],
  send('personal_care'),
);
cells(
  BREAKS,
  'Type of break',
  [
    ['Care; leisure', ['care', 'leisure']],
    ['Overnight respite', ['care']],
    ['club', ['leisure']],
  ],
  send('break_kinds'),
);
cells(
  BREAKS,
  'Setting',
  [
    ['At home', 'home'],
    ['in the community', 'community'],
    ['Residential', 'away-from-home'],
    ['online', 'online'],
  ],
  send('setting'),
);
cells(
  BREAKS,
  'Accessibility',
  [
    [
      'step-free: yes; hoist: no; parking: part (two bays)',
      [
        { code: 'step-free', answer: 'yes' },
        { code: 'hoist', answer: 'no' },
        { code: 'parking', answer: 'part', note: 'two bays' },
      ],
    ],
    [
      'Wheelchair accessible, hoist, no parking',
      [
        { code: 'step-free', answer: 'yes' },
        { code: 'hoist', answer: 'yes' },
        { code: 'parking', answer: 'no' },
      ],
    ],
    [
      'Yes - hoist & changing places',
      [
        { code: 'hoist', answer: 'yes' },
        { code: 'changing-place', answer: 'yes' },
      ],
    ],
    ['No steps', [{ code: 'step-free', answer: 'yes' }]],
    ['Changing Places toilet', [{ code: 'changing-place', answer: 'yes' }]],
    ['warm', undefined],
  ],
  send('access'),
);

describe('a cell that cannot be read', () => {
  const headings =
    'Name|Ages|Cost|When|Who can refer|Assessment needed|Personal care|Accessible|Checked|Email|Web|Postcode|URN|Days and hours';
  const row =
    'Rowan club|older ones|£4 - £8|full moon|by owl|maybe|ring us|warm|last spring|none of yours|our site|FB1 2AB|99|when it rains';
  const { document, faults } = read(sheet('Short breaks', `${headings}\n${row}`));
  const [service] = document.contents;
  it('is told with its sheet, line, column, record and mend', () => {
    assert.deepEqual(told({ faults }), [
      '64 warning sheet "Short breaks", line 2, column "Ages"',
      '64 warning sheet "Short breaks", line 2, column "Cost"',
      '144 warning sheet "Short breaks", line 2, column "When"',
      '144 warning sheet "Short breaks", line 2, column "Who can refer"',
      '144 warning sheet "Short breaks", line 2, column "Assessment needed"',
      '144 warning sheet "Short breaks", line 2, column "Personal care"',
      '144 warning sheet "Short breaks", line 2, column "Accessible"',
      '42 warning sheet "Short breaks", line 2, column "Checked"',
      '33 warning sheet "Short breaks", line 2, column "Email"',
      '31 warning sheet "Short breaks", line 2, column "Web"',
      '83 warning sheet "Short breaks", line 2, column "URN"',
      '149 note sheet "Short breaks", line 2, column "Days and hours"',
    ]);
    for (const { record, mend } of faults) assert.ok(record === 'Rowan club' && mend);
  });
  it('is kept in the council’s own words', () => {
    assert.equal(
      service.eligibility_description,
      'older ones. Assessment needed: maybe. Who can refer: by owl',
    );
    assert.equal(service.description, 'Checked: last spring\n\nWhen: full moon\n\nPersonal care: ring us');
    assert.equal(service.send.before_you_go, 'Accessible: warm');
    assert.deepEqual(service.cost_options, [{ option: '£4 - £8' }]);
    assert.deepEqual(service.schedules, [{ description: 'when it rains' }]);
    assert.equal(service.service_at_locations[0].location.addresses[0].postal_code, 'FB1 2AB');
  });
});
