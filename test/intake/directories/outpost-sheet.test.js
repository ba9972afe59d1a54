// Outpost's import spreadsheet: its column names, and rows that are made up.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { feedFromOutpostSheet, isOutpostSheet } from '../../../dist/esm/intake/directories/index.js';
import { errorsOf, OPTIONS, told } from './support.js';

const HEADINGS =
  'import_id import_id_reference name description organisation url approved visible_from visible_to visible needs_referral min_age max_age notes service_taxonomies contact_name contact_title contact_visible contact_email contact_phone location_name location_latitude location_longitude location_address_1 location_city location_postcode location_visible mask_exact_address preferred_for_post location_accessibilities free cost_option cost_amount cost_type temporarily_closed schedules_opens_at schedules_closes_at scheduled_weekday links_label links_url labels suitabilities is_local_offer send_needs_support support_description recent_send_report outcomes recent_send_training parental_involvement information_sharing environment_accessibility how_to_start future_plans custom_text_text_field custom_checkbox_checkbox_field custom_number_number_field custom_select_select_field custom_date_date_fields'.split(
    ' ',
  );
const SAILING = {
  import_id: '1',
  name: 'Sailing for all',
  description: 'Boats and lessons.',
  organisation: 'Fennbridge Boat Club',
  url: 'boats.example',
  approved: 'TRUE',
  visible: 'TRUE',
  needs_referral: 'TRUE',
  min_age: '8',
  max_age: '100',
  notes: 'Pat says ring on Tuesdays',
  service_taxonomies: 'Sports; Days out',
  contact_name: 'Sam Roe',
  contact_title: 'Harbour master',
  contact_visible: 'TRUE',
  contact_email: 'sam@boats.example',
  contact_phone: '01632 960001',
  location_name: 'Boathouse',
  location_latitude: '52.91',
  location_longitude: '0.26',
  location_address_1: '1 Quay',
  location_city: 'Fennbridge',
  location_postcode: 'fb11ab',
  location_visible: 'TRUE',
  location_accessibilities: 'Hoist; Accessible toilet',
  free: 'FALSE',
  cost_option: 'Each session',
  cost_amount: '4.50',
  cost_type: 'per hour',
  schedules_opens_at: '09:00:00',
  schedules_closes_at: '12:00:00',
  scheduled_weekday: 'saturday',
  links_label: 'Pictures',
  links_url: 'https://boats.example/pictures',
  labels: 'Check in May',
  suitabilities: 'Young people',
  is_local_offer: 'TRUE',
  send_needs_support: 'Autism;Hearing impairment;Mobility',
  support_description: 'Two helpers in each boat.',
  recent_send_report: 'https://boats.example/send',
  how_to_start: 'Come and look.',
  future_plans: '',
  custom_text_text_field: 'Anything',
};
const rowOf = (row) => HEADINGS.map((heading) => row[heading] ?? '');
const sheet = (...rows) => [HEADINGS, ...rows.map(rowOf)];
const outpost = (rows) => {
  const result = feedFromOutpostSheet(rows, OPTIONS);
  assert.equal(errorsOf(result.document), '');
  return result;
};
const own = (row) => ({ import_id: '1', name: 'Club', ...row });

describe("Outpost's spreadsheet", () => {
  it('is told from other sheets', () => {
    assert.equal(HEADINGS.length, 58);
    assert.equal(isOutpostSheet(sheet()), true);
    assert.equal(isOutpostSheet([['import_id', 'name']]), false);
    assert.equal(isOutpostSheet([]), false);
  });

  it('gives a service from several rows', () => {
    const result = outpost(
      sheet(
        SAILING,
        {
          import_id: '2',
          import_id_reference: '1',
          contact_name: 'Pat Doe',
          contact_visible: 'FALSE',
          contact_phone: '01632 960002',
        },
        {
          import_id: '3',
          import_id_reference: '1',
          location_name: 'Shed',
          location_city: 'Larkmere',
          location_postcode: 'FB2 2AB',
          mask_exact_address: 'TRUE',
        },
        { import_id: '4', import_id_reference: '1', cost_option: 'Helpers', cost_amount: '0' },
        {
          import_id: '5',
          import_id_reference: '1',
          scheduled_weekday: 'sunday',
          schedules_opens_at: 'hh:mm',
        },
        { import_id: '6', import_id_reference: '1', links_label: 'Broken', links_url: 'nowhere' },
        { import_id: '7', import_id_reference: '1', notes: 'More for staff' },
      ),
    );
    const [service, ...more] = result.document.contents;
    assert.deepEqual(more, []);
    assert.equal(service.id, '1');
    assert.equal(service.url, 'https://boats.example');
    assert.equal(service.organization.name, 'Fennbridge Boat Club');
    assert.deepEqual([service.minimum_age, service.maximum_age], [8, undefined]);
    assert.deepEqual(service.contacts, [
      {
        name: 'Sam Roe',
        title: 'Harbour master',
        email: 'sam@boats.example',
        phones: [{ number: '01632 960001' }],
      },
    ]);
    const [boathouse, shed] = service.service_at_locations.map(({ location }) => location);
    assert.equal(boathouse.addresses[0].postal_code, 'FB1 1AB');
    assert.deepEqual(boathouse.accessibility, [
      { description: 'Hoist' },
      { description: 'Accessible toilet' },
    ]);
    assert.deepEqual(shed.addresses, [{ city: 'Larkmere', postal_code: 'FB2', country: 'GB' }]);
    assert.deepEqual(service.cost_options, [
      { option: 'Each session', amount: 4.5, amount_description: 'per hour' },
      { option: 'Helpers', amount: 0 },
    ]);
    assert.deepEqual(service.schedules, [
      { byday: 'SA', opens_at: '09:00:00', closes_at: '12:00:00' },
      { byday: 'SU', end_date: 'not clear' },
    ]);
    assert.deepEqual(service.additional_urls, [
      { label: 'Pictures', url: 'https://boats.example/pictures' },
      { label: 'Report about SEND', url: 'https://boats.example/send' },
    ]);
    assert.deepEqual(service.send, { needs: ['ASD', 'HI', 'Mobility'], referral: 'professional' });
    assert.deepEqual(service.local_offer, {
      description: 'Two helpers in each boat.',
      survey_answers: [{ question: 'How do families start?', answer: 'Come and look.' }],
    });
    assert.deepEqual(
      service.attributes.map(({ taxonomy_term: term }) => term.name),
      ['Sports', 'Days out', 'Young people'],
    );
    assert.doesNotMatch(JSON.stringify(result), /Pat|May|Anything|960002|More for staff/);
    assert.deepEqual(told(result), [
      '172 column "notes"',
      '172 column "labels"',
      '172 column "custom_text_text_field"',
      '36 line 3, column "contact_visible"',
      '38 line 2, column "max_age"',
      '31 line 7, column "links_url"',
      '45 line 6, column "schedules_opens_at"',
      '36 sheet',
    ]);
  });

  it('leaves out what is not approved, not visible, past its last day or before its first, and what belongs to it', () => {
    const result = outpost(
      sheet(
        own({ import_id: '1', approved: 'FALSE' }),
        own({ import_id: '2', visible: 'false' }),
        own({ import_id: '3', visible_to: '2026-11-21' }),
        own({ import_id: '4', visible_from: '2026-11-23' }),
        own({ import_id: '5', visible_from: '2026-11-22', visible_to: '22/11/2026' }),
        { import_id_reference: '1', contact_phone: '01632 960001' },
        { import_id_reference: '9', contact_phone: '01632 960001' },
        own({
          import_id: '6',
          location_name: 'Attic',
          location_visible: 'FALSE',
          temporarily_closed: 'TRUE',
          free: 'TRUE',
        }),
      ),
    );
    assert.deepEqual(
      result.document.contents.map(({ id, status }) => [id, status]),
      [
        ['5', 'active'],
        ['6', 'temporarily closed'],
      ],
    );
    assert.deepEqual(result.document.contents[1].send, { payment: ['free'] });
    assert.equal(result.document.contents[1].service_at_locations, undefined);
    assert.deepEqual(told(result), [
      '173 line 2',
      '173 line 3',
      '173 line 4',
      '173 line 5',
      '173 line 9, column "location_visible"',
      '174 line 8',
    ]);
  });

  it('keeps rows that share an id or have none apart; one without a name, or with too many cells, is told by its line', () => {
    const rows = sheet(
      own({}),
      own({ name: 'Other' }),
      own({ import_id: '' }),
      own({ import_id: '', name: '' }),
      own({ import_id: '8' }),
    );
    rows[4][3] = 'Words alone';
    rows[5].push('beyond');
    rows.splice(
      2,
      0,
      HEADINGS.map(() => ' '),
    );
    const result = outpost(rows);
    assert.deepEqual(
      result.document.contents.map(({ name }) => name),
      ['Club', 'Other', 'Club'],
    );
    const faults = told(result);
    for (const fault of ['63 line 7', '19 line 6, column "name"', '17 line 4', '16 line 5'])
      assert.ok(faults.includes(fault), `${fault} in ${faults}`);
    rows[6].pop();
    rows[1].push('', ' ');
    assert.ok(
      !told(outpost(rows)).some((fault) => fault.startsWith('63')),
      'blank cells are the program’s own',
    );
  });

  it('a person not marked as public has no name in the feed', () => {
    const [service] = outpost(sheet(own({ contact_name: 'Pat Doe', contact_phone: '01632 960001' }))).document
      .contents;
    assert.deepEqual(service.contacts, [{ phones: [{ number: '01632 960001' }] }]);
  });
});
