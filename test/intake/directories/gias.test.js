// The national register of schools. Every school here is made up.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readFeed } from '../../../dist/esm/feed/index.js';
import { feedFromGias, isGias } from '../../../dist/esm/intake/directories/index.js';
import { errorsOf, OPTIONS, told } from './support.js';

const HEADINGS =
  'URN,LA (code),LA (name),EstablishmentName,EstablishmentStatus (name),OpenDate,StatutoryLowAge,StatutoryHighAge,UKPRN,LastChangedDate,Street,Locality,Address3,Town,County (name),Postcode,SchoolWebsite,TelephoneNum,HeadLastName,SEN1 (name),SEN2 (name),TypeOfResourcedProvision (name),ResourcedProvisionOnRoll,ResourcedProvisionCapacity,SenUnitOnRoll,SenUnitCapacity,GSSLACode (name),Easting,Northing'.split(
    ',',
  );
const LARKMERE = {
  URN: '999001',
  'LA (code)': '999',
  'LA (name)': 'Rowanshire',
  EstablishmentName: 'Larkmere Primary School',
  'EstablishmentStatus (name)': 'Open',
  StatutoryLowAge: '3',
  StatutoryHighAge: '11',
  UKPRN: '10099999',
  LastChangedDate: '16-09-2017',
  Street: '12 Larkmere Road,',
  Town: 'Fennbridge',
  Postcode: 'FB1 2AB',
  SchoolWebsite: 'www.larkmere.example',
  TelephoneNum: '01632960101',
  HeadLastName: 'Doe',
  'SEN1 (name)': 'SEMH - Social, Emotional and Mental Health',
  'SEN2 (name)': 'ASD - Autistic Spectrum Disorder',
  'TypeOfResourcedProvision (name)': 'SEN Unit',
  SenUnitOnRoll: '8',
  SenUnitCapacity: '10',
  'GSSLACode (name)': 'E06999999',
  Easting: '530625',
  Northing: '178388',
};
const rowOf = (school) => HEADINGS.map((heading) => school[heading] ?? '');
const sheet = (...schools) => [HEADINGS, ...schools.map((school) => rowOf({ ...LARKMERE, ...school }))];
const gias = (rows, options = {}) => {
  const result = feedFromGias(rows, { ...OPTIONS, ...options });
  assert.equal(errorsOf(result.document), '');
  return result;
};
const names = ({ document }) => document.contents.map(({ name }) => name);

describe('the national register of schools', () => {
  it('is told from other sheets', () => {
    assert.equal(isGias(sheet()), true);
    assert.equal(isGias([['\ufeffURN', ...HEADINGS.slice(1)]]), true);
    assert.equal(isGias([['Setting', 'URN', 'Places']]), false);
    assert.equal(isGias([]), false);
  });

  it('gives a starter row for each base', () => {
    const result = gias(sheet({}));
    assert.deepEqual(result.document.contents, [
      {
        id: 'urn-999001-sen-unit',
        name: 'Larkmere Primary School: SEN unit',
        status: 'active',
        url: 'https://www.larkmere.example',
        minimum_age: 3,
        maximum_age: 11,
        last_modified: '2017-09-16',
        organization: {
          id: 'urn-999001',
          name: 'Larkmere Primary School',
          website: 'https://www.larkmere.example',
          phones: [{ number: '01632960101' }],
          organization_identifiers: [
            { identifier_type: 'URN', identifier: '999001' },
            { identifier_type: 'UKPRN', identifier: '10099999' },
          ],
        },
        service_at_locations: [
          {
            location: {
              location_type: 'physical',
              name: 'Larkmere Primary School',
              latitude: 51.48936,
              longitude: -0.11995,
              addresses: [
                {
                  address_1: '12 Larkmere Road',
                  city: 'Fennbridge',
                  postal_code: 'FB1 2AB',
                  country: 'GB',
                  address_type: 'physical',
                },
              ],
            },
          },
        ],
        send: {
          kind: 'sen-unit',
          kind_label: 'SEN unit',
          needs: ['SEMH', 'ASD'],
          places: [
            {
              total: 10,
              on_roll: 8,
              note: "From the national register of schools, where the school's record was last changed on 16 September 2017.",
            },
          ],
        },
      },
    ]);
    assert.deepEqual(told(result), ['168 line 2', '80 sheet']);
    const { feed, faults } = readFeed(result.document);
    assert.equal(feed.services[0].phones[0].href, 'tel:01632960101');
    assert.deepEqual(faults, []);
    assert.doesNotMatch(JSON.stringify(result), /Doe/, 'the head is nobody to publish');
  });

  it('has the first 0 of a telephone number that a spreadsheet took away (case 35)', () => {
    const result = gias(sheet({ TelephoneNum: '1632960101' }));
    assert.deepEqual(result.document.contents[0].organization.phones, [{ number: '01632960101' }]);
    assert.ok(told(result).includes('35 line 2, column "TelephoneNum"'), told(result).join());
  });

  it('gives two for a school with both, and bands small counts', () => {
    const both = {
      'TypeOfResourcedProvision (name)': 'Resourced provision and SEN unit',
      ResourcedProvisionOnRoll: '3',
      ResourcedProvisionCapacity: '6',
    };
    const result = gias(sheet(both));
    assert.deepEqual(names(result), [
      'Larkmere Primary School: Resourced provision',
      'Larkmere Primary School: SEN unit',
    ]);
    const [{ on_roll, on_roll_band, total }] = result.document.contents[0].send.places;
    assert.deepEqual([on_roll, on_roll_band, total], [undefined, 'under-5', 6]);
    assert.deepEqual(told(result), ['169 line 2', '168 line 2', '80 sheet', '66 line 2']);
    const shown = gias(sheet(both), { keepSmallNumbers: true });
    assert.equal(shown.document.contents[0].send.places[0].on_roll, 3);
  });

  it('leaves out schools without a base, and those that closed, which is told', () => {
    const none = {
      'TypeOfResourcedProvision (name)': 'Not applicable',
      SenUnitOnRoll: '',
      SenUnitCapacity: '0',
    };
    const result = gias(
      sheet(none, { 'EstablishmentStatus (name)': 'Closed' }, { URN: '999002', EstablishmentName: 'Elm' }),
    );
    assert.deepEqual(names(result), ['Elm: SEN unit']);
    assert.deepEqual(told(result), ['170 line 3', '168 line 4', '80 sheet']);
  });

  it('takes one that is to open for planned', () => {
    const [base] = gias(sheet({ 'EstablishmentStatus (name)': 'Proposed to open', OpenDate: '01-09-2027' }))
      .document.contents;
    assert.equal(base.status, 'inactive');
    assert.deepEqual(base.send.opens, { date: '2027-09-01' });
  });

  it('says nothing where the register does not know (case 64)', () => {
    const result = gias(
      sheet({
        SenUnitOnRoll: '..',
        SenUnitCapacity: '',
        StatutoryLowAge: 'three',
        Easting: '0',
        Northing: '0',
        SchoolWebsite: 'not a site',
        TelephoneNum: 'Not applicable',
        'SEN1 (name)': 'Not Applicable',
        'SEN2 (name)': '',
      }),
    );
    const [base] = result.document.contents;
    assert.deepEqual(base.send, { kind: 'sen-unit', kind_label: 'SEN unit' });
    assert.equal(base.minimum_age, undefined);
    assert.equal(base.service_at_locations[0].location.latitude, undefined);
    assert.equal(base.organization.phones, undefined);
    assert.ok(told(result).includes('64 line 2, column "StatutoryLowAge"'));
    assert.ok(told(result).includes('31 line 2, column "SchoolWebsite"'));
    assert.ok(told(gias(sheet({ Easting: '9999999' }))).includes('64 line 2, column "Easting"'));
  });

  it('refuses a row with more cells than headings, blank ones too, and shifts none (case 63)', () => {
    const rows = sheet({}, { URN: '999002' }, { URN: '999003' });
    rows[1].push('');
    rows[2].splice(3, 0, 'shifted');
    const result = gias(rows);
    assert.deepEqual(
      result.document.contents.map(({ id }) => id),
      ['urn-999003-sen-unit'],
    );
    assert.deepEqual(told(result).slice(0, 2), ['63 line 2', '63 line 3']);
    const many = gias([HEADINGS, ...Array.from({ length: 50 }, () => [...rowOf(LARKMERE), 'x'])]);
    assert.equal(many.faults.filter((fault) => fault.case === 63).length, 21);
    assert.match(many.faults[20].message, /^30 more rows/);
    assert.equal(many.faults[20].path, 'line 22 and after');
  });

  it('takes one council of the nation: by name, number or GSS code, or the area of the publisher', () => {
    const rows = sheet(
      {},
      {
        URN: '999002',
        EstablishmentName: 'Elm',
        'LA (code)': '998',
        'LA (name)': 'Saltholme',
        'GSSLACode (name)': 'E06999998',
      },
    );
    for (const authority of ['saltholme', '998', 'E06999998'])
      assert.deepEqual(names(gias(rows, { authority })), ['Elm: SEN unit']);
    for (const area of [{ code: 'E06999998' }, { name: 'Saltholme' }])
      assert.deepEqual(names(gias(rows, { publisher: { name: 'S', area } })), ['Elm: SEN unit']);
    assert.equal(names(gias(rows)).length, 2);
    const none = gias(rows, { authority: 'Nowhere' });
    assert.deepEqual(told(none), ['171 sheet']);
  });

  it('takes a nation of 50,000 schools in seconds', () => {
    const plain = rowOf({
      ...LARKMERE,
      'TypeOfResourcedProvision (name)': '',
      SenUnitOnRoll: '',
      SenUnitCapacity: '',
    });
    const rows = [HEADINGS, ...Array.from({ length: 50_000 }, () => plain), rowOf(LARKMERE)];
    assert.deepEqual(names(gias(rows)), ['Larkmere Primary School: SEN unit']);
  });
});
