// The worked change in CONTRIBUTING, done exactly as printed in a copy of the project.
import assert from 'node:assert/strict';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { build, runnerImport } from 'vite';
import { findChromium } from '../support/browsers.js';
import { openChromium } from '../support/chromium.js';
import { linksIn } from '../support/documents.js';
import { root } from '../support/files.js';
import { readJson } from '../support/packed.js';
import { runNode } from '../support/processes.js';

const contributing = readFileSync(join(root, '.github/CONTRIBUTING.md'), 'utf8');
const MOST_FILES = 4;

/** The printed edits: each block belongs to the file that was last named in bold steps above it. */
function editsIn(markdown) {
  const worked = /## Adding a column to the table\n([^]*?)(?=\n## |$)/.exec(markdown)[1];
  let file;
  return [...worked.matchAll(/^\*\*\d\..*?`([^`]+)`|^```(diff|ts)\n([^]*?)^```$/gm)].flatMap(([, named, language, text]) => {
    file = named ?? file;
    return language ? [{ file, language, text }] : [];
  });
}

const linesWith = (text, marks) =>
  text
    .trimEnd()
    .split('\n')
    .filter((line) => marks.includes(line[0]))
    .map((line) => line.slice(1))
    .join('\n');

/** Makes one edit as a careful reader would: its old lines must be there, once. */
function apply(folder, { file, language, text }) {
  const path = join(folder, file);
  mkdirSync(dirname(path), { recursive: true });
  if (language === 'ts') return void writeFileSync(path, text, { flag: 'wx' });
  const source = readFileSync(path, 'utf8');
  const pieces = source.split(linesWith(text, ' -'));
  assert.equal(pieces.length, 2, `${file} has ${pieces.length - 1} times:\n${linesWith(text, ' -')}`);
  writeFileSync(path, pieces.join(linesWith(text, ' +')));
}

/** Our sources in a folder of their own; what is installed is shared. */
function copyOfProject() {
  const folder = mkdtempSync(join(tmpdir(), 'contributing-'));
  for (const path of ['src', 'package.json', 'tsconfig.json']) cpSync(join(root, path), join(folder, path), { recursive: true });
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'), 'junction');
  return folder;
}

const typeCheck = (folder) => runNode([join(root, 'node_modules/typescript/bin/tsc'), '-p', '.'], { cwd: folder });

/** Runs a test file for browsers that needs no page, in Node. Throws where a test fails; gives how many passed. */
async function runTests(folder, file) {
  const tests = [];
  globalThis.describe = (_, body) => body();
  globalThis.it = (_, body) => tests.push(body);
  const alias = { '@open-wc/testing': join(root, 'node_modules/@esm-bundle/chai/esm/chai.js') };
  const config = { root: folder, configFile: false, logLevel: 'error', resolve: { alias }, cacheDir: join(folder, 'cache') };
  try {
    await runnerImport(join(folder, file), config);
    for (const test of tests) await test();
  } finally {
    delete globalThis.describe;
    delete globalThis.it;
  }
  return tests.length;
}

const FEED = {
  contents: [{ id: '1', name: 'Elm School', wait_time: 'About 12 weeks', send: { kind: 'special-school' } }],
};

/** The headings and the cells of the one row, as Chromium draws them. */
async function drawn(folder) {
  const lib = { entry: join(folder, 'src/script.ts'), formats: ['iife'], name: 'script', fileName: () => 'script.js' };
  await build({ root: folder, configFile: false, logLevel: 'error', build: { lib, outDir: join(folder, 'out') } });
  const browser = await openChromium();
  try {
    const page = await browser.newPage({ viewport: { width: 1600, height: 900 } });
    await page.route('https://council.example/feed.json', (route) =>
      route.fulfill({ json: FEED, headers: { 'access-control-allow-origin': '*' } }),
    );
    await page.setContent('<local-offer-vacancy-table src="https://council.example/feed.json"></local-offer-vacancy-table>');
    await page.addScriptTag({ path: join(folder, 'out/script.js') });
    await page.locator('[part~="row"]').waitFor({ timeout: 10_000 });
    return {
      headings: await page.getByRole('columnheader').allInnerTexts(),
      cells: await page.getByRole('cell').allInnerTexts(),
    };
  } finally {
    await browser.close();
  }
}

describe('adding a column as CONTRIBUTING says', () => {
  const edits = editsIn(contributing);
  const files = [...new Set(edits.map(({ file }) => file))];
  const [test] = files.filter((file) => file.startsWith('test/'));
  const download = 'src/view/vacancy-csv.ts';
  let folder;
  before(() => {
    folder = copyOfProject();
    for (const edit of edits.filter(({ file }) => file !== download)) apply(folder, edit);
  });
  after(() => rmSync(folder, { recursive: true, force: true }));

  it(`touches ${MOST_FILES} files at most, one of them a test`, () => {
    assert.ok(files.length > 2 && files.length <= MOST_FILES, files.join(', '));
    assert.ok(test && !existsSync(join(root, test)), `${test} must be new`);
    assert.ok(files.includes(download));
  });

  it('is refused by the compiler, and fails its test, while the download lacks it', async () => {
    const { code, output } = await typeCheck(folder);
    assert.notEqual(code, 0);
    assert.match(output, /vacancy-csv\.ts/);
    await assert.rejects(runTests(folder, test));
  });

  it('then has right types and passes its test', async () => {
    for (const edit of edits.filter(({ file }) => file === download)) apply(folder, edit);
    const { code, output } = await typeCheck(folder);
    assert.equal(code, 0, output);
    assert.equal(await runTests(folder, test), 1);
  });

  it('is on the page', { skip: findChromium() ? false : 'there is no Chromium here' }, async () => {
    const { headings, cells } = await drawn(folder);
    assert.ok(headings.some((words) => words.includes('How long people wait')), headings.join(', '));
    assert.ok(cells.some((words) => words.includes('About 12 weeks')), cells.join(', '));
  });
});

describe('teaching the search a word as CONTRIBUTING says', () => {
  const file = 'src/search/concepts-data.ts';
  const [, diff] = /## Teaching the search a word\n[^]*?^```diff\n([^]*?)^```$/m.exec(contributing);
  const [old, fresh] = diff.trim().split('\n').map((line) => line.slice(1).split(/[:|>]/));
  const [word] = fresh.filter((name) => !old.includes(name)).map((name) => name.replace('+', ''));
  let folder;
  before(() => {
    folder = copyOfProject();
  });
  after(() => rmSync(folder, { recursive: true, force: true }));

  async function found() {
    const config = { root: folder, configFile: false, logLevel: 'error', cacheDir: join(folder, 'cache') };
    const take = async (path) => (await runnerImport(join(folder, path), config)).module;
    const { readFeed } = await take('src/feed/index.ts');
    const { serviceSearch } = await take('src/search/index.ts');
    const { feed } = readFeed({ contents: [{ id: '1', name: 'Sailing club' }, { id: '2', name: 'Dentist' }] });
    return serviceSearch(feed.services)(word).matches.map(({ service }) => service.name);
  }

  it('finds by it what it did not find before', async () => {
    assert.deepEqual(await found(), []);
    apply(folder, { file, language: 'diff', text: diff });
    assert.deepEqual(await found(), ['Sailing club']);
  });

  it('names each mark there is', () => {
    const [, lines] = /CONCEPT_LINES = `([^]*?)`;/.exec(readFileSync(join(root, file), 'utf8'));
    const marks = new Set(lines.replace(/[\w\s|:,-]/g, ''));
    const [, table] = /^\| Mark[^\n]*\n([^]*?)\n\n/m.exec(contributing);
    assert.ok(marks.size > 2);
    assert.deepEqual([...marks].filter((mark) => !table.includes(mark)), []);
  });
});

describe('CONTRIBUTING', () => {
  it('names folders, files and commands that are there', () => {
    const { scripts } = readJson(join(root, 'package.json'));
    const commands = [...contributing.matchAll(/npm run ([\w:]+)/g)].map(([, name]) => name);
    assert.deepEqual(commands.filter((name) => !(name in scripts)), []);
    const paths = [...contributing.matchAll(/`((?:src|test|stories|\.config)(?:\/[\w./-]+)?)`/g)].map(([, path]) => path);
    const fresh = editsIn(contributing).map(({ file }) => file);
    assert.ok(paths.length > 10);
    assert.deepEqual(paths.filter((path) => !existsSync(join(root, path)) && !fresh.includes(path)), []);
    assert.deepEqual(linksIn(contributing), []);
  });
});
