import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { writeFeed } from '../../../dist/esm/intake/directories/index.js';
import { plainOf } from '../../../dist/esm/intake/directories/plain.js';
import { isEmail, statusOf, uriOf } from '../../../dist/esm/intake/directories/valid.js';
import { errorsOf, feedOf, inPlainText, once, own, service } from './support.js';

describe('values as the schema wants them', () => {
  it('statuses in other words', () => {
    const status = (words) => statusOf(words).status;
    assert.equal(status('temporarily closed'), 'temporarily closed');
    assert.equal(status('paused'), 'temporarily closed');
    assert.equal(status('scheduled'), 'inactive');
    assert.equal(status('archived'), 'defunct');
    assert.equal(status('open'), 'active');
  });

  it('addresses with letters that no address may hold', () => {
    assert.equal(
      uriOf('https://a.example/é|[1]?q=50%&r=%20#a#b'),
      'https://a.example/%C3%A9%7C%5B1%5D?q=50%25&r=%20#a%23b',
    );
    assert.equal(uriOf('https://café.example/x'), 'https://xn--caf-dma.example/x');
    for (const fine of ['https://a.example/a~b(c)?d=1&e=f#g', 'http://a.example', 'https://a.example:8080/'])
      assert.equal(uriOf(fine), fine);
    assert.equal(uriOf('https://a.example｛'), 'https://a.example%7B');
    assert.equal(isEmail('office@school.example'), true);
    assert.equal(isEmail('büro@school.example'), false);
  });

  it('any address that a reader takes becomes one that the schema takes', () => {
    fc.assert(
      fc.property(fc.webPath(), fc.string({ unit: 'grapheme', maxLength: 20 }), (path, tail) => {
        const url = `https://a.example${path}${tail.replace(/[\s<>"]/g, '')}`;
        const { document } = writeFeed(feedOf(own([service({ url })])));
        assert.equal(errorsOf(document), '');
      }),
      { numRuns: 200 },
    );
  });
});

describe('any small document', () => {
  const word = fc.constantFrom(
    'Swim',
    'club & co',
    'a<b>c',
    '&amp;lt;',
    'Café',
    '<p>One</p><p>Two</p>',
    '',
    ' x  y ',
    'A\n\nB',
    '- one\n- two',
  );
  const words = fc.option(fc.oneof(word, fc.string({ unit: 'grapheme', maxLength: 12 })), { nil: undefined });
  const few = (item) => fc.array(item, { maxLength: 3 });
  const date = fc.constantFrom('2026-09-15', '15/09/2026', '2026', '2026-09', 'soon', null, '');
  const number = fc.constantFrom(0, 1, 4, 5, 11, 25, 30, 99, -1, '7', '', null, 1.5);
  const phone = fc.constantFrom(
    '01632 960001',
    '"01632 960002"',
    'Jo: 01632 960003',
    '020 7946 0001 ext 4',
    'none',
  );
  const day = fc.constantFrom('MO', 'TH,FR', '2TU', '-1FR,1MO', 'Monday', 3, 'someday', '');
  const schedule = fc.record(
    {
      byday: day,
      freq: fc.constantFrom('WEEKLY', 'MONTHLY', 'week', 'often', ''),
      interval: fc.constantFrom(1, 2, 0),
      count: fc.constantFrom(4, 0),
      bymonthday: fc.constantFrom('1', '-1', 40),
      opens_at: fc.constantFrom('10:00', '22:00', '00:00', 'ten', ''),
      closes_at: fc.constantFrom('12:00', '06:00', '10:00', '00:00', ''),
      dtstart: date,
      valid_from: date,
      valid_to: date,
      description: fc.constantFrom('Every other Sunday', 'First Saturday of the month', 'Term time only', ''),
    },
    { requiredKeys: [] },
  );
  const place = fc.record(
    {
      name: words,
      location_type: fc.constantFrom('physical', 'virtual', 'postal', 'odd'),
      latitude: fc.constantFrom(51.5, -0.1, 100, '51.5'),
      longitude: fc.constantFrom(-0.1, 51.5, 0),
      address_1: words,
      city: words,
      state_province: words,
      postal_code: fc.constantFrom('FB1 1AB', 'fb11ab', 'FB1', 'none', ''),
      mask_exact_address: fc.boolean(),
      accessibilities: few(fc.record({ name: words })),
      regular_schedule: few(schedule),
    },
    { requiredKeys: [] },
  );
  const record = fc.record(
    {
      id: fc.constantFrom('1', 1, 'a', 'b', 'uuid-uuid', '', undefined),
      name: fc.constantFrom('Swim', 'Sail & sing', '<b>Climb</b>', 'a &lt;i&gt; b'),
      status: fc.constantFrom('active', 'Inactive', 'temporarily closed', undefined),
      alternate_name: words,
      description: words,
      eligibility_description: words,
      wait_time: words,
      fees: words,
      url: fc.constantFrom('https://a.example/x', 'a.example', 'http:www.a.example', '', undefined),
      email: fc.constantFrom('office@a.example', 'two@a.example; b@a.example', '', undefined),
      minimum_age: number,
      maximum_age: number,
      eligibilitys: few(fc.record({ minimum_age: number, maximum_age: number, eligibility: words })),
      assured_date: date,
      last_modified: date,
      organization: fc.constantFrom([], null, {
        id: 'o',
        name: 'O & co',
        phone: '01632 960009',
        description: '<p>Us</p>',
      }),
      contacts: few(fc.record({ name: words, title: words, phone }, { requiredKeys: [] })),
      phones: few(fc.record({ number: phone, description: words }, { requiredKeys: ['number'] })),
      schedules: few(schedule),
      locations: few(place),
      cost_options: few(fc.record({ option: words, amount: number, valid_to: date })),
      languages: few(fc.record({ name: words })),
      service_areas: few(fc.record({ name: words, uri: fc.constantFrom('E06000099', 'x', '') })),
      attributes: few(
        fc.record({
          taxonomy_term: fc.record({ id: fc.constantFrom('a:b', 'a:b:c', '1', ''), name: words }),
        }),
      ),
      local_offer: fc.constantFrom(null, {
        description: 'Yes',
        survey_answers: [{ question: 'Q', answer: '<p>A</p>' }],
      }),
      send: fc.record(
        {
          needs: few(fc.constantFrom('ASD', 'Autism', 'communication-interaction', 'Mobility')),
          needs_text: words,
          tier: words,
          plan: fc.constantFrom('required', 'maybe'),
          payment: few(fc.constantFrom('free', 'fee')),
          places: few(fc.record({ phase: words, total: number, on_roll: number, as_at: date, note: words })),
          places_note: words,
          apply: fc.record({ text: words, url: fc.constantFrom('https://a.example', 'x') }),
          top_up: fc.record({ min: number, note: words }),
          easy_read: few(fc.record({ text: words })),
        },
        { requiredKeys: [] },
      ),
    },
    { requiredKeys: ['name'] },
  );

  it('reads as the same feed once it has been written, but for what was told', () => {
    fc.assert(
      fc.property(fc.array(record, { maxLength: 4 }), (contents) => {
        const feed = feedOf(own(JSON.parse(JSON.stringify(contents))));
        const { document, faults } = writeFeed(feed);
        assert.equal(errorsOf(document), '');
        if (faults.some((fault) => [40, 164, 165].includes(fault.case))) return;
        assert.deepEqual(inPlainText(feedOf(document)), inPlainText(feed));
      }),
      { numRuns: 1500 },
    );
  });

  it('has texts that are the same when they are written again', () => {
    fc.assert(
      fc.property(fc.oneof(word, fc.string({ unit: 'grapheme' })), (text) => {
        const [first] = feedOf(own([service({ description: text })])).services;
        if (!first.description) return;
        const plain = plainOf(first.description);
        assert.equal(plainOf(once({ description: plain }).description), plain);
      }),
      { numRuns: 500 },
    );
  });
});
