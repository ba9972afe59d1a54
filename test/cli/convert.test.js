import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import Ajv from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { readFeed } from '../../dist/esm/feed/index.js';
import { feedFromCsv } from '../../dist/esm/intake/index.js';

const CLI = fileURLToPath(new URL('../../dist/esm/cli/local-offer.js', import.meta.url));
const dist = (file) => JSON.parse(readFileSync(new URL(`../../${file}`, import.meta.url), 'utf8'));

/** Westminster's table as its document prints it, as a spreadsheet saves it. */
const S1 = `Setting,Primary need,Age range,Places,Current pupils,Top Up Funding
Churchill Gardens,SLCN,5 - 11,40,24,"£15,158"
Edward Wilson,VI,5 - 11,9,4,"£21,630"
St. Augustine's,HI,11 - 16,10,9,"£17,000"
Millbank,Autism,5 - 11,10,11,"£16,338"
Pimlico Academy,SLCN,11 - 16,10,12,"£14,088"
College Park,Autism and learning difficulties,5 - 19,100,100,"£13,300"
QE11,SLD/PMLD,2 - 19,70,71,"£21,000"
St. Marylebone Bridge,SLCN,11 - 16,60,52,"£10,000"
Beachcroft AP Academy,SEMH,5 - 16,14,12,"£25,000 to £36,000"
`;
const COUNCIL = ['--publisher', 'Rowanshire Council'];

let folder = '';
before(() => {
  folder = mkdtempSync(join(tmpdir(), 'convert-'));
});
after(() => rmSync(folder, { recursive: true }));

const at = (name) => join(folder, name);
const feed = (name = 'feed.json') => JSON.parse(readFileSync(at(name), 'utf8'));

/** Runs the command in the folder; `input` goes to its standard input. */
const run = (args, input = '') =>
  new Promise((done) => {
    const child = execFile(process.execPath, [CLI, ...args], { cwd: folder }, (error, stdout, stderr) =>
      done({ code: error?.code ?? 0, stdout, stderr }),
    );
    // A command that never reads its input may be gone before it is written.
    child.stdin.on('error', () => {});
    child.stdin.end(input);
  });

/** Converts text as places.csv. */
async function convert(sheet, ...args) {
  writeFileSync(at('places.csv'), sheet);
  return run(['convert', 'places.csv', '--to', 'feed.json', ...COUNCIL, ...args]);
}

const csv = (text) => feedFromCsv(text, { publisher: { name: 'X' }, generated: '2026-11-22T06:00:00Z' });
const names = ({ document }) => document.contents.map(({ name }) => name);
const told = ({ faults }) => faults.map((fault) => `${fault.case} ${fault.path}`);

describe('a CSV sheet as a feed', () => {
  it('is one that the schema takes and the reader reads without a fault', () => {
    const ajv = new Ajv({ allErrors: true, strict: false });
    addFormats(ajv);
    const { document } = feedFromCsv(S1, {
      publisher: { name: 'Rowanshire Council', area: { code: 'E06000099' } },
      generated: '2026-11-22T06:00:00Z',
      source: { id: 's1', name: 'Strategy, page 9' },
    });
    const isValid = ajv.compile(dist('dist/feed.schema.json'));
    assert.ok(isValid(document), ajv.errorsText(isValid.errors));
    const read = readFeed(JSON.stringify(document));
    assert.deepEqual(
      read.faults.filter((fault) => fault.case !== 65),
      [],
    );
    assert.equal(read.feed.services.length, 9);
    assert.equal(read.feed.services[0].send.source, 's1');
    assert.equal(read.feed.send.publisher.area.code, 'E06000099');
  });

  it('may have commas, semicolons or tabs between its cells, whatever its title holds', () => {
    const title = 'Bases, units; and schools, as at 1 September 2026\n';
    for (const delimiter of [',', ';', '\t']) {
      const rows = [
        ['Setting', 'Places', 'Top up'],
        ['"Elm, Hill; School"', '10', '"£15,158"'],
        ['Oak', '9', '"£9,000"'],
      ];
      const result = csv(title + rows.map((cells) => cells.join(delimiter)).join('\r\n'));
      assert.deepEqual(names(result), ['Elm, Hill; School', 'Oak'], JSON.stringify(delimiter));
      assert.deepEqual(told(result), []);
      assert.equal(result.document.contents[0].send.places[0].as_at, '2026-09-01');
    }
  });

  it('counts its lines as the spreadsheet does, line breaks within cells or not (case 62)', () => {
    const result = csv('Setting,Need,Places,Note\nElm,ASD,10,"Ring first.\nAsk for Jo."\n\nOak,ASD,a lot,');
    assert.equal(result.document.contents[0].send.places_note, 'Ring first.\nAsk for Jo.');
    assert.ok(told(result).includes('64 line 4, column "Places"'));
  });

  it('loses a row, not a column, to a comma that should be in quotes (case 63)', () => {
    const result = csv('Setting,Places,Top up\nElm,10,£15,158\nOak,9,"£9,000"');
    assert.deepEqual(names(result), ['Oak']);
    assert.ok(told(result).includes('63 line 2'));
  });

  it('tells of a quotation mark left open', () => {
    const result = csv('Setting,Need,Places\nElm,"ASD,10\nOak,SLCN,9');
    assert.equal(result.faults[0].case, 78);
    assert.equal(result.faults[0].severity, 'error');
  });

  it('that is none is a feed with nothing in it, and why', () => {
    for (const text of ['', '\n\n', '<!doctype html><title>Sign in</title>', '{"contents":[]}']) {
      const result = csv(text);
      assert.deepEqual(names(result), []);
      assert.deepEqual(told(result), ['71 sheet']);
    }
  });
});

describe('local-offer convert', () => {
  it('writes a feed and says what it did', async () => {
    const { code, stdout, stderr } = await convert(
      S1,
      '--area',
      'E09000033',
      '--generated',
      '2026-11-22T06:00:00Z',
    );
    assert.equal(code, 0);
    assert.equal(stdout, '');
    assert.match(stderr, /^feed\.json: 9 settings, 9 lines of places\. 1 count of pupils written as a band/);
    assert.match(stderr, /1 warning\n {2}The figures have no date/);
    const { send, contents, total_items: total } = feed();
    assert.deepEqual(send, {
      version: '1.0',
      generated: '2026-11-22T06:00:00Z',
      publisher: { name: 'Rowanshire Council', area: { code: 'E09000033' } },
    });
    assert.equal(total, 9);
    assert.deepEqual(contents[1].send.places, [{ total: 9, on_roll_band: 'under-5' }]);
  });

  it('gives the same bytes again, and the time now where none is given', async () => {
    await convert(S1, '--generated', '2026-11-22T06:00:00Z');
    const first = readFileSync(at('feed.json'), 'utf8');
    await convert(S1, '--generated', '2026-11-22T06:00:00Z');
    assert.equal(readFileSync(at('feed.json'), 'utf8'), first);
    await convert(S1);
    assert.match(feed().send.generated, /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/);
  });

  it('keeps small numbers only when told', async () => {
    await convert(S1, '--keep-small-numbers');
    assert.deepEqual(feed().contents[1].send.places, [{ total: 9, on_roll: 4 }]);
  });

  it('reads standard input, and Windows-1252 (case 62)', async () => {
    const bytes = Buffer.from(S1, 'latin1');
    const { code } = await run(['convert', '-', '--to', 'piped.json', ...COUNCIL], bytes);
    assert.equal(code, 0);
    assert.deepEqual(feed('piped.json').contents[0].send.top_up, { min: 15158, max: 15158 });
  });

  it('leaves a bad row out, writes the rest, lists the worst first and ends with 2', async () => {
    const { code, stderr } = await convert(`${S1}Elm,ASD,5 - 11,10,8,£15,158\nOak,Magic,the young,10,8,£9\n`);
    assert.equal(code, 2);
    assert.equal(feed().contents.length, 10);
    assert.match(
      stderr,
      /1 error\n.*more cells than there are headings.*\n {4}line 11 \(Elm\)\n {2}To mend: .*\n\n2 warnings\n[^]*line 12, column "Age range" \(Oak\)[^]*1 note\n/,
    );
  });

  it('writes nothing, and keeps the last good copy, where no row can be used', async () => {
    await convert(S1);
    const { code, stderr } = await convert('Need,Pupils\nASD,8\n');
    assert.equal(code, 2);
    assert.match(stderr, /^Nothing was written[^]*headings found are "Need", "Pupils"/);
    assert.equal(feed().contents.length, 9);
  });

  it('prints JSON for programs', async () => {
    const { code, stdout, stderr } = await convert(S1, '--format', 'json');
    assert.equal(code, 0);
    assert.equal(stderr, '');
    const { summary, faults } = JSON.parse(stdout);
    assert.deepEqual(summary, {
      written: 'feed.json',
      services: 9,
      settings: 9,
      lines_of_places: 9,
      short_breaks: 0,
      reports: 0,
      comments: 0,
      small_numbers: 1,
      errors: 0,
      warnings: 1,
      notes: 0,
    });
    assert.deepEqual(Object.keys(faults[0]), ['case', 'severity', 'path', 'message', 'mend']);
  });

  it('says what is missing, with the command to run', async () => {
    writeFileSync(at('my places.csv'), S1);
    const wrong = [
      [
        [],
        /Say which file to convert:\n {2}npx local-offer-widgets convert places\.csv --to feed\.json --publisher "Name of your council"/,
      ],
      [
        ['my places.csv', '--to', 'x.json'],
        /whose feed it is[^]*convert "my places\.csv" --to x\.json --publisher "Name of your council"/,
      ],
      [['my places.csv', ...COUNCIL], /Say where to write/],
      [['my', 'places.csv', '--to', 'x.json', ...COUNCIL], /in quotes[^]*convert "my places\.csv"/],
      [['my places.csv', 'none.csv', '--to', 'x.json', ...COUNCIL], /"none\.csv" could not be read/],
      [['my places.csv', '--to', './my places.csv', ...COUNCIL], /written over the sheet/],
      [['my places.csv', '--to', 'x.json', ...COUNCIL, '--area', 'Rowanshire'], /not a GSS code/],
      [['my places.csv', '--to', 'x.json', ...COUNCIL, '--generated', 'today'], /not a date and time/],
      [['my places.csv', '--to', 'x.json', ...COUNCIL, '--format', 'html'], /no format "html"/],
      [['my places.csv', '--to', 'x.json', '--publish'], /Unknown option '--publish'.*--help/],
      [['none.csv', '--to', 'x.json', ...COUNCIL], /"none\.csv" could not be read: there is no such file/],
      [['.', '--to', 'x.json', ...COUNCIL], /that is a folder/],
      [
        ['my places.csv', '--to', 'nowhere/x.json', ...COUNCIL],
        /"nowhere\/x\.json" could not be written: there is no such file or folder/,
      ],
    ];
    for (const [args, expected] of wrong) {
      const { code, stdout, stderr } = await run(['convert', ...args]);
      assert.equal(code, 3, stderr);
      assert.equal(stdout, '');
      assert.match(stderr, expected);
      assert.doesNotMatch(stderr, /^\s+at /m);
    }
    assert.deepEqual(
      readdirSync(folder).filter((name) => /part$|^x\.json$/.test(name)),
      [],
    );
  });

  it('says of a file that cannot be opened what to do, and keeps the last good copy', async () => {
    await convert(S1);
    const { code, stderr } = await convert(Buffer.from([0x50, 0x4b, 3, 4, 0, 0, 0]));
    assert.equal(code, 3);
    assert.match(stderr, /^"places\.csv": This is not a workbook that can be read.*Save as.*\.xlsx/);
    assert.equal(feed().contents.length, 9);
  });
});

describe('local-offer', () => {
  it('has help and a version', async () => {
    assert.match((await run(['--help'])).stdout, /convert SOURCE --to FEED/);
    assert.match(
      (await run(['convert', '--help'])).stdout,
      /--keep-small-numbers[^]*send\.disclosure\.under[^]*Places \(places\)\n {4}Id, Setting/,
    );
    assert.equal((await run(['--version'])).stdout.trim(), dist('package.json').version);
  });
  it('knows no other command', async () => {
    const { code, stderr } = await run(['frobnicate']);
    assert.equal(code, 3);
    assert.match(stderr, /no command "frobnicate"[^]*convert SOURCE/);
  });
});
