// Every reader case, 1 to 66: found with its number where a document can show it; else why none can.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { checkFeed } from '../../../dist/esm/intake/check/index.js';

const CASES = JSON.parse(readFileSync(new URL('../../fixtures/reader-cases.json', import.meta.url), 'utf8'));
const TODAY = '2026-11-22';

/** No document shows these: they are about calls to a server, or about spreadsheets, which convert reads. */
const NOT_IN_A_DOCUMENT = {
  6: 'a header of the answer, not a member of the document',
  8: 'how long a crawl takes',
  9: 'how often a server may be called',
  10: 'what a server makes of a question',
  13: 'the address of a service, not what it gives',
  62: 'CSV: convert tells it',
  63: 'CSV: convert tells it',
  64: 'columns of an extract of schools: convert tells it',
};

const A = { id: 'a', name: 'A' };
const record = (more) => ({ contents: [{ ...A, ...more }], send: {} });
const at = (location) => record({ service_at_locations: [{ location }] });

/** A document for each case that the list has no input for, or only a part of a record. */
const SHOWN = {
  11: [{ total_items: 900, contents: [A] }],
  14: [Array.from({ length: 3001 }, (_, index) => ({ id: String(index), name: `A${index}` }))],
  17: [
    [A, { ...A, name: 'B' }],
    [A, A],
  ],
  18: [[A, { ...A, id: 'b' }]],
  22: [record({ send: { places: [{ onroll: 9 }] } }), record({ send: { Needs: ['ASD'] } })],
  24: [
    record({ description: '<p style="color:red">Swim</p>' }),
    record({ description: '<a data-cke-saved-href="x" href="https://a.org">A</a>' }),
  ],
  25: [record({ description: 'See <img src="data:image/png;base64,AAAA"> here' })],
  29: [record({ fees: 'Â£10' }), record({ send: { apply: { text: 'Itâ€™s' } } })],
  32: [
    record({ url: 'http://www.example.com' }),
    record({ url: 'https://path/to/profile' }),
    record({ email: 'test@test.com' }),
    record({ phones: [{ number: '01234 567890' }] }),
  ],
  34: [record({ email: 'office@larkmere.example' })],
  35: [record({ phones: [{ number: '01632 960001 or 01632 960002' }] })],
  37: [
    record({
      service_at_locations: [
        {
          location: {
            mask_exact_address: true,
            addresses: [{ address_1: '1 Mill Lane', postal_code: 'W1A 1AA' }],
          },
        },
      ],
    }),
  ],
  40: [record({ status: 'open' }), record({ status: '' }), record({ status: 'ACTIVE' })],
  41: [record({}), record({ assured_date: '2023-01-01' })],
  42: [record({ assured_date: 'last spring' }), record({ assured_date: '19-01-2026' })],
  43: [
    record({ cost_options: [{ amount: 1, valid_to: '2022-12-31' }] }),
    record({ schedules: [{ byday: 'MO', valid_to: '2022-12-31' }] }),
  ],
  44: [record({ regular_schedules: [{ weekday: 1, opens_at: '10:00' }] })],
  45: [
    record({ schedules: [{ byday: 'MO', opens_at: '00:00', closes_at: '00:00' }] }),
    record({ schedules: [{ byday: 'MO', opens_at: 'late' }] }),
  ],
  46: [record({ regular_schedule: [{ byday: 'MO' }] }), record({ holiday_schedules: [{ byday: 'MO' }] })],
  47: [
    record({ schedules: [{ byday: 'SA', description: 'Saturdays in term time' }] }),
    record({ send: { times: ['school-holiday'] } }),
  ],
  49: [record({ fees_description: 'Ask' }), record({ cost_options: [{ amount: 4, cost_type: 'each' }] })],
  50: [record({})],
  51: [at({ latitude: 100, longitude: 101 }), at({ latitude: -0.17, longitude: 51.5 })],
  52: [at({ addresses: [{ postal_code: 'w1a1aa' }] }), at({ address1: '1 Mill Lane' })],
  53: [at({ location_type: 'somewhere', name: 'Hall' })],
  54: [record({ distance_away: null }), record({ distance_away: 1.2 })],
  55: [
    record({ service_taxonomys: [{ taxonomy: { id: 'x:1', name: 'Sport' } }] }),
    record({ taxonomies: [{ id: 1, name: 'Sport' }] }),
  ],
  56: [
    record({ pc_targetAudience: [{ id: '1', audienceType: 'Parents>Grandparents' }] }),
    record({ attributes: [{ taxonomy_term: { name: 'Parents ' } }] }),
  ],
  57: [record({ attending_type: 'Drop-in' })],
  60: [record({ service_areas: [{ id: '1', name: 'Our town' }] }), record({})],
  61: [record({ languages: [{ id: '1' }] })],
};

const inputsOf = ({ n, input }) => {
  if (SHOWN[n]) return SHOWN[n];
  if (n === 1) return input.slice(1, 2);
  const isList = Array.isArray(input) && n !== 15 && n !== 17;
  return isList ? input.map((one) => [one]) : [input];
};

const casesIn = (input) => checkFeed(input, { today: TODAY }).faults.map(({ case: number }) => number);

/** What the reader must survive, and nothing is wrong with: the other inputs of such a case. */
const RIGHT = {
  20: ({ organization }) => typeof organization === 'string',
  31: ({ url = '' }) => url === 'www.example.org' || url.startsWith('http:www'),
  38: () => false,
};

describe('reader cases', () => {
  it('are 66', () => {
    assert.deepEqual(
      CASES.map(({ n }) => n),
      Array.from({ length: 66 }, (_, index) => index + 1),
    );
  });

  for (const one of CASES) {
    const { n, case: words } = one;
    if (NOT_IN_A_DOCUMENT[n]) {
      it(`${n}: no document shows it: ${NOT_IN_A_DOCUMENT[n]}`, () => {
        assert.ok(one.input === null, 'the list has no document for it');
      });
      continue;
    }
    inputsOf(one).forEach((input, index) => {
      if (RIGHT[n]?.(Array.isArray(input) ? input[0] : input)) return;
      it(`${n} is found: ${words}${index ? `, ${index + 1}` : ''}`, () => {
        const found = casesIn(typeof input === 'string' ? input : structuredClone(input));
        assert.ok(found.includes(n), `found only ${[...new Set(found)].join(', ')}`);
      });
    });
  }
});
