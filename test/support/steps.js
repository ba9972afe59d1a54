// The steps of `npm test`, in order. Each gives { passed, failed, skipped } and, where useful, a note and its output.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { NO_CHROMIUM, findChromium, findFirefox, findWebKit } from './browsers.js';
import { filesIn, root, workFolder } from './files.js';
import { buildDifferences } from './fresh.js';
import { runNode } from './processes.js';

const NONE = { passed: 0, failed: 0, skipped: 0 };
const tool = (path) => join(root, 'node_modules', path);

/** A check that either holds or does not counts as one test. */
const verdict = (holds, output) => ({ ...NONE, passed: holds ? 1 : 0, failed: holds ? 0 : 1, output });

const check =
  (path, ...args) =>
  async () => {
    const { code, output } = await runNode([tool(path), ...args], { cwd: root });
    return verdict(code === 0, output);
  };

// Its CSS checker is older than container queries; the build fails on CSS it cannot read.
const LIT_ANALYZER = ['--strict', '--maxWarnings', '0', '--rules.no-invalid-css', 'off'];

async function litAnalyzer() {
  const files = [...filesIn('src/elements', /\.ts$/), ...filesIn('stories', /\.ts$/)];
  return files.length === 0 ? NONE : check('lit-analyzer/cli.js', ...LIT_ANALYZER, ...files)();
}

async function fresh() {
  if (!existsSync(join(root, '.config/build.js'))) return verdict(false, 'There is no .config/build.js.');
  const { differences, output } = await buildDifferences();
  const words = differences.map((line) => `  ${line}`).join('\n');
  const advice = 'The committed build is not what the sources give. Run `npm run build` and commit dist/.';
  return verdict(differences.length === 0, `${output}\n${advice}\n${words}`);
}

async function nodeTests(files) {
  if (files.length === 0) return NONE;
  const tap = join(workFolder('node-tests'), 'result.tap');
  const reporters = ['spec', 'stdout', 'tap', tap].map((value, index) =>
    index % 2 === 0 ? `--test-reporter=${value}` : `--test-reporter-destination=${value}`,
  );
  const { code, output } = await runNode(['--test', ...reporters, ...files], { cwd: root, minutes: 25 });
  const text = existsSync(tap) ? readFileSync(tap, 'utf8') : '';
  const total = (name) => Number(new RegExp(`^# ${name} (\\d+)$`, 'm').exec(text)?.[1] ?? 0);
  const failed = total('fail') + total('cancelled');
  const skipped = total('skipped') + total('todo');
  return { passed: total('pass'), failed: Math.max(failed, code === 0 ? 0 : 1), skipped, output };
}

/** Runs a program that writes its counts to the file named by LOCAL_OFFER_COUNTS. No counts written is one failure. */
async function counted(args, env = {}) {
  const counts = join(workFolder('counts'), 'counts.json');
  const options = { cwd: root, minutes: 55, env: { ...process.env, ...env, LOCAL_OFFER_COUNTS: counts } };
  const { code, output } = await runNode(args, options);
  const result = existsSync(counts) ? JSON.parse(readFileSync(counts, 'utf8')) : { ...NONE, failed: 1 };
  return { ...result, failed: Math.max(result.failed, code === 0 ? 0 : 1), output };
}

const ENGINES = [
  ['chromium', 'Chromium', findChromium],
  ['firefox', 'Firefox', findFirefox],
  ['webkit', 'WebKitGTK', findWebKit],
];

async function browserTests({ only }) {
  const files = only ? only.split(',') : filesIn('test', /\.test\.ts$/);
  if (files.length === 0) return NONE;
  const missing = ENGINES.filter(([, , find]) => !find());
  if (missing.some(([key]) => key === 'chromium')) return verdict(false, NO_CHROMIUM);
  const config = join(root, 'test/web-test-runner.config.js');
  const args = [
    tool('@web/test-runner/dist/bin.js'),
    '--config',
    config,
    ...files.flatMap((file) => ['--files', file]),
  ];
  const engines = ENGINES.filter((engine) => !missing.includes(engine)).map(([key]) => key);
  const result = await counted(args, { LOCAL_OFFER_ENGINES: engines.join(',') });
  return withMissing(
    result,
    missing.map(([, name]) => name),
  );
}

/** An engine that is not here is a stated skip on somebody's own computer, and a failure in CI. */
function withMissing(result, names) {
  if (names.length === 0) return result;
  const kind = process.env['CI'] ? 'failed' : 'skipped';
  const note = `${kind}: no ${names.join(', no ')} on this machine`;
  return { ...result, [kind]: result[kind] + names.length, note };
}

const script = (path) => async () => {
  if (!existsSync(join(root, path))) return NONE;
  return findChromium() ? counted([join(root, path)]) : verdict(false, NO_CHROMIUM);
};

const NODE_TEST = /^test\/.*\.test\.js$/;
const isPackageTest = (path) => path.startsWith('test/dist/');

export const steps = [
  { group: 'check', name: 'Types', run: check('typescript/bin/tsc', '-p', '.') },
  {
    group: 'check',
    name: 'ESLint',
    run: check(
      'eslint/bin/eslint.js',
      '-c',
      '.config/eslint.config.js',
      '--max-warnings=0',
      'src',
      'test',
      'stories',
    ),
  },
  {
    group: 'check',
    name: 'Prettier',
    run: check('prettier/bin/prettier.cjs', '--check', '--log-level=warn', '.'),
  },
  { group: 'check', name: 'lit-analyzer', run: litAnalyzer },
  { group: 'dist', name: 'Committed build is fresh', run: fresh },
  { group: 'dist', name: 'Package', run: () => nodeTests(filesIn('test', NODE_TEST).filter(isPackageTest)) },
  {
    group: 'node',
    name: 'Node',
    run: () => nodeTests(filesIn('test', NODE_TEST).filter((path) => !isPackageTest(path))),
  },
  { group: 'browser', name: 'Browsers', run: browserTests },
  { group: 'stories', name: 'Stories', run: script('test/stories.js') },
  { group: 'pages', name: 'Hazard pages', run: script('test/pages/run.js') },
];
