import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
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
import { SHEET_KINDS } from '../../dist/esm/intake/sheets/index.js';
import { readWorkbook, writeWorkbook } from '../../dist/esm/intake/workbook/index.js';

const CLI = fileURLToPath(new URL('../../dist/esm/cli/local-offer.js', import.meta.url));
const FILES = ['local-offer.xlsx', ...SHEET_KINDS.map(({ key }) => `${key}.csv`)].sort();

let folder = '';
before(() => {
  folder = mkdtempSync(join(tmpdir(), 'template-'));
});
after(() => rmSync(folder, { recursive: true, force: true }));

const at = (...names) => join(folder, ...names);
const run = (...args) =>
  new Promise((done) => {
    execFile(process.execPath, [CLI, ...args], { cwd: folder }, (error, stdout, stderr) =>
      done({ code: error?.code ?? 0, stdout, stderr }),
    );
  });

describe('local-offer template', () => {
  it('writes a workbook, and each of its sheets as CSV, and says what comes next', async () => {
    const { code, stdout, stderr } = await run('template', 'deep/down/here');
    assert.equal(code, 0, stderr);
    assert.equal(stdout, '');
    assert.deepEqual(readdirSync(at('deep/down/here')).sort(), FILES);
    assert.match(
      stderr,
      /Fill it in, then run:\n {2}npx local-offer-widgets convert deep\/down\/here\/local-offer\.xlsx --to feed\.json/,
    );
    const { sheets, faults } = await readWorkbook(
      readFileSync(at('deep/down/here/local-offer.xlsx')),
      'local-offer.xlsx',
    );
    assert.deepEqual(faults, []);
    assert.deepEqual(
      sheets.map(({ name, rows }) => [name, rows[0]]),
      SHEET_KINDS.map(({ title, columns }) => [title, columns.map(({ heading }) => heading)]),
    );
  });

  it('becomes no feed until it is filled in: worked rows are told, and never published', async () => {
    await run('template', 'empty');
    const { code, stderr } = await run(
      'convert',
      'empty/local-offer.xlsx',
      '--to',
      'empty.json',
      '--publisher',
      'Rowanshire Council',
    );
    assert.equal(code, 2, stderr);
    assert.match(stderr, /^Nothing was written[^]*A worked example was left out/);
    assert.equal(existsSync(at('empty.json')), false);
  });

  it('filled in, becomes a feed without its worked rows', async () => {
    const worked = (key, ...rows) => {
      const { title, columns, examples } = SHEET_KINDS.find((kind) => kind.key === key);
      const filled = rows.map((row) => columns.map(({ field }) => row[field] ?? ''));
      return { key, title, columns, rows: [...examples, ...filled] };
    };
    const about = worked('about');
    const value = about.columns.findIndex(({ field }) => field === 'value');
    about.rows = about.rows.map((row) =>
      row[0] === 'Publisher' ? row.with(value, 'Rowanshire Council') : row,
    );
    const book = [
      about,
      worked('services', { name: 'Elm club', description: 'Games on Saturdays.' }),
      worked('places', {
        setting: 'Oak School',
        need: 'ASD',
        total: '10',
        on_roll: '8',
        as_at: '01/09/2026',
      }),
      worked('short-breaks', { name: 'Ash evenings', description: 'Evenings out.' }),
    ];
    writeFileSync(at('filled.xlsx'), await writeWorkbook(book));
    const { code, stderr } = await run(
      'convert',
      'filled.xlsx',
      '--to',
      'filled.json',
      '--generated',
      '2026-11-22T06:00:00Z',
    );
    assert.equal(code, 0, stderr);
    const { contents, send } = JSON.parse(readFileSync(at('filled.json'), 'utf8'));
    assert.deepEqual(
      contents.map(({ name }) => name),
      ['Elm club', 'Oak School', 'Ash evenings'],
    );
    assert.equal(send.publisher.name, 'Rowanshire Council');
    assert.match(
      stderr,
      /^filled\.json: [^\n]*1 setting[^]*Next: npx local-offer-widgets check filled\.json\n$/,
    );
  });

  it('never writes over what may be filled in, unless told', async () => {
    mkdirSync(at('mine'));
    writeFileSync(at('mine/places.csv'), 'mine');
    const { code, stderr } = await run('template', 'mine');
    assert.equal(code, 3);
    assert.match(stderr, /"mine" holds places\.csv already.*--force/);
    assert.deepEqual(readdirSync(at('mine')), ['places.csv']);
    assert.equal(readFileSync(at('mine/places.csv'), 'utf8'), 'mine');
    assert.equal((await run('template', 'mine', '--force')).code, 0);
    assert.deepEqual(readdirSync(at('mine')).sort(), FILES);
  });

  it('leaves nothing half-written', async () => {
    mkdirSync(at('blocked/places.csv'), { recursive: true });
    const { code, stderr } = await run('template', 'blocked', '--force');
    assert.equal(code, 3);
    assert.match(stderr, /"blocked.places\.csv" could not be written: that is a folder\./);
    assert.deepEqual(readdirSync(at('blocked')), ['places.csv']);
  });

  it('says what is wrong', async () => {
    writeFileSync(at('file'), '');
    const wrong = [
      [[], /Say which folder to write to:\n {2}npx local-offer-widgets template my-local-offer/],
      [['a', 'b'], /One folder at a time.*\n {2}npx local-offer-widgets template "a b"/],
      [['file'], /"file" is a file/],
      [['file/below'], /"file\/below" could not be written to: part of that path is not a folder/],
      [['x', '--frce'], /Unknown option '--frce'.*template --help/],
    ];
    for (const [args, expected] of wrong) {
      const { code, stdout, stderr } = await run('template', ...args);
      assert.equal(code, 3, stderr);
      assert.equal(stdout, '');
      assert.match(stderr, expected);
      assert.doesNotMatch(stderr, /^\s+at /m);
    }
  });

  it('has help with an example', async () => {
    const { code, stdout } = await run('template', '--help');
    assert.equal(code, 0);
    assert.match(stdout, /--force[^]*Example\n\n {2}npx local-offer-widgets template my-local-offer/);
  });
});
