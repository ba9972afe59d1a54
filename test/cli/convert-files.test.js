// What convert takes besides a CSV sheet of places, and what it writes besides a feed.
import assert from 'node:assert/strict';
import { execFile, spawn } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { feedFromBytes } from '../../dist/esm/intake/convert.js';
import { readWorkbook } from '../../dist/esm/intake/workbook/index.js';
import { bookOf, PLACES, table } from '../intake/workbook/book.js';

const CLI = fileURLToPath(new URL('../../dist/esm/cli/local-offer.js', import.meta.url));
const EXAMPLE = fileURLToPath(new URL('../../stories/feeds/borough.json', import.meta.url));
const COUNCIL = ['--publisher', 'Rowanshire Council'];
const AT = ['--generated', '2026-12-15T09:00:00Z'];

let folder = '';
before(() => {
  folder = mkdtempSync(join(tmpdir(), 'convert-files-'));
});
after(() => rmSync(folder, { recursive: true }));

const at = (name) => join(folder, name);
const json = (name) => JSON.parse(readFileSync(at(name), 'utf8'));
const put = (files) => Object.entries(files).forEach(([name, content]) => writeFileSync(at(name), content));
const run = (args, env = {}) =>
  new Promise((done) => {
    execFile(
      process.execPath,
      [CLI, ...args],
      { cwd: folder, env: { ...process.env, ...env } },
      (error, stdout, stderr) => done({ code: error?.code ?? 0, stdout, stderr }),
    );
  });
const convert = (...args) => run(['convert', ...args, ...AT]);
const names = (file) => json(file).contents.map(({ name }) => name);

const ABOUT = 'What,Value\nPublisher,Rowanshire Council\nContact phone,01632 960123\n';
const SERVICES = 'Name,Description\nElm club,Games on Saturdays.\n';
const BASES = 'Setting,Need,Places,Pupils,As at\nOak School,ASD,10,8,01/09/2026\n';

describe('convert reads', () => {
  it('a workbook, whoever made it, and says cell by cell what it left out', async () => {
    put({
      'book.xlsx': bookOf([
        { name: 'Places', rows: PLACES },
        {
          name: 'Staff',
          rows: table([
            ['Who', 'When'],
            ['Jo', 'Monday'],
          ]),
        },
        { name: 'Old', rows: PLACES, state: 'hidden' },
      ]),
    });
    const { code, stderr } = await convert('book.xlsx', '--to', 'book.json', ...COUNCIL);
    assert.equal(code, 0, stderr);
    assert.deepEqual(names('book.json'), ['Larkmere Primary School']);
    assert.match(stderr, /sheet "Staff"/);
    assert.match(stderr, /This sheet is hidden, and was left out\.\n {4}sheet "Old"/);
    assert.doesNotMatch(stderr, /Jo\b/);
  });

  it('several CSV files as one feed, whose publisher one of them names', async () => {
    put({ 'about.csv': ABOUT, 'services.csv': SERVICES, 'places.csv': BASES });
    const { code, stderr } = await convert('services.csv', 'places.csv', 'about.csv', '--to', 'all.json');
    assert.equal(code, 0, stderr);
    assert.deepEqual(names('all.json'), ['Elm club', 'Oak School']);
    assert.equal(json('all.json').send.publisher.name, 'Rowanshire Council');
    assert.match(stderr, /^all\.json: 1 other service, 1 setting|^all\.json: 1 setting, .*1 other service/);
  });

  it('what it is told a sheet is, and what its headings mean', async () => {
    put({
      'data.csv': 'Base,Type of child,NOR Sept,Officer\nOak School,ASD,8,Jo\n',
      'map.json': JSON.stringify({
        columns: { Base: 'Setting', 'Type of child': 'need', 'NOR Sept': 'Pupils', Officer: 'ignore' },
      }),
    });
    const { code, stderr } = await convert(
      'data.csv',
      '--kind',
      'places',
      '--mapping',
      'map.json',
      '--to',
      'data.json',
      ...COUNCIL,
    );
    assert.equal(code, 0, stderr);
    const [{ name, send }] = json('data.json').contents;
    assert.equal(name, 'Oak School');
    assert.deepEqual(send.needs, ['ASD']);
    assert.equal(send.places[0].on_roll, 8);
    assert.doesNotMatch(stderr, /Officer/);
  });

  it('the JSON of a directory', async () => {
    put({
      'v3.json': JSON.stringify({
        contents: [{ id: '1', name: 'Elm club', description: 'Games.', status: 'active' }],
      }),
    });
    const { code, stderr } = await convert(
      'v3.json',
      '--to',
      'v3-feed.json',
      ...COUNCIL,
      '--area',
      'E06000099',
    );
    assert.equal(code, 0, stderr);
    assert.deepEqual(names('v3-feed.json'), ['Elm club']);
    assert.deepEqual(json('v3-feed.json').send.publisher, {
      name: 'Rowanshire Council',
      area: { code: 'E06000099' },
    });
  });

  it('a name of a council nowhere: it asks, and writes nothing', async () => {
    put({
      'v3.json': JSON.stringify({ contents: [{ id: '1', name: 'Elm club' }] }),
      'services.csv': SERVICES,
    });
    for (const file of ['v3.json', 'services.csv']) {
      const { code, stderr } = await convert(file, '--to', 'unnamed.json');
      assert.equal(code, 3, stderr);
      assert.match(
        stderr,
        new RegExp(
          `whose feed it is.*\\n {2}npx local-offer-widgets convert ${file} --to unnamed\\.json --publisher "Name of your council"`,
        ),
      );
      assert.equal(existsSync(at('unnamed.json')), false);
    }
  });

  it('a page in place of a feed: it says so', async () => {
    put({ 'page.json': '<!doctype html><title>Sign in</title>' });
    const { code, stderr } = await convert('page.json', '--to', 'page-feed.json', ...COUNCIL);
    assert.equal(code, 2);
    assert.match(stderr, /^Nothing was written[^]*1 error/);
  });
});

describe('convert writes', () => {
  it('a workbook from a feed, which becomes the same feed again', { timeout: 120_000 }, async () => {
    // Once through the sheets, so that what no column can hold is gone.
    const keep = '--keep-small-numbers';
    await convert(EXAMPLE, '--to', 'once.xlsx', keep);
    await convert('once.xlsx', '--to', 'once.json', keep);
    const there = await convert('once.json', '--to', 'twice.xlsx', keep);
    assert.equal(there.code, 0, there.stderr);
    assert.doesNotMatch(there.stderr, /No column can hold|another form|Next:/);
    await convert('twice.xlsx', '--to', 'twice.json', keep);
    assert.deepEqual(json('twice.json'), json('once.json'));
    assert.ok(json('twice.json').contents.length > 70);
    const again = await convert('once.json', '--to', 'again.xlsx', keep);
    assert.equal(again.code, 0);
    assert.deepEqual(readFileSync(at('again.xlsx')), readFileSync(at('twice.xlsx')));
  });

  it('CSV files into a folder, which become the same feed again', { timeout: 120_000 }, async () => {
    put({ 'about.csv': ABOUT, 'services.csv': SERVICES, 'places.csv': BASES });
    await convert('about.csv', 'services.csv', 'places.csv', '--to', 'small.json');
    const { code, stderr } = await convert('small.json', '--to', 'sheets/');
    assert.equal(code, 0, stderr);
    const files = readdirSync(at('sheets')).map((name) => `sheets/${name}`);
    assert.ok(files.includes('sheets/places.csv'));
    await convert(...files, '--to', 'small-again.json');
    assert.deepEqual(json('small-again.json'), json('small.json'));
  });

  it('cells as text: what a feed holds is never run', async () => {
    const evil = '=HYPERLINK("https://rowan.example","Elm")';
    put({
      'evil.json': JSON.stringify({
        contents: [{ id: 'e1', name: evil, description: '+1' }],
        send: { version: '1.0', publisher: { name: '@X' } },
      }),
    });
    await convert('evil.json', '--to', 'evil.xlsx');
    const { sheets } = await readWorkbook(readFileSync(at('evil.xlsx')), 'evil.xlsx');
    assert.ok(sheets.find(({ name }) => name === 'Services').rows[1].includes(evil));
    await convert('evil.json', '--to', 'evil/');
    assert.match(readFileSync(at('evil/services.csv'), 'utf8'), /"'=HYPERLINK/);
  });
});

describe('convert says what is wrong', () => {
  it('with names in a mapping that no file has, and takes a sheet by its file’s name or its title', async () => {
    put({
      'own.csv': 'Base,Kids\nOak School,8\n',
      'map.json': JSON.stringify({
        sheets: { own: 'Places', 'Data 2025': 'ignore' },
        columns: { Base: 'Setting', Kids: 'Pupils', Oficer: 'ignore' },
      }),
    });
    const args = ['own.csv', '--mapping', 'map.json', '--to', 'own.json', ...COUNCIL, '--format', 'json'];
    const { faults } = JSON.parse((await convert(...args)).stdout);
    assert.deepEqual(
      faults.filter(({ case: number }) => number === 91).map(({ severity, path }) => `${severity} ${path}`),
      ['warning mapping, sheet "Data 2025"', 'warning mapping, column "Oficer"'],
    );
    assert.deepEqual(json('own.json').contents[0].send.places, [{ on_roll: 8 }]);
    await convert(...args, '--kind', 'services');
    assert.deepEqual(json('own.json').contents[0].send.places, [{ on_roll: 8 }]);
  });

  it('with a mapping', async () => {
    put({ 'places.csv': BASES });
    const wrong = [
      ['{', /"map\.json" is not JSON/],
      ['[]', /must be an object/],
      ['{"columns":[]}', /"columns" must be an object/],
      ['{"colums":{}}', /"colums" is not known here/],
      [
        '{"sheets":{"Data":"bases"}}',
        /Sheet "Data" is "bases", which is no kind of sheet\. Write one of about, services, places/,
      ],
      ['{"columns":{"NOR":"pupilz"}}', /Column "NOR" is "pupilz", which is no heading we know/],
      ['{"columns":{"NOR":3}}', /Column "NOR" is 3/],
    ];
    for (const [text, expected] of wrong) {
      put({ 'map.json': text });
      const { code, stderr } = await convert(
        'places.csv',
        '--mapping',
        'map.json',
        '--to',
        'mapped.json',
        ...COUNCIL,
      );
      assert.equal(code, 3, text);
      assert.match(stderr, expected);
    }
    assert.equal(existsSync(at('mapped.json')), false);
  });

  it('with options', async () => {
    put({ 'places.csv': BASES });
    const wrong = [
      [['--kind', 'bases'], /--kind bases is not known\. Write one of about, services, places/],
      [['--from', 'excel'], /--from excel is not known\. Write one of sheets, gias/],
      [['--to', 'feed.xls'], /written as \.xlsx.*--to feed\.xlsx or --to feed\//],
    ];
    for (const [args, expected] of wrong) {
      const { code, stderr } = await convert('places.csv', '--to', 'x.json', ...COUNCIL, ...args);
      assert.equal(code, 3);
      assert.match(stderr, expected);
    }
  });

  it('where feeds are to be joined, which another command does', async () => {
    put({ 'services.csv': SERVICES, 'other.json': '\ufeff{"contents":[]}' });
    const { code, stderr } = await convert('services.csv', 'other.json', '--to', 'joined.json', ...COUNCIL);
    assert.equal(code, 3);
    assert.match(stderr, /"other\.json" is not a spreadsheet.*local-offer-widgets merge/);
  });

  it('where one of several files cannot be opened: nothing is written', async () => {
    put({
      'services.csv': SERVICES,
      'places.xlsx': bookOf([{ name: 'Places', rows: PLACES }]).subarray(0, 400),
    });
    const { code, stderr } = await convert('services.csv', 'places.xlsx', '--to', 'half.json', ...COUNCIL);
    assert.equal(code, 3);
    assert.match(stderr, /"places\.xlsx": This is not a workbook that can be read/);
    assert.equal(existsSync(at('half.json')), false);
  });

  it('and never with a stack trace', async () => {
    mkdirSync(at('folder.json'), { recursive: true });
    put({ 'places.csv': BASES });
    const { code, stderr } = await convert('places.csv', '--to', 'folder.json/none/x.json', ...COUNCIL);
    assert.equal(code, 3);
    assert.match(stderr, /could not be written/);
    assert.doesNotMatch(stderr, /^\s+at /m);
  });
});

describe('a source as a feed', () => {
  it('is told by its bytes, not by its name', async () => {
    const options = { generated: '2026-12-15T09:00:00Z', publisher: { name: 'Rowanshire Council' } };
    const bytes = (text) => new Uint8Array(Buffer.from(text));
    const kinds = [
      [bookOf([{ name: 'Places', rows: PLACES }]), 'sheets'],
      [bytes(BASES), 'sheets'],
      [bytes('\ufeff {"contents":[]}'), 'directory'],
      [bytes('[]'), 'directory'],
      [
        bytes(
          'URN,EstablishmentName,TypeOfResourcedProvision (name)\n999001,Elm School,Resourced provision\n',
        ),
        'gias',
      ],
      [bytes('import_id,import_id_reference,name\n1,,Elm club\n'), 'outpost'],
      [
        bookOf([
          {
            name: 'x',
            rows: table([
              ['import_id', 'import_id_reference', 'name'],
              ['1', '', 'Elm club'],
            ]),
          },
        ]),
        'outpost',
      ],
      [bytes('%PDF-1.7'), 'unreadable'],
    ];
    assert.equal((await feedFromBytes(bytes(BASES), { ...options, name: 'x', from: 'gias' })).kind, 'gias');
    for (const [source, kind] of kinds)
      assert.equal((await feedFromBytes(source, { ...options, name: 'x' })).kind, kind);
  });
});

describe('the command line', () => {
  it('is quiet when what reads its output stops', async () => {
    const child = spawn(process.execPath, [CLI, 'convert', '--help'], { stdio: ['ignore', 'pipe', 'pipe'] });
    child.stdout.destroy();
    let said = '';
    child.stderr.on('data', (chunk) => (said += chunk));
    const code = await new Promise((done) => child.on('close', done));
    assert.equal(said, '');
    assert.ok(code === 0 || code === null);
  });

  it('gives the help of a command either way', async () => {
    const [one, other] = [await run(['help', 'convert']), await run(['convert', '-h'])];
    assert.equal(one.stdout, other.stdout);
    assert.match(one.stdout, /convert feed\.json --to feed\.xlsx/);
  });
});
