import { expect } from '@open-wc/testing';
import { agesIn, type Ages } from '../../src/intake/ages.js';
import { isKindAlone, kindIn, planIn, poundsIn } from '../../src/intake/cells.js';
import { applyIn, contactIn, emailIn, urlIn } from '../../src/intake/contacts.js';
import { countIn, givesAway, plannedIn, pupilsIn, vacanciesIn } from '../../src/intake/counts.js';
import { decodeSheet, whyNotText } from '../../src/intake/decode.js';
import type { Read } from '../../src/intake/faults.js';
import { dateIn } from '../../src/intake/sheet-dates.js';
import { cleanCell, isBlank, slug } from '../../src/intake/text.js';

/** One test for each cell: what was typed, and what it is read as. */
function reads<T>(reader: (cell: string) => Read<T>, table: readonly (readonly [string, Read<T>])[]): void {
  for (const [typed, expected] of table)
    it(typed === '' ? 'an empty cell' : typed, () => void expect(reader(typed)).to.deep.equal(expected));
}

const band = (minimum_age: number, maximum_age: number) => ({ minimum_age, maximum_age });
const years = (from: number, to: number, names: string) => ({
  ...band(from, to),
  year_groups: names.split(', '),
});
const SECONDARY = years(11, 16, 'Year 7, Year 8, Year 9, Year 10, Year 11');
const PRIMARY = years(4, 11, 'Reception, Year 1, Year 2, Year 3, Year 4, Year 5, Year 6');

describe('ages as people type them', () => {
  reads<Ages>(
    (cell) => agesIn(cell, 'age'),
    [
      ['5 - 11', { value: band(5, 11) }],
      ['5–11', { value: band(5, 11) }],
      ['5 to 11', { value: band(5, 11) }],
      ['2-19', { value: band(2, 19) }],
      ['aged 4 to 11 years', { value: band(4, 11) }],
      ['5 years to 11 years', { value: band(5, 11) }],
      ['4-11 (Rec to Y6)', { value: band(4, 11) }],
      ['7', { value: band(7, 7) }],
      ['Y7-Y11', { value: SECONDARY }],
      ['Y7-11', { value: SECONDARY }],
      ['Year 7 to Year 11', { value: SECONDARY }],
      ['Yr 7 – Yr 11', { value: SECONDARY }],
      ['KS3/4', { value: SECONDARY }],
      ['KS3 & KS4', { value: SECONDARY }],
      ['Reception to Y6', { value: PRIMARY }],
      ['R-6', { value: PRIMARY }],
      ['KS2', { value: years(7, 11, 'Year 3, Year 4, Year 5, Year 6') }],
      ['Nursery', { value: years(3, 4, 'Nursery') }],
      ['sixth form', { value: years(16, 18, 'Year 12, Year 13') }],
      ['16+', { value: { minimum_age: 16 } }],
      ['Post-16', { value: { minimum_age: 16 } }],
      ['up to 19', { value: { maximum_age: 19 } }],
      ['under 5s', { value: { maximum_age: 4 } }],
      ['n/a', {}],
      ['', {}],
      // What Excel makes of 5-11, 11-16 and 5-16 in a cell that is not text.
      ['05-Nov', { value: band(5, 11), fault: 'excelDate' }],
      ['Nov-16', { value: band(11, 16), fault: 'excelDate' }],
      ['May-16', { value: band(5, 16), fault: 'excelDate' }],
      ['2026-11-05', { value: band(5, 11), fault: 'excelDate' }],
      ['2016-05', { value: band(5, 16), fault: 'excelDate' }],
      ['11 - 5', { value: band(5, 11), fault: 'agesSwapped' }],
      // A list with a hole is no range; it is kept in words.
      ['Y7, Y9', { words: 'Y7, Y9', fault: 'ages' }],
      ['5 - Y6', { words: '5 - Y6', fault: 'ages' }],
      ['5-110', { words: '5-110', fault: 'ages' }],
      ['all ages', { words: 'all ages' }],
      ['school age', { words: 'school age', fault: 'ages' }],
    ],
  );
  it('takes numbers for school years under "Year group"', () => {
    expect(agesIn('7-11', 'year')).to.deep.equal({ value: SECONDARY });
    expect(agesIn('07-Nov', 'year')).to.deep.equal({ value: SECONDARY, fault: 'excelDate' });
  });
});

describe('places as people type them', () => {
  reads(countIn, [
    ['40', { value: { count: 40 } }],
    ['1,035', { value: { count: 1035 } }],
    ['40 places', { value: { count: 40 } }],
    ['10.0', { value: { count: 10 } }],
    ['nil', { value: { count: 0 } }],
    ['10 (inc 2 SEN Support)', { value: { count: 10, note: 'inc 2 SEN Support' } }],
    ['10 including 2 for hearing', { value: { count: 10, note: 'including 2 for hearing' } }],
    ['TBC', {}],
    ['n/a', {}],
    ['-', {}],
    ['–', {}],
    ['..', {}],
    ['', {}],
    ['8.5', { words: '8.5', fault: 'number' }],
    ['-3', { words: '-3', fault: 'number' }],
    ['flexible', { words: 'flexible', fault: 'number' }],
  ]);
});

describe('pupils as people type them', () => {
  const few = { value: { on_roll_band: 'under-5' } };
  reads(pupilsIn, [
    ['<5', few],
    ['< 5', few],
    ['*', few],
    ['c', few],
    ['fewer than 5', few],
    ['Less than 5', few],
    ['under 5 pupils', few],
    ['1 - 4', few],
    ['≤4', few],
    ['<10', { value: { on_roll_band: 'under-10' } }],
    ['11 (1 over)', { value: { on_roll: 11, note: '1 over' } }],
    ['4', { value: { on_roll: 4 } }],
    ['0', { value: { on_roll: 0 } }],
    ['TBC', {}],
  ]);
});

describe('vacancies as people type them', () => {
  reads(vacanciesIn, [
    ['3', { value: { available: 3 } }],
    ['3 vacancies', { value: { available: 3 } }],
    ['0', { value: { available: 0 } }],
    ['3 (from January)', { value: { available: 3, note: 'from January' } }],
    ['Full', { value: { available_band: 'none' } }],
    ['No vacancies', { value: { available_band: 'none' } }],
    ['Waiting list', { value: { available_band: 'none', note: 'Waiting list' } }],
    ['Full - waiting list', { value: { available_band: 'none', note: 'Full - waiting list' } }],
    ['Some', { value: { available_band: 'some' } }],
    ['Limited', { value: { available_band: 'some', note: 'Limited' } }],
    ['TBC', { value: { available_band: 'ask' } }],
    ['ask', { value: { available_band: 'ask' } }],
    ['Contact the school', { value: { available_band: 'ask', note: 'Contact the school' } }],
    ['*', { value: { available_band: 'ask' } }],
    ['n/a', {}],
    ['-', {}],
    ['', {}],
    ['-1', { value: { available_band: 'none' }, fault: 'below' }],
    ['2 in Year 7', { value: { available: 2, note: 'in Year 7' } }],
    ['by panel', { words: 'by panel', fault: 'number' }],
  ]);
});

describe('planned changes as people type them', () => {
  reads(plannedIn, [
    ['105', { value: { total: 105 } }],
    ['105 from September', { value: { total: 105, from_text: 'from September' } }],
    ['75 places (from Sept 2026)', { value: { total: 75, from_text: 'from Sept 2026' } }],
    ['a new base', { words: 'a new base', fault: 'number' }],
  ]);
});

describe('dates as people type them', () => {
  const day = { value: '2026-09-15' };
  reads(dateIn, [
    ['15/09/2026', day],
    ['15.9.26', day],
    ['2026-09-15', day],
    ['15 September 2026', day],
    ['15th Sept 2026', day],
    ['Tuesday, 15 Sep 2026', day],
    ['15-Sep-26', day],
    ['01/09/2026', { value: '2026-09-01' }],
    ['46266', { value: '2026-09-01' }],
    ['46266.5', { value: '2026-09-01' }],
    ['36585', { value: '2000-02-29' }],
    ['Sept 2026', { value: '2026-09' }],
    ['2026', { value: '2026' }],
    ['Autumn term 2026', { words: 'Autumn term 2026', fault: 'date' }],
    ['From September', { words: 'From September', fault: 'date' }],
    ['31/02/2026', { words: '31/02/2026', fault: 'date' }],
    ['n/a', {}],
  ]);
});

describe('sums of money as people type them', () => {
  reads(poundsIn, [
    ['£25,000 to £36,000', { value: { min: 25000, max: 36000 } }],
    ['£15,158', { value: { min: 15158, max: 15158 } }],
    ['15158', { value: { min: 15158, max: 15158 } }],
    ['25k', { value: { min: 25000, max: 25000 } }],
    ['£25k - £36k', { value: { min: 25000, max: 36000 } }],
    ['£25-36k', { value: { min: 25000, max: 36000 } }],
    ['up to £20,000', { value: { max: 20000 } }],
    ['£10,000+', { value: { min: 10000 } }],
    ['£15,158 a place', { value: { min: 15158, max: 15158, note: '£15,158 a place' } }],
    ['Band A', { value: { note: 'Band A' }, fault: 'money' }],
    ['£15,158 plus £2,000', { value: { note: '£15,158 plus £2,000' }, fault: 'money' }],
    ['TBC', {}],
  ]);
});

describe('kinds of place', () => {
  const kind = (key: string, label: string) => [label, { value: { kind: key, kind_label: label } }] as const;
  reads(kindIn, [
    kind('resource-base', 'Resource base'),
    kind('resource-base', 'Resource base (ARP)'),
    kind('resourced-provision', 'Resourced provision'),
    kind('resourced-provision', 'ARP'),
    kind('sen-unit', 'SEN unit'),
    kind('inclusion-support-base', 'Support base'),
    kind('inclusion-support-base', 'Inclusion support base'),
    kind('inclusion-specialist-base', 'specialist base'),
    kind('special-school', 'Special school'),
    kind('special-school', 'special free school'),
    kind('alternative-provision', 'AP'),
    kind('alternative-provision', 'PRU'),
    kind('alternative-provision', 'Pupil referral unit'),
    kind('alternative-provision', 'AP academy with specialist provision'),
    // Either of two kinds: the words stand, and nothing is guessed.
    ['Inclusion base', { value: { kind_label: 'Inclusion base' } }],
    [
      'Resourced provision and SEN unit',
      { value: { kind_label: 'Resourced provision and SEN unit' }, fault: 'kind' },
    ],
    ['Nurture group', { value: { kind_label: 'Nurture group' }, fault: 'kind' }],
  ]);
  it('tells a line above a group of rows from the name of a school', () => {
    expect(
      ['Resource bases', 'Special schools', 'Secondary resource bases'].filter(isKindAlone),
    ).to.have.length(3);
    expect(['Oak Hill Special School', 'Rowan Bank resource base', 'Oak Hill'].filter(isKindAlone)).to.be
      .empty;
  });
});

describe('is a plan needed', () => {
  const all = (answer: 'required' | 'not-required' | 'either', cells: string) =>
    cells.split('|').map((cell) => [cell, { value: answer }] as const);
  reads(planIn, [
    ...all('required', 'Yes|Y|Required|EHCP|EHC plan required'),
    ...all('not-required', 'No|N|Not required'),
    ...all('either', 'Either/ or SEN Support|Both|EHCP or SEN Support|Not always'),
    ['Usually', { words: 'Usually', fault: 'plan' }],
    ['TBC', {}],
  ]);
});

describe('addresses and people', () => {
  reads(urlIn, [
    ['www.rowan.example/send', { value: 'https://www.rowan.example/send' }],
    ['http:/rowan.example', { value: 'http://rowan.example' }],
    ['see our website', { fault: 'url' }],
    ['http://www.example.com', { fault: 'placeholder' }],
  ]);
  reads(emailIn, [
    ['office@rowan.example', { value: 'office@rowan.example' }],
    ['a@rowan.example or b@rowan.example', { fault: 'email' }],
  ]);
  reads(contactIn, [
    ['Inclusion manager', { value: { title: 'Inclusion manager' } }],
    ['Jo Bloggs', { value: { name: 'Jo Bloggs' }, fault: 'person' }],
    ['020 7946 0000', { value: { phones: [{ number: '020 7946 0000' }] } }],
    [
      'SENCO: 020 7946 0000, senco@rowan.example',
      { value: { title: 'SENCO', email: 'senco@rowan.example', phones: [{ number: '020 7946 0000' }] } },
    ],
  ]);
  reads(applyIn, [
    ['Through the council.\nRing us first.', { value: { text: 'Through the council.\nRing us first.' } }],
    ['www.rowan.example/apply', { value: { url: 'https://www.rowan.example/apply' } }],
  ]);
});

describe('notes that give a small number away', () => {
  it('depends on where the words stand', () => {
    expect(givesAway('inc 2 SEN Support', 'figure', false)).to.be.false;
    expect(givesAway('inc 2 SEN Support', 'figure', true)).to.be.true;
    expect(givesAway('inc 2 SEN Support', 'pupils', false)).to.be.true;
    expect(givesAway('two of them part time', 'pupils', false)).to.be.true;
    expect(givesAway('inc 12 SEN Support', 'pupils', false)).to.be.false;
    expect(givesAway('4 pupils leave in July 2026', 'words', false)).to.be.true;
    expect(givesAway('Opens 2 September 2026', 'words', true)).to.be.false;
  });
});

describe('text of a cell', () => {
  it('is cleaned of what spreadsheets leave in it', () => {
    expect(cleanCell('\u00a0 St.\u200b  Anne’s\r\nSchool ')).to.equal('St. Anne’s\nSchool');
    expect(cleanCell("'=1+1")).to.equal('=1+1');
  });
  it('says nothing in many ways', () => {
    expect(['', '-', '–', '—', '..', '…', 'n/a', 'N/A', 'na', 'Not known'].filter((cell) => !isBlank(cell)))
      .to.be.empty;
    expect(['0', 'No', 'None', 'Ann'].filter(isBlank)).to.be.empty;
  });
  it('makes an id', () =>
    void expect(slug('St. Augustine’s  Ysgol Tŷ Élan')).to.equal('st-augustines-ysgol-ty-elan'));
});

describe('bytes of a sheet', () => {
  const utf8 = new TextEncoder();
  it('are UTF-8, with or without a mark, else Windows-1252, else Excel\'s "Unicode text" (case 62)', () => {
    expect(decodeSheet(utf8.encode('£15,158 – Élan'))).to.equal('£15,158 – Élan');
    expect(decodeSheet(Uint8Array.of(0xef, 0xbb, 0xbf, 0xc2, 0xa3))).to.equal('£');
    expect(decodeSheet(Uint8Array.of(0xa3, 0x35, 0x20, 0x96, 0x20, 0x92))).to.equal('£5 – ’');
    expect(decodeSheet(Uint8Array.of(0xff, 0xfe, 0xa3, 0, 0x35, 0))).to.equal('£5');
  });
  it('of other programs are refused with what to do', () => {
    expect(whyNotText(Uint8Array.of(0x50, 0x4b, 3, 4, 0x14))).to.match(/workbook.*Save as.*CSV UTF-8/);
    expect(whyNotText(Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0))).to.match(/\.xls\).*CSV UTF-8/);
    expect(whyNotText(utf8.encode('%PDF-1.7'))).to.match(/PDF/);
    expect(whyNotText(Uint8Array.of(65, 0, 66))).to.match(/not a file of text/);
    expect(whyNotText(utf8.encode('Setting,Places'))).to.be.undefined;
  });
});
