// Finding files, for the runner and the package tests.
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import process from 'node:process';

/** The project's top folder. */
export const root = fileURLToPath(new URL('../..', import.meta.url));

/** All files under `top/folder` by their path from `top`, in order, with `/` between. */
export function filesUnder(top, folder) {
  const start = join(top, folder);
  if (!existsSync(start)) return [];
  return readdirSync(start, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      relative(top, join(entry.parentPath ?? entry.path, entry.name))
        .split(sep)
        .join('/'),
    )
    .sort();
}

/** All files under a folder of the project whose path from its top matches the pattern. */
export const filesIn = (folder, pattern = /./) =>
  filesUnder(root, folder).filter((path) => pattern.test(path));

/**
 * A new empty folder inside the project, where bundlers and Node find our dependencies from; not inside `node_modules`,
 * whose files bundlers treat otherwise. Removed when the process ends.
 */
export function workFolder(name) {
  const parent = join(root, '.cache');
  mkdirSync(parent, { recursive: true });
  const folder = mkdtempSync(join(parent, `${name}-`));
  process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
  return folder;
}
