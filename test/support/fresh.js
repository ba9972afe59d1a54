// Builds into a folder of its own and compares, byte for byte, with what is committed.
import { copyFileSync, existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { filesUnder, root, workFolder } from './files.js';
import { runNode } from './processes.js';

/**
 * Runs the build into a new folder.
 * @param {Record<string, string>} [env] Where and in what language this machine says it is.
 * @returns The folder that stands for the project's top, the exit code and the build's words.
 */
export async function buildElsewhere(env = {}) {
  const folder = workFolder('build');
  // Bundlers read there which modules have side effects; without it they would leave every element out.
  copyFileSync(join(root, 'package.json'), join(folder, 'package.json'));
  const args = [join(root, '.config/build.js'), '--out', join(folder, 'dist')];
  const { code, output } = await runNode(args, { cwd: root, env: { ...process.env, ...env } });
  return { folder, code, output };
}

/** The built files of a folder laid out as the project is, by their paths, with their bytes. */
export function builtFiles(folder) {
  const paths = filesUnder(folder, 'dist');
  // A build elsewhere puts the manifest beside its scripts.
  const named = paths.map((path) => [
    path === 'dist/custom-elements.json' ? 'custom-elements.json' : path,
    path,
  ]);
  if (existsSync(join(folder, 'custom-elements.json')))
    named.push(['custom-elements.json', 'custom-elements.json']);
  return new Map(named.map(([name, path]) => [name, readFileSync(join(folder, path))]));
}

/** One line for each path that is missing, left over or different. */
export function differencesBetween(committed, built) {
  const paths = [...new Set([...committed.keys(), ...built.keys()])].sort();
  return paths.flatMap((path) => {
    if (!built.has(path)) return [`${path} is left over from an earlier build`];
    if (!committed.has(path)) return [`${path} is missing`];
    return committed.get(path).equals(built.get(path)) ? [] : [`${path} differs`];
  });
}

export async function buildDifferences(env) {
  const { folder, code, output } = await buildElsewhere(env);
  if (code !== 0) return { differences: ['The build failed.'], output };
  return { differences: differencesBetween(builtFiles(root), builtFiles(folder)), output };
}
