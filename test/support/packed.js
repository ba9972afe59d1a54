// The package as somebody gets it from npm: packed, unpacked elsewhere, with its `dependencies` and nothing else.
import { cpSync, mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { root } from './files.js';
import { run } from './processes.js';

export const readJson = (path) => JSON.parse(readFileSync(path, 'utf8'));

/** The names of packages and of all they depend on, as installed here. */
export function withDependencies(names, known = new Set()) {
  for (const name of names) {
    if (known.has(name)) continue;
    known.add(name);
    const { dependencies = {} } = readJson(join(root, 'node_modules', name, 'package.json'));
    withDependencies(Object.keys(dependencies), known);
  }
  return [...known].sort();
}

async function must(command, args, options) {
  const { code, output } = await run(command, args, options);
  if (code !== 0) throw new Error(`${command} ${args.join(' ')}\n${output}`);
  return output;
}

const isWindows = process.platform === 'win32';

async function packInto(folder) {
  const args = ['pack', '--json', '--ignore-scripts', '--loglevel=error', '--pack-destination', folder];
  const output = await must(isWindows ? 'npm.cmd' : 'npm', args, { cwd: root, shell: isWindows });
  const [packed] = JSON.parse(output.slice(output.search(/^[[{]/m)));
  return packed;
}

/**
 * Nothing is fetched: the dependencies are copied from our own `node_modules`. The folder is outside the project, so
 * that nothing else of ours can be found from it; it is removed when the process ends.
 * @returns The folder of the consumer, the folder of the package in it, and the packed paths.
 */
export async function installPacked() {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'local-offer-consumer-')));
  process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
  const { filename, files } = await packInto(folder);
  const { name, dependencies } = readJson(join(root, 'package.json'));
  const target = join(folder, 'node_modules', name);
  mkdirSync(target, { recursive: true });
  await must('tar', ['-xzf', join(folder, filename), '--strip-components=1', '-C', target]);
  for (const one of withDependencies(Object.keys(dependencies))) {
    cpSync(join(root, 'node_modules', one), join(folder, 'node_modules', one), {
      recursive: true,
      dereference: true,
    });
  }
  writeFileSync(
    join(folder, 'package.json'),
    JSON.stringify({ name: 'consumer', private: true, type: 'module' }),
  );
  return { folder, target, paths: files.map(({ path }) => path) };
}
