// What families would have been told wrongly, or not at all, as real directories have it.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { feedFromDirectory } from '../../../dist/esm/intake/directories/index.js';
import { errorsOf, OPTIONS } from './support.js';

/** One record, converted: the service and what was told. */
function one(members) {
  const record = { id: '1', name: 'Swim', status: 'active', description: 'Swimming.', ...members };
  const { document, faults } = feedFromDirectory({ content: [record] }, OPTIONS);
  assert.equal(errorsOf(document), '');
  return {
    service: document.contents[0],
    told: faults.map((fault) => `${fault.case} ${fault.path}`),
    faults,
  };
}

describe('contacts', () => {
  it('that say the same once the names of people are gone are there once', () => {
    const { service, told } = one({
      contacts: [
        { name: 'Pat Doe', phone: '01632 960001' },
        { name: 'Sam Roe', phone: '(01632) 960001', email: 'Club@club.example' },
        { id: 7, name: 'Lee Poe', phones: [{ number: '01632 960001' }], email: 'club@club.example' },
        { name: 'Reception', phone: '01632 960001' },
        { name: 'Jo Coe', title: 'SENCO', phone: '01632 960001' },
      ],
    });
    const phones = [{ number: '(01632) 960001' }];
    assert.deepEqual(service.contacts, [
      { email: 'Club@club.example', phones },
      { name: 'Reception', phones: [{ number: '01632 960001' }] },
      { title: 'SENCO', phones: [{ number: '01632 960001' }] },
    ]);
    assert.deepEqual(
      told.filter((line) => !line.endsWith('.name')),
      ['36 content[0].contacts[0]', '36 content[0].contacts[2]'],
    );
  });

  it('that have kept their names stay, however alike; faults are told by their places in the source', () => {
    const desk = { name: 'Reception', phone: '01632 960001' };
    const { service } = one({ contacts: [desk, { ...desk, email: 'club@club.example' }] });
    assert.equal(service.contacts.length, 2);
    const { told } = one({
      contacts: [{ name: 'Pat Doe', phone: '01632 960001' }, desk, { name: 'Office', email: 'via website' }],
    });
    assert.ok(told.includes('33 content[0].contacts[2].email'), told.join());
  });
});

describe('telephone numbers', () => {
  it('that a spreadsheet took for sums have their first 0 again', () => {
    const { service, told } = one({
      contacts: [{ title: 'Desk', phone: 1632960001 }, { phones: [{ number: '1632960002' }] }],
      phones: [{ number: '01632 960003' }, { number: '447700900123' }, { number: '111' }],
    });
    assert.deepEqual(
      [...service.contacts.flatMap(({ phones }) => phones), ...service.phones].map(({ number }) => number),
      ['01632960001', '01632960002', '01632 960003', '447700900123', '111'],
    );
    assert.deepEqual(told, ['35 content[0].contacts[0].phone', '35 content[0].contacts[1].phones[0].number']);
  });

  it('of contacts at a place are there, and names of people are not', () => {
    const location = { name: 'Hall', contacts: [{ title: 'Caretaker', phone: '01632 960002' }] };
    const { service } = one({
      contacts: [{ title: 'Desk', phone: '01632 960001' }],
      service_at_locations: [{ location, contacts: [{ name: 'Pat Doe', email: 'hall@club.example' }] }],
    });
    assert.deepEqual(service.contacts, [
      { title: 'Desk', phones: [{ number: '01632 960001' }] },
      { email: 'hall@club.example' },
      { title: 'Caretaker', phones: [{ number: '01632 960002' }] },
    ]);
  });
});

describe('addresses', () => {
  const at = (location) => {
    const { service, told } = one({ locations: [location] });
    return { address: service.service_at_locations[0].location.addresses[0], told };
  };
  const lines = ({ address: { country: _, address_type: __, ...rest } }) => rest;

  it('the town is the town where a county stands after it', () => {
    assert.deepEqual(
      lines(at({ address_1: 'Church Street', city: 'Wingmore', state_province: 'Rowanshire' })),
      {
        address_1: 'Church Street',
        city: 'Wingmore',
        state_province: 'Rowanshire',
      },
    );
    assert.deepEqual(lines(at({ address_1: 'Great Hamden', state_province: 'West Sussex' })), {
      address_1: 'Great Hamden',
      state_province: 'West Sussex',
    });
    for (const town of ['Durham', 'Shire', 'Kentish Town', 'Westbury'])
      assert.equal(lines(at({ address_1: '1 High Street', address_2: 'Hall Place', city: town })).city, town);
  });

  it('a letter for a figure in a postcode is mended; what is no postcode stays as it is; both are told (case 52)', () => {
    const path = 'content[0].locations[0].postal_code';
    for (const [printed, code] of [
      ['LU7 ONY', 'LU7 0NY'],
      ['sw1a iaa', 'SW1A 1AA'],
    ]) {
      const { address, told } = at({ address_1: '1 High Street', city: 'Wing', postal_code: printed });
      assert.equal(address.postal_code, code);
      assert.equal(address.city, 'Wing');
      assert.deepEqual(told, [`52 ${path}`]);
    }
    const none = at({ address_1: '1 High Street', postal_code: 'Various' });
    assert.match(JSON.stringify(none.address), /Various/);
    assert.deepEqual(none.told, [`52 ${path}`]);
    for (const right of ['MK18 1JP', 'mk181jp', 'MK18', ''])
      assert.ok(!at({ address_1: '1 High Street', postal_code: right }).told.includes(`52 ${path}`), right);
  });
});

it('points that were turned are not said to be left out (case 51)', () => {
  const { faults } = one({ locations: [{ name: 'Hall', latitude: -0.1, longitude: 51.5 }] });
  assert.deepEqual(
    faults.map(({ message }) => message),
    ['Latitude and longitude stand the wrong way round: turned.'],
  );
});

describe('how to attend', () => {
  const INFO = 'pc_attendingAccess_additionalInfo';

  it("comes from Placecube's own member where nothing else says it", () => {
    const { service, told } = one({ [INFO]: 'Wait until we write that there is a place.' });
    assert.equal(service.application_process, 'Wait until we write that there is a place.');
    assert.deepEqual(told, []);
  });

  it('stays what it is where the record says it, and the other is told', () => {
    const { service, told } = one({ [INFO]: 'Ring', application_process: 'Write' });
    assert.equal(service.application_process, 'Write');
    assert.deepEqual(told, ['22 content']);
    assert.equal(one({ [INFO]: ' ' }).service.application_process, undefined);
  });
});

describe('times that are not every week', () => {
  const isTold = (description, schedule = {}) =>
    one({
      description,
      regular_schedules: [{ weekday: 'Thursday', opens_at: '14:00', ...schedule }],
    }).told.includes('167 contents[0].schedules');

  it('by the description, on the day that the times say, are told', () => {
    for (const words of [
      'Meetings held on the 3rd Thursday of the month.',
      'A club. Monthly walks, on Thursday morning.',
      'Meeting every 6 weeks on a Thursday',
      'We meet every other Thursday.',
      '<p>Fortnightly on Thursdays</p>',
      'Lunch on the 2nd and 4th Thursday of each month at 12:00 pm.',
    ])
      assert.ok(isTold(words), words);
    const location = { name: 'Hall', schedules: [{ byday: 'TH', opens_at: '10:00' }] };
    const there = one({ description: 'First Thursday of the month.', service_at_locations: [{ location }] });
    assert.ok(there.told.includes('167 contents[0].schedules'));
  });

  it('and nothing else is', () => {
    for (const words of [
      'Every Thursday.',
      'A monthly newsletter. Thursdays from two.',
      'First Monday of the month: outing.',
      'Weekly on Thursday, with a monthly trip.',
      '£20 a month. Thursdays.',
    ])
      assert.ok(!isTold(words), words);
    assert.ok(!isTold('Third Thursday of the month.', { weekday: undefined, byday: '3TH' }));
    assert.ok(!isTold('Third Thursday of the month.', { description: 'Third Thursday of the month' }));
    assert.ok(!isTold('Third Thursday of the month.', { description: 'Not in August' }));
  });
});

describe('days', () => {
  const days = (weekday) => {
    const { service, faults } = one({ regular_schedules: [{ weekday, opens_at: '14:00' }] });
    return [service.schedules[0].byday, ...faults.map(({ case: number, message }) => `${number} ${message}`)];
  };

  it('in stretches and in words are those days, and no others (case 44)', () => {
    const told = '44 Days in words: written as codes.';
    for (const [words, codes] of [
      ['Mon-Fri', 'MO,TU,WE,TH,FR'],
      ['Monday to Wednesday', 'MO,TU,WE'],
      ['Weekdays', 'MO,TU,WE,TH,FR'],
      ['Weekends', 'SA,SU'],
      ['Sat & Sun', 'SA,SU'],
      ['Every Tuesday', 'TU'],
      ['Daily', 'MO,TU,WE,TH,FR,SA,SU'],
    ])
      assert.deepEqual(days(words), [codes, told], words);
    for (const plain of ['Monday', 'TH', 'mon', 'Tues']) assert.equal(days(plain).length, 1, plain);
    for (const none of ['Monthly', 'Mornings', 'Weekly', 'By appointment'])
      assert.deepEqual(days(none), [undefined, '44 Not a day: this time has none.'], none);
  });
});

describe('ages', () => {
  it('of 0 to 0 are none, and never "0 and over" (case 38)', () => {
    const pair = one({ minimum_age: 0, maximum_age: 0 });
    assert.equal(pair.service.minimum_age, undefined);
    assert.deepEqual(pair.told, ['38 content[0].maximum_age']);
    const bands = one({
      eligibilitys: [
        { minimum_age: 0, maximum_age: 0 },
        { minimum_age: '5', maximum_age: '11' },
      ],
    });
    assert.deepEqual([bands.service.minimum_age, bands.service.maximum_age], [5, 11]);
    const ticked = one({ organisation: { name: 'Us' }, min_age: 0, max_age: 0, age_band_3_4: true });
    assert.deepEqual([ticked.service.minimum_age, ticked.service.maximum_age], [3, 4]);
    assert.equal(one({ minimum_age: 0, maximum_age: 4 }).service.minimum_age, 0);
  });
});

it('records that are short send whoever converts them to "snapshot" (case 7)', () => {
  const { faults } = feedFromDirectory({ contents: [{ id: '1', name: 'Swim', status: 'active' }] }, OPTIONS);
  assert.deepEqual(
    faults.map(({ case: number, mend }) => [number, /"snapshot"/.test(mend)]),
    [[7, true]],
  );
});
