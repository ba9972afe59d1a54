// The published scripts: their size, their hashes, their licences, and that anybody's build gives the same bytes.
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { gzipSync } from 'node:zlib';
import { filesIn, root } from '../support/files.js';
import { buildDifferences } from '../support/fresh.js';
import { readJson, withDependencies } from '../support/packed.js';
import { importsOf, pathOf, programOf } from '../support/sources.js';

const dist = (path) => join(root, 'dist', path);

// Bytes, minified and gzipped: what they were when last looked at, up to the next 500, so that growth is a decision.
const LIMITS = {
  'local-offer.js': 189_500,
  'sen-report.js': 89_500,
  'service-finder.js': 109_000,
  'short-breaks.js': 81_500,
  'vacancy-table.js': 44_000,
};

// What was meant. Not met: kept in sight until they are, or until somebody decides otherwise.
const GOALS = {
  'local-offer.js': 40_000,
  'sen-report.js': 20_000,
  'service-finder.js': 30_000,
  'short-breaks.js': 20_000,
  'vacancy-table.js': 17_000,
};
const WHY = {
  'local-offer.js': 'it holds every widget: the finder alone is most of it',
  'sen-report.js':
    'reading and loading a feed are 22 kB of it, knowing headings 14, reading a page 12, the check for authors 18, drawing 16, Lit 7',
  'short-breaks.js': 'reading and loading a feed are 22 kB of it, choosing 10, drawing 40, Lit 7',
  'service-finder.js': 'the search and its language are 42 kB of it, reading a feed 14, drawing 32, Lit 6',
  'vacancy-table.js': 'the reader of every dialect is 11 kB of it',
};

const sizeOf = (file) => gzipSync(readFileSync(dist(file)), { level: 9 }).length;

describe('the scripts', () => {
  it('are all here', () => assert.deepEqual(Object.keys(readJson(dist('sri.json'))).sort(), Object.keys(LIMITS).sort()));

  for (const [file, goal] of Object.entries(GOALS)) {
    it(`${file} is at most ${goal / 1000} kB, as was meant`, { todo: WHY[file] }, () => {
      assert.ok(sizeOf(file) <= goal, `${sizeOf(file)} bytes`);
    });
  }

  for (const [file, limit] of Object.entries(LIMITS)) {
    it(`${file} is at most ${limit / 1000} kB`, (test) => {
      const size = sizeOf(file);
      test.diagnostic(`${file}: ${size} bytes`);
      assert.ok(size <= limit, `${size} bytes`);
    });

    it(`${file} is one plain script that fetches no other`, () => {
      const text = readFileSync(dist(file), 'utf8');
      assert.doesNotMatch(text, /\bimport\s*\(|^\s*(import|export)\b|\beval\(|new Function\(/m);
      // A page in another encoding, served without one, would read anything else as something else.
      assert.ok(!/[^\t\n\r -~]/.test(text), 'more than ASCII');
      assert.doesNotMatch(text, /localStorage|sessionStorage|indexedDB|document\.cookie/);
    });
  }

  it('have the hashes that sri.json gives', () => {
    const text = JSON.stringify(readJson(dist('sri.json')));
    for (const file of Object.keys(LIMITS)) {
      const hash = `sha384-${createHash('sha384').update(readFileSync(dist(file))).digest('base64')}`;
      assert.ok(text.includes(hash), `sri.json has not ${hash} for ${file}`);
      assert.ok(text.includes(file), `sri.json does not name ${file}`);
    }
  });
});

/** The packages whose code is inside our scripts: what the script's sources import, and what those depend on. */
function bundledPackages() {
  const entries = filesIn('src', /^src\/(define|script[^/]*)\.ts$/);
  const program = programOf(entries);
  const ours = program.getSourceFiles().filter((source) => pathOf(source).startsWith('src/'));
  const others = ours
    .flatMap(importsOf)
    .filter(({ specifier, typesOnly }) => !typesOnly && !/^(\.|node:)/.test(specifier))
    .map(({ specifier }) => specifier.split('/').slice(0, specifier.startsWith('@') ? 2 : 1).join('/'));
  // Types, and a stand-in for the DOM that only Node loads.
  const isCode = (name) => !name.startsWith('@types/') && name !== '@lit-labs/ssr-dom-shim';
  return withDependencies([...new Set(others)]).filter(isCode);
}

describe('the licences', () => {
  it('of everything inside the scripts are in THIRD-PARTY-NOTICES.txt', () => {
    const notices = readFileSync(dist('THIRD-PARTY-NOTICES.txt'), 'utf8').replace(/\s+/g, ' ');
    const packages = bundledPackages();
    for (const name of ['lit-html', 'fuse.js']) assert.ok(packages.includes(name), name);
    // What reads spreadsheets and checks feeds is for officers: no family's phone loads it.
    for (const name of ['hucre', 'papaparse', 'ajv']) assert.ok(!packages.includes(name), name);
    const missing = packages.filter((name) => {
      const folder = join(root, 'node_modules', name);
      const file = ['LICENSE', 'LICENSE.md', 'LICENSE.txt', 'license'].find((path) => existsSync(join(folder, path)));
      const text = file ? readFileSync(join(folder, file), 'utf8').replace(/\s+/g, ' ').trim() : '';
      return !notices.includes(name) || !notices.includes(text);
    });
    assert.deepEqual(missing, []);
  });
});

describe('the build', () => {
  it('gives the same bytes in another time zone and language', async () => {
    const { differences, output } = await buildDifferences({ TZ: 'Pacific/Auckland', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' });
    assert.deepEqual(differences, [], output);
  });
});
