// Each format with its quirks, by the numbers of the reader cases: what is written, and what is told.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { feedFromDirectory } from '../../../dist/esm/intake/directories/index.js';
import { beginning } from '../../../dist/esm/intake/directories/finish.js';
import { emptyIn, errorsOf, OPTIONS, told } from './support.js';

/** Records of an older list as a feed that the schema takes. */
function made(...content) {
  const result = feedFromDirectory({ content }, OPTIONS);
  assert.equal(errorsOf(result.document), '');
  assert.deepEqual(emptyIn(result.document.contents), []);
  return { ...result, services: result.document.contents };
}
const record = (members = {}) => ({ id: '1', name: 'Swim', status: 'active', ...members });
const one = (members) => {
  const result = made(record(members));
  return { service: result.services[0], faults: told(result) };
};

describe('identity (cases 15 to 22)', () => {
  it('ids of any shape stay, and missing ones are made', () => {
    const uuid = '61396fc5-9e60-870f-5f6d-84d35104f6b8';
    const ids = [713, '4546', 'Homeless', `${uuid}-${uuid}`, 'address:12'];
    const { services, faults } = made(...ids.map((id) => record({ id, name: `Club ${id}` })), {
      name: 'No id',
    });
    assert.deepEqual(
      services.slice(0, 5).map(({ id }) => id),
      ids.map(String),
    );
    assert.match(services[5].id, /^made-/);
    assert.deepEqual(told({ faults }), ['16 content[5].id']);
  });

  it('the same twice is one, another under the same id is two; the same name is not the same service', () => {
    const { services, faults } = made(record(), record(), record({ name: 'Sail' }), record({ id: '2' }));
    assert.deepEqual(
      services.map(({ id, name }) => [id, name]),
      [
        ['1', 'Swim'],
        ['1~2', 'Sail'],
        ['2', 'Swim'],
      ],
    );
    assert.deepEqual(told({ faults }), ['17 content[1].id', '17 content[2].id']);
  });

  it('a record without a name is left out, and hides no other', () => {
    const { services, faults } = made(record({ name: ' ' }), 'not a record', record({ id: '2' }));
    assert.deepEqual(
      services.map(({ id }) => id),
      ['2'],
    );
    assert.deepEqual(told({ faults }), ['30 content', '70 content[1]', '19 content[0].name']);
  });

  it('an organisation in any spelling, as LocalGov Drupal leaves it out or points at it', () => {
    const uuid = '11111111-2222-3333-4444-555555555555';
    assert.equal(one({ organization: [] }).service.organization, undefined);
    assert.equal(one({ organization: null }).service.organization, undefined);
    assert.equal(one({ organization: uuid }).service.organization_id, uuid);
    assert.deepEqual(one({ organisation: { id: 7, name: 'Us', description: null } }).service.organization, {
      id: '7',
      name: 'Us',
    });
    assert.match(one({ organization: { name: 'Us' } }).service.organization.id, /^made-/);
    const { services } = made(
      record({ organization: { id: uuid, name: 'Us' } }),
      record({ id: '2', organization: uuid }),
    );
    assert.equal(services[1].organization.name, 'Us');
  });

  it('a single thing where a list is due, null for a list, and members nobody declared', () => {
    const { service, faults } = one({
      contacts: { phone: '01632 960001' },
      phones: null,
      service_at_locations: [],
      extra_section_1: { html: 'x' },
      pc_metadata_2: 'Ring',
    });
    assert.deepEqual(service.contacts, [{ phones: [{ number: '01632 960001' }] }]);
    assert.deepEqual(faults, ['21 content[0].contacts', '22 content', '22 content']);
    assert.doesNotMatch(JSON.stringify(service), /extra_section|pc_/);
  });
});

describe('words (cases 23 to 30)', () => {
  it('markup becomes plain text', () => {
    const { service, faults } = one({
      description:
        '<h1 style="color:red">Hi</h1><p data-cke="1">Caf&eacute;&nbsp;&amp; <b>play</b>\u200b</p><table><tr><td>a</td><td>b</td></tr></table>',
    });
    assert.equal(service.description, 'Hi\n\nCafé & play\n\na b');
    assert.deepEqual(faults, [
      '23 content[0].description',
      '24 content[0].description',
      '26 content[0].description',
    ]);
  });

  it('nothing is left of some; pictures go; wrongly decoded text stays; blanks are nothing', () => {
    assert.deepEqual(one({ description: '<p>&nbsp;</p>' }).faults, ['28 content[0].description']);
    assert.equal(one({ description: '<p>&nbsp;</p>' }).service.description, undefined);
    const picture = one({ description: '<p>Look<img src="data:image/png;base64,AAAA"></p>' });
    assert.equal(picture.service.description, 'Look');
    assert.ok(picture.faults.includes('25 content[0].description'));
    const odd = one({ fees: 'Â£10' });
    assert.equal(odd.service.fees, 'Â£10');
    assert.deepEqual(odd.faults, ['29 content[0].fees']);
    assert.deepEqual(one({ fees: '', url: ' ', email: '' }).faults, ['30 content']);
  });

  it('a text that nobody reads to its end has its beginning only', () => {
    const long = `${'A sentence of six short words. '.repeat(500)}`;
    const { service, faults } = one({
      description: long,
      organization: { id: 'o', name: 'O', description: long },
    });
    assert.ok(service.description.length < 10_010);
    assert.match(service.description, /words\. …$/);
    assert.deepEqual(faults, ['25 contents[0].description', '25 contents[0].organization.description']);
    assert.equal(beginning('a b c d', 4), 'a b …');
    assert.equal(beginning('abcdefgh', 4), 'abcd …');
    assert.equal(beginning('One two\n\nthree four', 12), 'One two …');
  });
});

describe('links and contacts (cases 31 to 37)', () => {
  it('addresses are mended, kept out where they are none or placeholders', () => {
    assert.equal(one({ url: 'http:www.club.example/a b' }).service.url, undefined);
    assert.equal(one({ url: 'http:www.club.example' }).service.url, 'http://www.club.example');
    assert.equal(one({ url: 'club.org.uk' }).service.url, 'https://club.org.uk');
    assert.deepEqual(one({ url: 'https://club.example/caf\u00e9' }).faults, ['31 contents[0].url']);
    assert.deepEqual(one({ url: 'Larkmere Hall' }).faults, ['31 content[0].url', '165 contents[0].url']);
    for (const url of [
      'http://www.example.com',
      'https://path/to/profile',
      'example.com/x',
      'https://example.com',
    ]) {
      const { service, faults } = one({ url });
      assert.equal(service.url, undefined);
      assert.deepEqual(faults, ['32 content[0].url'], url);
    }
    assert.equal(one({ url: 'https://example.org/club' }).service.url, 'https://example.org/club');
    assert.equal(one({ url: 'https://notexample.com' }).service.url, 'https://notexample.com');
  });

  it('one e-mail address, or none; numbers wherever they are; streets hidden on purpose stay hidden', () => {
    assert.equal(one({ email: '\u00a0office@club.example ' }).service.email, 'office@club.example');
    assert.deepEqual(one({ email: 'a@club.example; b@club.example' }).faults, ['33 content[0].email']);
    const { service, faults } = one({
      contacts: [{ phones: [{ number: 'Youth team: 01632 960001' }, { number: 'Ask' }] }],
    });
    assert.deepEqual(service.contacts[0].phones, [{ number: 'Youth team: 01632 960001' }, { number: 'Ask' }]);
    assert.deepEqual(faults, ['35 content[0].contacts[0].phones[1]']);
    const hidden = one({
      locations: [
        {
          name: 'Refuge',
          address_1: '1 High Street',
          city: 'Fennbridge',
          postal_code: 'FB1 1AB',
          mask_exact_address: true,
          geometry: { coordinates: [0.26, 52.91] },
        },
      ],
    }).service.service_at_locations[0].location;
    assert.deepEqual(hidden.addresses, [{ city: 'Fennbridge', postal_code: 'FB1', country: 'GB' }]);
    assert.equal(hidden.latitude ?? hidden.name, undefined);
  });
});

describe('ages, status and dates (cases 38 to 43)', () => {
  it('numbers that stand for nothing are no ages', () => {
    const ages = (members) => {
      const { service, faults } = one(members);
      return [service.minimum_age, service.maximum_age, faults.join()];
    };
    assert.deepEqual(ages({ minimum_age: -1, maximum_age: -1 }), [
      undefined,
      undefined,
      '38 content[0].minimum_age,38 content[0].maximum_age',
    ]);
    assert.deepEqual(ages({ minimum_age: 5, maximum_age: 100 }), [5, undefined, '38 content[0].maximum_age']);
    assert.deepEqual(ages({ minimum_age: '5', maximum_age: 11 }), [5, 11, '']);
    assert.deepEqual(ages({ minimum_age: 0, maximum_age: 0 }), [
      undefined,
      undefined,
      '38 content[0].maximum_age',
    ]);
    assert.deepEqual(ages({ minimum_age: 3, maximum_age: 0 }), [3, undefined, '38 content[0].maximum_age']);
    assert.deepEqual(ages({ minimum_age: 11, maximum_age: 5 }), [
      undefined,
      undefined,
      '38 content[0].minimum_age',
    ]);
    assert.deepEqual(ages({ min_age: 0, max_age: 5 }), [0, 5, '']);
    assert.deepEqual(ages({ age_band_3_4: true }), [3, 4, '']);
    assert.deepEqual(ages({ min_age: 50 }), [undefined, undefined, '38 contents[0].eligibilities']);
    const bands = one({
      eligibilitys: [
        { minimum_age: 2, maximum_age: 4 },
        { minimum_age: 8, maximum_age: 120, eligibility: 'Carers' },
      ],
    });
    assert.deepEqual(bands.service.eligibilities, [{ minimum_age: 8 }]);
    assert.equal(bands.service.eligibility_description, 'Carers');
    assert.deepEqual(bands.faults, [
      '38 content[0].eligibilitys[1].maximum_age',
      '161 contents[0].eligibilities',
    ]);
  });

  it('a status in other words is the nearest that there is', () => {
    assert.equal(one({ status: 'Temporarily Closed' }).service.status, 'temporarily closed');
    assert.equal(one({ status: undefined }).service.status, 'active');
    const { service, faults } = one({ status: 'scheduled' });
    assert.equal(service.status, 'inactive');
    assert.deepEqual(faults, ['40 contents[0].status']);
  });

  it('dates in any shape, in words too', () => {
    const date = (assured_date) => one({ assured_date }).service.assured_date;
    assert.equal(date('2025-09-02T12:06:15.654'), '2025-09-02');
    assert.equal(date('19-01-2017'), '2017-01-19');
    assert.equal(date('2017'), '2017');
    const words = one({ assured_date: '1st September 2026' });
    assert.equal(words.service.assured_date, '2026-09-01');
    assert.deepEqual(words.faults, ['42 content[0].assured_date']);
    assert.deepEqual(one({ assured_date: 'last week' }).faults, ['42 content[0].assured_date']);
    assert.equal(one({ updated_at: '2022-11-14T14:24:16.960Z' }).service.last_modified, '2022-11-14');
  });
});

describe('times, costs, places and terms (cases 44 to 61)', () => {
  it('days and hours as each format has them', () => {
    const { service, faults } = one({
      regular_schedules: [{ weekday: 'Monday', opens_at: '08:30', closes_at: '16:00' }],
      regular_schedule: [{ weekday: 2, opens_at: '00:00', closes_at: '00:00', description: 'Term time' }],
      holidayScheduleCollection: [{ byday: 'TH,FR', opens_at: '22:00:00', closes_at: '06:00Z' }],
      service_at_locations: [
        { location: { name: 'Hall', regular_schedule: { weekday: 'SA', opens_at: '10:00' } } },
      ],
    });
    assert.deepEqual(service.schedules, [
      { byday: 'MO', opens_at: '08:30:00', closes_at: '16:00:00' },
      { byday: 'TU', description: 'Term time' },
    ]);
    assert.deepEqual(service.holiday_schedules, [
      { byday: 'TH,FR', opens_at: '22:00:00', closes_at: '06:00:00' },
    ]);
    assert.deepEqual(service.service_at_locations[0].schedules, [{ byday: 'SA', opens_at: '10:00:00' }]);
    assert.deepEqual(faults, [
      '44 content[0].regular_schedule[0]',
      '21 content[0].service_at_locations[0].location.regular_schedule',
    ]);
  });

  it('sums as text, words beside them, and free where it says so', () => {
    const { service } = one({
      free: true,
      cost_options: [{ option: 'all ages', amount: '9.00', cost_type: 'per hour' }, { amount: '' }],
    });
    assert.deepEqual(service.cost_options, [
      { option: 'all ages', amount: 9, amount_description: 'per hour' },
    ]);
    assert.deepEqual(service.send.payment, ['free']);
    assert.equal(one({ fees_description: '£2 a week' }).service.fees, '£2 a week');
  });

  it('points in the UK only, swapped ones turned; addresses in every spelling', () => {
    const at = (location) => {
      const { service, faults } = one({ service_at_locations: [{ location }] });
      return { ...service.service_at_locations?.[0]?.location, faults };
    };
    assert.equal(at({ name: 'A', latitude: 51.5, longitude: -0.1 }).latitude, 51.5);
    const swapped = at({ name: 'A', latitude: '-0.1', longitude: '51.5' });
    assert.deepEqual([swapped.latitude, swapped.longitude], [51.5, -0.1]);
    assert.deepEqual(swapped.faults, ['51 content[0].service_at_locations[0].location.latitude']);
    assert.equal(at({ name: 'A', latitude: 0, longitude: 0 }).latitude, undefined);
    const { addresses } = at({
      physical_addresses: [{ address1: '1 High Street', city: 'Fennbridge', postal_code: 'fb11ab' }],
    });
    assert.deepEqual(addresses, [
      {
        address_1: '1 High Street',
        city: 'Fennbridge',
        postal_code: 'FB1 1AB',
        country: 'GB',
        address_type: 'physical',
      },
    ]);
  });

  it("Southampton's needs, panel and referral; Bristol's audiences and how to attend", () => {
    const { service } = one({
      special_needs: [
        { id: '1', name: 'Hearing impairment' },
        { id: '2', name: 'Mobility' },
      ],
      local_offer: { description: 'All welcome.', link: 'https://club.example/offer' },
      needs_referral: true,
      referral_notes: 'Ask your GP.',
      pc_targetAudience: [{ id: '46070', audienceType: 'Parents>Grandparents ' }],
      attending_type: 'Venue',
      attending_access: 'Self referral',
    });
    assert.deepEqual(service.send, { needs: ['HI', 'Mobility'], referral: 'professional' });
    assert.deepEqual(service.local_offer, { description: 'All welcome.' });
    assert.equal(service.application_process, 'Ask your GP.');
    assert.deepEqual(service.additional_urls, [{ url: 'https://club.example/offer' }]);
    assert.deepEqual(
      service.attributes.map(({ taxonomy_term: term }) => [term.taxonomy, term.id, term.name]),
      [
        ['audience', '46070', 'Grandparents'],
        ['attending_type', undefined, 'Venue'],
        ['attending_access', undefined, 'Self referral'],
      ],
    );
  });

  it("Outpost's needs and answers, blank ones left out; terms by id and scheme; areas and languages that say something", () => {
    const { service, faults } = one({
      organisation: { id: 2, name: 'Us' },
      send_needs: [
        { slug: 'autism', name: 'Autism' },
        { slug: 'visual', name: 'Visual' },
        { slug: 'autism', name: 'Autism' },
      ],
      local_offer: {
        description: '',
        survey_answers: [
          { question: 'How to start?', answer: 'Ring.' },
          { question: 'Plans?', answer: '' },
        ],
      },
      taxonomies: [{ id: 304, name: 'Days out', slug: 'days-out' }],
      service_taxonomys: [{ taxonomy: { id: 'esdServiceType:123', name: 'Clubs' } }, { taxonomy: null }],
      service_areas: [
        { name: 'Fennbridge', uri: 'http://statistics.data.gov.uk/id/statistical-geography/E06000099' },
        { id: 'x' },
      ],
      languages: [{ id: 'x' }, { language: 'Welsh' }],
      distance_away: null,
    });
    assert.deepEqual(service.send.needs, ['ASD', 'VI']);
    assert.deepEqual(service.local_offer, {
      survey_answers: [{ question: 'How to start?', answer: 'Ring.' }],
    });
    assert.deepEqual(
      service.attributes.map(({ taxonomy_term: term }) => [term.taxonomy, term.id, term.name]),
      [
        ['esdServiceType', '123', 'Clubs'],
        [undefined, '304', 'Days out'],
      ],
    );
    assert.equal(service.service_areas.length, 1);
    assert.deepEqual(service.languages, [{ name: 'Welsh' }]);
    assert.deepEqual(faults, ['30 content', '36 content']);
    assert.equal(
      one({ local_offer: { description: '', survey_answers: [{ question: 'Q', answer: '' }] } }).service
        .local_offer,
      undefined,
    );
  });
});
