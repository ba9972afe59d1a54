// The package as somebody installs it: every export, the types, the command, nothing missing and nothing extra.
import assert from 'node:assert/strict';
import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { before, describe, it } from 'node:test';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';
import { root } from '../support/files.js';
import { installPacked, readJson } from '../support/packed.js';
import { runNode } from '../support/processes.js';

const { name, exports, bin } = readJson(join(root, 'package.json'));
const specifiers = Object.keys(exports).map((key) => [name + key.slice(1), exports[key]]);
const isModule = ([, target]) => typeof target === 'object';
const modules = specifiers.filter(isModule).map(([specifier]) => specifier);

let installed;

async function runHere(file, text) {
  writeFileSync(join(installed.folder, file), text);
  return runNode([file], { cwd: installed.folder });
}

describe('the packed package', () => {
  before(async () => {
    installed = await installPacked();
  });

  it('has every file its exports and its command name', () => {
    const targets = Object.values(exports).flatMap((target) => (typeof target === 'string' ? target : Object.values(target)));
    const missing = [...targets, ...Object.values(bin)].filter((path) => !existsSync(join(installed.target, path)));
    assert.deepEqual(missing, []);
  });

  it('carries the licence, the notices and no sources, tests or stories', () => {
    for (const path of ['LICENSE', 'README.md', 'CHANGELOG.md', 'dist/THIRD-PARTY-NOTICES.txt']) {
      assert.ok(installed.paths.includes(path), `${path} is not in the package`);
    }
    // The desks are whole pages: nobody can import a piece of them.
    assert.deepEqual(installed.paths.filter((path) => /^(src|test|stories|\.|dist\/esm\/desk)/.test(path)), []);
  });

  it('imports in Node with nothing but its dependencies', async () => {
    const lines = modules.map((specifier) => `console.log('${specifier}', Object.keys(await import('${specifier}')).length);`);
    const { code, output } = await runHere('import.js', lines.join('\n'));
    assert.equal(code, 0, output);
    for (const specifier of modules) assert.match(output, new RegExp(`^${specifier} \\d+$`, 'm'));
  });

  it('registers nothing when the classes are imported, and says what it exports', async () => {
    const { output } = await runHere(
      'names.js',
      `import * as all from '${name}'; import * as feed from '${name}/feed';
       import { LocalOfferServiceFinder } from '${name}/service-finder'; import { serviceSearch } from '${name}/search';
       console.log(typeof all.LocalOfferVacancyTable, typeof feed.readFeed, feed.readFeed('{"contents": []}').faults.length > 0);
       console.log(all.LocalOfferServiceFinder === LocalOfferServiceFinder, serviceSearch([])('autism').matches.length);`,
    );
    assert.match(output, /^function function true$/m);
    assert.match(output, /^true 0$/m);
  });

  it('gives its JSON files as modules', async () => {
    const files = specifiers.filter(([specifier]) => specifier.endsWith('.json')).map(([specifier]) => specifier);
    const lines = files.map((file) => `console.log('${file}', typeof (await import('${file}', { with: { type: 'json' } })).default);`);
    const { code, output } = await runHere('json.js', lines.join('\n'));
    assert.equal(code, 0, output);
    for (const file of files) assert.match(output, new RegExp(`^${file} object$`, 'm'));
  });

  it('has types that stand without ours: strict, libraries checked too', async () => {
    const lines = modules.map((specifier, index) => `import * as m${index} from '${specifier}'; export const k${index} = Object.keys(m${index});`);
    writeFileSync(
      join(installed.folder, 'consumer.ts'),
      `${lines.join('\n')}
import { LocalOfferServiceFinder, LocalOfferVacancyTable } from '${name}';
import { serviceSearch, type SearchResult, type Understood } from '${name}/search';
import { readFeed } from '${name}/feed';
export const table: HTMLElement = new LocalOfferVacancyTable();
export const count: number | undefined = readFeed('{}').feed?.services.length;
export const result: SearchResult = serviceSearch(readFeed('{}').feed?.services ?? [])('autism');
export const ids: readonly string[] = result.understood.map((one: Understood) => one.id);
export const finder: LocalOfferServiceFinder | null = document.querySelector('local-offer-service-finder');
if (finder) finder.geocode = (words: string) => (words ? { latitude: 51.5, longitude: -0.1 } : undefined);
export const found: LocalOfferVacancyTable | null = document.querySelector('local-offer-vacancy-table');
document.addEventListener('local-offer-feed-failed', ({ reasons }) => console.log(reasons));
window.addEventListener('local-offer-searched', ({ results }) => console.log(results));
finder?.addEventListener('local-offer-feed-read', ({ services }) => console.log(services));
`,
    );
    const compilerOptions = {
      ...{ target: 'ES2022', module: 'NodeNext', moduleResolution: 'NodeNext', strict: true, noEmit: true, types: [] },
      ...{ lib: ['ES2022', 'DOM', 'DOM.Iterable'], skipLibCheck: false },
    };
    writeFileSync(join(installed.folder, 'tsconfig.json'), JSON.stringify({ compilerOptions, files: ['consumer.ts'] }));
    const { code, output } = await runNode([join(root, 'node_modules/typescript/bin/tsc'), '-p', '.'], { cwd: installed.folder });
    assert.equal(code, 0, output);
  });

  it('runs its command', async () => {
    const [[command, path]] = Object.entries(bin);
    const { code, output } = await runNode([join(installed.target, path), '--help'], { cwd: installed.folder });
    assert.equal(code, 0, output);
    assert.match(output, new RegExp(command));
  });

  it('pleases publint', async () => {
    const { messages } = await publint({ pkgDir: installed.target, pack: false, strict: true });
    const pkg = readJson(join(installed.target, 'package.json'));
    assert.deepEqual(messages.map((message) => formatMessage(message, pkg, { color: false })), []);
  });
});
