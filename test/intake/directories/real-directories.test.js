// Real directories as feeds, from the folder LOCAL_OFFER_REAL_FEEDS. They are other people's data: only counts are here.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { describe, it } from 'node:test';
import Papa from 'papaparse';
import { readFeed } from '../../../dist/esm/feed/index.js';
import { decodeSheet } from '../../../dist/esm/intake/index.js';
import {
  feedFromDirectory,
  feedFromGias,
  feedFromOutpostSheet,
  isGias,
  isOutpostSheet,
  writeFeed,
} from '../../../dist/esm/intake/directories/index.js';
import { countsOf, emptyIn, errorsOf, inPlainText, OPTIONS } from './support.js';

const folder = process.env['LOCAL_OFFER_REAL_FEEDS'];
const textOf = (name) => readFileSync(join(folder, name), 'utf8');
const rowsOf = (name) => Papa.parse(decodeSheet(readFileSync(join(folder, name))), { delimiter: ',' }).data;

/** File, services, and how many faults there are of each case. */
const DIRECTORIES = [
  [
    'bristol-v1/bristol_v1_2024-12.json',
    818,
    {
      17: 1,
      19: 1,
      23: 761,
      24: 295,
      25: 3,
      26: 127,
      28: 8,
      30: 1,
      31: 3,
      33: 1,
      36: 804,
      160: 74,
      165: 1,
    },
  ],
  ['outpost/services_page_1_of_118.json', 50, { 22: 6, 30: 1, 33: 3, 36: 35, 38: 3, 51: 1, 52: 1, 167: 7 }],
  ['hsds-uk-v3/examples/service_full.json', 1, { 22: 1, 32: 7, 36: 2, 38: 1, 51: 1, 52: 1 }],
  ['hsds-uk-v3/examples/service_list.json', 1, { 7: 1, 32: 3, 36: 1, 38: 1 }],
  ['hsds-uk-v3/examples/organization_full.json', 1, { 1: 1, 22: 1, 32: 7, 36: 2, 38: 1, 51: 1, 52: 1 }],
];

const SHEETS = [
  ['gias/claim_example_schools_data.csv', 0, { 63: 1, 171: 1 }],
  ['gias/teaching_vacancies_example_schools_data.csv', 1, { 63: 10, 80: 1, 168: 1 }],
  ['outpost-spreadsheet/services--with-sample-data.csv', 1, { 172: 7, 173: 1 }],
  ['outpost-spreadsheet/services_valid.csv', 1, { 172: 7, 173: 1 }],
];

/** One that the schema takes, that our reader has nothing against, and that holds nothing private. */
function checkDocument({ document }) {
  assert.equal(errorsOf(document), '');
  assert.deepEqual(
    readFeed(document).faults.filter(({ case: number }) => number !== 2),
    [],
  );
  assert.deepEqual(
    document.contents.flatMap((service) => emptyIn(service)),
    [],
  );
  const text = JSON.stringify(document);
  assert.doesNotMatch(text, /assur(?:er|ed_by)|Name removed|updated_by|base64/);
  assert.doesNotMatch(text, /<\/?(?:p|div|span|strong|li|ul|a|h\d)[\s>]/i);
}

describe(
  'real directories',
  { skip: folder ? false : 'set LOCAL_OFFER_REAL_FEEDS to a folder of feeds' },
  () => {
    for (const [name, services, cases] of DIRECTORIES) {
      it(`${name}: ${services} services, every fault counted`, () => {
        const result = feedFromDirectory(textOf(name), OPTIONS);
        assert.equal(result.document.contents.length, services);
        checkDocument(result);
        assert.deepEqual(countsOf(result.faults), cases);
      });

      it(`${name}: what was read is written back, but for what is told`, () => {
        const { feed } = readFeed(textOf(name));
        const { document, faults } = writeFeed(feed, OPTIONS);
        assert.equal(errorsOf(document), '');
        const again = readFeed(document).feed;
        const told = new Set(faults.filter(({ case: number }) => number !== 161).map(({ record }) => record));
        // An organisation without an id, or one known by it alone, gets what the schema wants.
        const compared = ({ services: all }) =>
          all.filter((service) => !told.has(service.name)).map(inPlainText);
        assert.deepEqual(compared(again), compared(feed));
        assert.ok(told.size <= 4, `${told.size} records`);
      });
    }

    for (const [name, services, cases] of SHEETS)
      it(`${name}: ${services} services, every fault counted`, () => {
        const rows = rowsOf(name);
        assert.equal(isGias(rows), name.startsWith('gias'));
        assert.equal(isOutpostSheet(rows), name.startsWith('outpost'));
        const result = isGias(rows) ? feedFromGias(rows, OPTIONS) : feedFromOutpostSheet(rows, OPTIONS);
        assert.equal(result.document.contents.length, services);
        checkDocument(result);
        assert.deepEqual(countsOf(result.faults), cases);
      });

    it("most of Bristol's records need no more than what is private taken out and markup made text", () => {
      const { faults } = feedFromDirectory(textOf('bristol-v1/bristol_v1_2024-12.json'), OPTIONS);
      const recordsWith = (isOne) => new Set(faults.filter(isOne).map(({ record }) => record)).size;
      const isWorse = ({ severity }) => severity !== 'note';
      assert.equal(
        recordsWith(({ severity }) => severity === 'error'),
        1,
      );
      assert.equal(
        recordsWith((fault) => isWorse(fault) && fault.case !== 36),
        5,
      );
      // Names that are repeated count once.
      assert.equal(
        recordsWith(({ case: number }) => number === 160),
        62,
      );
    });

    it('what was made is not made anew: a second time changes nothing', () => {
      for (const [name] of DIRECTORIES) {
        const { document } = feedFromDirectory(textOf(name), OPTIONS);
        const again = feedFromDirectory(document, OPTIONS);
        assert.deepEqual(again.document, document, name);
        const cases = new Set(again.faults.map(({ case: number }) => number));
        // An offer stays open; so does what our reader tells of ages beyond the first band.
        for (const number of cases) assert.ok([36, 38, 160, 161, 167].includes(number), `${name}: ${number}`);
      }
    });
  },
);
