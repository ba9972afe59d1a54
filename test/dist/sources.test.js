// What the sources promise: who may import whom, no page in the pure folders, text that survives translators.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { describe, it } from 'node:test';
import ts from 'typescript';
import { filesIn, root } from '../support/files.js';
import { importsOf, pathOf, programOf, sourcePaths } from '../support/sources.js';
import { fixedWords, holesOf, markupBreaches, textBreaches } from '../support/templates.js';

const program = programOf(sourcePaths());
const sources = program.getSourceFiles().filter((source) => pathOf(source).startsWith('src/'));

// The parts of src/feed that speak to the network and the page: who draws or reads has no business with them.
const LOADING = /^src\/feed\/(context|load|paging|parts|request|store|tell|merge)\.ts$/;

// A folder, what it may import of ours, and what of others'. `top` is the files directly in src.
const MAY = {
  feed: { ours: ['feed'], others: [] },
  view: { ours: ['view', 'feed', 'search', 'report'], others: ['lit'] },
  search: { ours: ['search', 'feed'], others: ['fuse.js'] },
  report: { ours: ['report', 'feed'], others: [] },
  intake: { ours: ['intake', 'feed', 'report'], others: ['papaparse', 'hucre'] },
  elements: { ours: ['elements', 'view', 'search', 'report', 'feed'], others: ['lit', '@lit/context'] },
  desk: { ours: ['desk', 'elements', 'view', 'search', 'report', 'feed', 'intake', 'top'], others: ['lit'] },
  cli: { ours: ['cli', 'intake', 'feed', 'report', 'search', 'view'], others: ['node:'] },
  top: { ours: ['top', 'elements', 'view', 'search', 'report', 'feed'], others: ['lit'] },
};

const folderOf = (path) => (path.split('/').length > 2 ? path.split('/')[1] : 'top');
const isOther = (specifier, name) => specifier === name || specifier.startsWith(name.endsWith(':') ? name : `${name}/`);

function breach(path, { specifier, typesOnly }) {
  const from = folderOf(path);
  const rule = MAY[from] ?? { ours: [], others: [] };
  if (!specifier.startsWith('.')) {
    const allowed = LOADING.test(path) ? [...rule.others, '@lit/context'] : rule.others;
    return !allowed.some((name) => isOther(specifier, name));
  }
  const target = posix.normalize(posix.join(posix.dirname(path), specifier)).replace(/\.js$/, '.ts');
  if (from === 'view' && LOADING.test(target)) return !typesOnly;
  return !rule.ours.includes(folderOf(target));
}

describe('imports', () => {
  it('are told apart by the rule', () => {
    assert.equal(breach('src/feed/a.ts', { specifier: '../view/text.js' }), true);
    assert.equal(breach('src/feed/a.ts', { specifier: 'lit' }), true);
    assert.equal(breach('src/intake/a.ts', { specifier: 'node:fs' }), true);
    assert.equal(breach('src/view/a.ts', { specifier: '../feed/load.js', typesOnly: false }), true);
    assert.equal(breach('src/cli/a.ts', { specifier: '../elements/base.js' }), true);
    assert.equal(breach('src/elements/a.ts', { specifier: '../feed/load.js' }), false);
  });

  it('go only the way the design says', () => {
    const wrong = sources.flatMap((source) => {
      const path = pathOf(source);
      return importsOf(source)
        .filter((one) => breach(path, one))
        .map(({ specifier }) => `${path} imports ${specifier}`);
    });
    assert.deepEqual(wrong, []);
  });
});

// Browsers, workers and Node all have these; the ES library does not declare them.
const EVERYWHERE = new Set(['URL', 'TextDecoder', 'TextEncoder', 'structuredClone', 'queueMicrotask', 'CompressionStream', 'DecompressionStream']);
const UNKNOWN_NAME = new Set([2304, 2503, 2552, 2580, 2584, 2591, 2867, 2868, 7017]);

function unknownNames(paths) {
  const pure = programOf(paths, { lib: ['lib.es2023.d.ts'], types: [] });
  const said = ts.getPreEmitDiagnostics(pure).filter(({ code, file }) => file && UNKNOWN_NAME.has(code));
  return said.flatMap(({ file, messageText }) => {
    const words = ts.flattenDiagnosticMessageText(messageText, ' ');
    const isOurs = pathOf(file).startsWith('src/') && !LOADING.test(pathOf(file));
    return isOurs && !EVERYWHERE.has(/'(\w+)'/.exec(words)?.[1]) ? [`${pathOf(file)}: ${words}`] : [];
  });
}

describe('the pure folders', () => {
  it('would be caught touching the page', () => {
    assert.ok(unknownNames(['src/view/sheet.ts']).length > 0);
  });

  it('compile without the DOM', () => {
    const feed = filesIn('src/feed', /\.ts$/).filter((path) => !LOADING.test(path) && !path.endsWith('/index.ts'));
    assert.deepEqual(unknownNames([...feed, ...filesIn('src/intake', /\.ts$/)]), []);
  });
});

describe('templates', () => {
  it('are read rightly by this test', () => {
    const child = (alone) => ({ kind: 'child', alone });
    const attribute = { kind: 'attribute' };
    assert.deepEqual(holesOf(['<p>', '</p>']), [child(true)]);
    assert.deepEqual(holesOf(['<p part="a">\n  ', '\n</p>']), [child(true)]);
    assert.deepEqual(holesOf(['<p>For ', '</p>']), [child(false)]);
    assert.deepEqual(holesOf(['<p>', '<b></b></p>']), [child(false)]);
    assert.deepEqual(holesOf(['<p>', '', '</p>']), [child(false), child(false)]);
    assert.deepEqual(holesOf(['<a href=', ' title="x ', '">', '</a>']), [attribute, attribute, child(true)]);
    assert.deepEqual(holesOf(['', '']), [child(false)]);
    assert.deepEqual(fixedWords(['<p title="a">', ' – 12</p>']), []);
    assert.deepEqual(fixedWords(['<p>Ask ', '</p>']), ['Ask']);
  });

  it('are judged rightly by this test', () => {
    const judged = (code) => {
      const name = '/trial.ts';
      const head = 'declare const html: (s: TemplateStringsArray, ...v: unknown[]) => object; declare const text: (v: unknown) => object;';
      const source = ts.createSourceFile(name, `${head}\n${code}`, ts.ScriptTarget.ES2022, true);
      const host = ts.createCompilerHost({});
      const read = host.getSourceFile;
      host.getSourceFile = (path, ...rest) => (path === name ? source : read.call(host, path, ...rest));
      const trial = ts.createProgram([name], { target: ts.ScriptTarget.ES2022, noLib: false }, host);
      return textBreaches(source, trial.getTypeChecker()).length;
    };
    assert.equal(judged('html`<p>${text(1)}</p>`'), 0);
    assert.equal(judged('html`<p>${true ? html`<b>${text(1)}</b>` : text(2)}</p>`'), 0);
    assert.equal(judged('html`<p a=${"x"}>${[1].map((n) => html`<b>${text(n)}</b>`)}</p>`'), 0);
    assert.equal(judged('html`<p>${"x"}</p>`'), 1);
    assert.equal(judged('html`<p>${[1, 2]}</p>`'), 1);
    assert.equal(judged('html`<p>a ${text(1)}</p>`'), 1);
    assert.equal(judged('html`<p>${[1].map((n) => text(n))} b</p>`'), 1);
    assert.equal(judged('html`${text(1)}`'), 1);
  });

  it('write every changing text alone in its element, by text(…)', () => {
    const checker = program.getTypeChecker();
    assert.deepEqual(sources.flatMap((source) => textBreaches(source, checker)), []);
  });

  it('have no words of their own and no style attribute', () => {
    assert.deepEqual(sources.flatMap(markupBreaches), []);
  });
});

describe('files', () => {
  // Tables of words are data: their length is not complexity. Tests are tables of cases, and each file of them costs a
  // new page in three engines.
  const DATA = /^src\/view\/words\/|(schema|data|words)[^/]*$|^stories\/feeds\/|\.test\.[jt]s$/;
  const code = ['src', 'test', 'stories', '.config', '.storybook', '.ci'].flatMap((folder) => filesIn(folder));

  it('are short enough to read: at most 250 lines', () => {
    const lines = (path) => readFileSync(join(root, path), 'utf8').split('\n').length - 1;
    const long = code.filter((path) => /\.(ts|js)$/.test(path) && !DATA.test(path) && lines(path) > 250);
    assert.deepEqual(long, []);
  });

  it("name nobody's machine", () => {
    const MACHINE = /\/(?:home|Users|root)\/[a-z]|\\Users\\|\/tmp\/[a-z]|\.\.\/shared\//;
    const built = filesIn('dist', /\.(js|json|ts|txt|map)$/);
    const top = ['README.md', 'CHANGELOG.md', 'CONTRIBUTING.md', 'custom-elements.json', 'package.json', 'rollup.config.js'];
    const texts = [...code, ...built, ...top].filter((path) => !/\.(png|woff2)$/.test(path) && path !== 'test/dist/sources.test.js');
    const named = texts.filter((path) => {
      const text = ts.sys.readFile(join(root, path)) ?? '';
      return MACHINE.test(text) || (root.split('/').length > 3 && text.includes(root));
    });
    assert.deepEqual(named, []);
  });
});
