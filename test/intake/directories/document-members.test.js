import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { documentOf, writeFeed } from '../../../dist/esm/intake/directories/index.js';
import { again, errorsOf, feedOf, inPlainText, once, own, service, told, written } from './support.js';

describe('texts', () => {
  it('are plain: a blank line between paragraphs, "- " before items, an address where a link was', () => {
    const html =
      '<h2>Who</h2><p>For <strong>all</strong>.<br>Come in.</p><ul><li>Swim &amp; sail</li><li>Climb</li></ul>' +
      '<ol><li>Ring</li><li>Visit</li></ol>' +
      '<p><a href="https://club.example/join">Join us</a>, <a href="https://club.example/">club.example</a> or ' +
      '<a href="mailto:hello@club.example">write</a> to <a href="tel:01632960123">01632960123</a>.</p>';
    const { description } = written({ description: html });
    assert.equal(
      description,
      'Who\n\nFor all.\nCome in.\n\n- Swim & sail\n- Climb\n\n1. Ring\n2. Visit\n\n' +
        'Join us (https://club.example/join), club.example or write (hello@club.example) to 01632960123.',
    );
    assert.equal(written({ description }).description, description);
  });

  it('that only look like markup or an entity stay what they were', () => {
    const odd = { name: 'Under &lt;b&gt; 5s &amp;amp; over', description: '1 &lt;p&gt; 2 &amp;lt; 3 < 4 <3' };
    assert.deepEqual(again(odd), once(odd));
    assert.equal(again(odd).name, 'Under <b> 5s &amp; over');
  });

  it('of reports may be simple HTML, and stay as they are', () => {
    const report = (text) =>
      own([], {
        reports: [
          {
            id: 'r',
            setting: 'mainstream',
            organization: { id: 's', name: 'S' },
            sections: [{ key: 'sir-1', text }],
          },
        ],
      });
    for (const text of [
      '<p>Ask us.</p>',
      '&lt;b&gt; is bold',
      'Fish &amp;amp; chips',
      'a < b',
      '&amp;lt;b&amp;gt;',
    ]) {
      const feed = feedOf(report(text));
      assert.deepEqual(feedOf(documentOf(feed)), feed, text);
    }
  });
});

describe('members that older formats have', () => {
  const same = (members) => assert.deepEqual(inPlainText(again(members)), inPlainText(once(members)));

  it('ages in several bands are all kept, the first where HSDS has it', () => {
    const ages = {
      eligibilitys: [
        { minimum_age: 2, maximum_age: 4 },
        { minimum_age: 11, maximum_age: 16 },
      ],
    };
    same(ages);
    assert.equal(written(ages).minimum_age, 2);
    same({ min_age: 30, max_age: 60 });
    assert.equal(written({ min_age: 30 }).minimum_age, undefined, 'the schema has no youngest age over 25');
    assert.equal(errorsOf(documentOf(feedOf(own([service({ min_age: 30 })])))), '');
  });

  it('times on one place, in holidays, in words, unclear, and without a day', () => {
    same({
      regular_schedules: [{ weekday: 'Tuesday', opens_at: '22:00', closes_at: '06:00' }],
      holiday_schedules: [{ byday: 'MO', opens_at: '9:30' }],
      service_at_locations: [
        { location: { name: 'Hall', schedules: [{ byday: '1SA,3SA', freq: 'MONTHLY' }] } },
        { location: { name: 'Barn', holiday_schedule: [{ byday: 'FR', closes_at: '12:00' }] } },
      ],
    });
    for (const schedule of [
      { freq: 'now and then', byday: 'MO' },
      { opens_at: 'ten-ish', byday: 'MO' },
      { opens_at: 'ten-ish', closes_at: '12:00', valid_to: '2027-01-01', byday: 'MO' },
      { opens_at: '10:00', closes_at: '10:00', byday: 'MO' },
      { opens_at: '10:00', closes_at: '11:00', valid_from: '2027-05-01', valid_to: '2026-05-01' },
      { freq: 'WEEKLY', dtstart: '2026-09-06', description: 'Every other Sunday' },
      { freq: 'WEEKLY', byday: 'SU', dtstart: '2026-09-06', description: 'Every other Sunday' },
      { byday: 'SA', description: 'First and third Saturdays of the month' },
      { freq: 'WEEKLY', byday: '2TU' },
      { valid_from: '2026-09-06', valid_to: '2026-09-06', opens_at: '10:00' },
      { freq: 'MONTHLY', bymonthday: '-1', interval: 2, count: 6, dtstart: '2026-09-30' },
      { byday: 'someday' },
      { byday: 3, opens_at: '10:00' },
    ])
      same({ schedules: [schedule] });
  });

  it('times that are unclear in every part are told, and written as far as they go', () => {
    const schedules = [
      {
        opens_at: '10:00',
        closes_at: '11:00',
        valid_from: 'x',
        valid_to: '2027-01-01',
        dtstart: '2026-09-01',
        byday: 'MO',
      },
    ];
    const { document, faults } = writeFeed(feedOf(own([service({ schedules })])));
    assert.deepEqual(told({ faults }), ['164 contents[0].schedules[0]']);
    assert.equal(document.contents[0].schedules[0].opens_at, '10:00:00');
  });

  it('places: hidden, bare, abroad in the list, online, with a postcode that is none', () => {
    same({
      locations: [
        {
          name: 'Secret',
          address_1: '1 High Street',
          city: 'Fennbridge',
          postal_code: 'fb11ab',
          mask_exact_address: true,
        },
        { address1: '1 High Street', postcode: 'FB1' },
        { address_1: 'FB1 1AB', postal_code: 'FB1 1AB' },
        {
          address_1: 'a',
          address_2: 'b',
          city: 'c',
          region: 'd',
          state_province: 'e',
          postal_code: 'not one',
        },
        { address_1: 'a', city: 'b', state_province: 'c', geometry: { coordinates: [-0.14, 51.5] } },
        { location_type: 'virtual' },
        { name: 'Hall', accessibilities: [{ name: 'Hoist' }, { name: 'Ramp' }], postal_code: 'FB1 1AB' },
      ],
    });
  });

  it('telephone numbers are not written twice, in whatever order they came', () => {
    const contacts = [{ title: 'Manager', phones: [{ number: '01632 960001' }] }];
    same({ phones: [{ number: '01632 960002' }], contacts });
    assert.equal(written({ phones: [{ number: '01632 960002' }], contacts }).phones.length, 1);
    same({
      phone: '01632 960001',
      contacts,
      service_at_locations: [{ location: { name: 'H', phones: [{ number: '01632 960003' }] } }],
    });
    same({ phones: [{ number: '01632 960001', extension: '12', description: 'Mornings' }], contacts });
    same({ organization: { id: 'o', name: 'O', phones: [{ number: 'Ring Jo or 01632 960004' }] } });
  });

  it('terms of every list, with schemes, codes and ids of all kinds', () => {
    same({
      attributes: [{ taxonomy_term: { id: 'esdNeed:12', name: 'Clubs', taxonomy: 'esdNeed' } }],
      service_taxonomys: [{ taxonomy: { id: 'a:b:c', name: 'Parents>Carers', vocabulary: 'Local' } }],
      taxonomies: [{ id: 304, name: 'Days out' }],
      pc_targetAudience: [{ id: 'Homeless', audienceType: 'Homeless' }],
      suitabilities: [{ name: 'Young people' }],
      attending_type: 'Venue',
    });
  });

  it('an older panel about support, needs, referral and "free"', () => {
    same({
      send_needs: [{ slug: 'autism', name: 'Autism' }, { name: 'Mobility' }],
      needs_referral: true,
      free: true,
      local_offer: {
        description: '<p>We welcome all.</p>',
        link: 'https://club.example/offer',
        survey_answers: [
          { question: 'How to start?', answer: 'Ring us.' },
          { question: 'Blank?', answer: '' },
        ],
      },
    });
    same({ local_offer: { survey_answers: [{ question: 'How to start?', answer: 'Ring us.' }] } });
  });

  it('capacities of HSDS 3.1 become places', () => {
    same({
      capacities: [{ unit: { name: 'Place' }, maximum: 10, available: 2, updated: '2026-09-01T00:00:00Z' }],
    });
  });
});
