/**
 * Builds everything that ships: `node .config/build.js [--out DIR]`. Without `--out`: dist, and custom-elements.json beside it.
 * The same sources give the same bytes.
 */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { chmodSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { feedSchema } from './feed-schema.js';
import { notices } from './notices.js';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const flag = process.argv.indexOf('--out');
const out = resolve(root, flag > 0 ? process.argv[flag + 1] : 'dist');
const manifestDir = flag > 0 ? dirname(out) : root;
const bin = (name) => join(root, 'node_modules', '.bin', name);
const run = (name, args, env = {}) =>
  execFileSync(bin(name), args, {
    cwd: root,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, ...env },
  });
const write = (file, content) => writeFileSync(join(out, file), content);

try {
  rmSync(out, { recursive: true, force: true });
  mkdirSync(out, { recursive: true });
  run('tsc', ['-p', '.config/tsconfig.build.json', '--outDir', join(out, 'esm')]);
  const cli = join(out, 'esm/cli/local-offer.js');
  if (existsSync(cli)) chmodSync(cli, 0o755);
  run('rollup', ['--config', 'rollup.config.js', '--silent'], { OUT: out });
  const scripts = [
    'local-offer.js',
    'vacancy-table.js',
    'service-finder.js',
    'short-breaks.js',
    'sen-report.js',
  ];
  const sri = Object.fromEntries(
    scripts.map((file) => [
      file,
      `sha384-${createHash('sha384')
        .update(readFileSync(join(out, file)))
        .digest('base64')}`,
    ]),
  );
  write('sri.json', `${JSON.stringify(sri, null, 2)}\n`);
  write('feed.schema.json', `${JSON.stringify(feedSchema(root), null, 2)}\n`);
  write('THIRD-PARTY-NOTICES.txt', notices(root));
  run(
    'cem',
    [
      'analyze',
      '--config',
      '.config/custom-elements-manifest.config.js',
      '--outdir',
      relative(root, manifestDir) || '.',
    ],
    {
      LOCAL_OFFER_OUT: relative(root, out),
    },
  );
  console.log(`Built ${out === join(root, 'dist') ? 'dist' : out}`);
} catch (error) {
  // The tools write their findings to standard output; without them the failure says nothing.
  console.error(String(error.stdout ?? ''), String(error.stderr ?? ''), error.message);
  process.exit(1);
}
