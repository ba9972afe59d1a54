import { spawn } from 'node:child_process';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { CannotRun } from '../../../dist/esm/cli/exit.js';
import { snapshot } from '../../../dist/esm/cli/snapshot.js';

const CLI = fileURLToPath(new URL('../../../dist/esm/cli/local-offer.js', import.meta.url));

/** Hasty, so that tests are: no pause, and short waits before second tries. */
export const HASTE = ['--pause', '0', '--retry-wait', '0.01', '--at-once', '8'];
/** What must be the same for the same bytes. */
export const FIXED = ['--generated', '2026-11-22T06:00:00Z', '--publisher', 'Rowanshire Council'];

/** Starts `local-offer snapshot`. `done` gives exit code (or signal) and output; `child` can be killed. */
export function start(args, env = {}) {
  const child = spawn(process.execPath, [CLI, 'snapshot', ...args], { env: { ...process.env, ...env } });
  const output = { stdout: '', stderr: '' };
  for (const name of ['stdout', 'stderr']) {
    child[name].setEncoding('utf8').on('data', (text) => (output[name] += text));
  }
  const done = new Promise((resolve) =>
    child.on('close', (code, signal) => resolve({ code, signal, ...output })),
  );
  return { child, done };
}

export const run = (args, env) => start(args, env).done;

/** The same without a process of its own, which takes longer to start than to run. */
export async function quick(args) {
  const { write } = process.stderr;
  let stderr = '';
  process.stderr.write = (text) => Boolean((stderr += text));
  try {
    return { code: await snapshot(args), stderr };
  } catch (error) {
    if (!(error instanceof CannotRun)) throw error;
    return { code: 3, stderr: `${stderr}${error.message}\n` };
  } finally {
    process.stderr.write = write;
  }
}
