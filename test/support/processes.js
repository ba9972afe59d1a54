// Child processes that never outlive us: each is the head of its own process group, and the group is ended
// by its number when it is done with, when its time is up, and when we exit or are interrupted.
import { spawn } from 'node:child_process';
import process from 'node:process';

const running = new Set();
const OWN_GROUP = process.platform !== 'win32';

/** Ends a child that `start` began, and everything that child began. */
export function end(child, signal = 'SIGTERM') {
  running.delete(child);
  try {
    if (OWN_GROUP) process.kill(-child.pid, signal);
    else child.kill(signal);
  } catch {
    // It has already gone.
  }
}

process.on('exit', () => running.forEach((child) => end(child, 'SIGKILL')));
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => process.exit(130));

/** Starts a program in a process group of its own. */
export function start(command, args, options = {}) {
  const child = spawn(command, args, { stdio: ['ignore', 'pipe', 'pipe'], ...options, detached: OWN_GROUP });
  running.add(child);
  return child;
}

/**
 * Runs a program to its end.
 * @returns {Promise<{code: number, output: string}>} Its exit code (1 when it was stopped or never began) and all it printed.
 */
export function run(command, args, { minutes = 10, ...options } = {}) {
  return new Promise((resolve) => {
    const child = start(command, args, options);
    let output = '';
    const finish = (code, words = '') => {
      clearTimeout(timer);
      end(child);
      resolve({ code, output: output + words });
    };
    const timer = setTimeout(
      () => finish(1, `\nStopped: not done after ${minutes} minutes.\n`),
      minutes * 60_000,
    );
    for (const stream of [child.stdout, child.stderr]) stream?.on('data', (data) => (output += data));
    child.on('error', (error) => finish(1, `${error.message}\n`));
    child.on('close', (code) => finish(code ?? 1));
  });
}

/** Runs one of our JavaScript tools with this Node, so that nothing depends on PATH or on a shell. */
export const runNode = (args, options) => run(process.execPath, args, options);
