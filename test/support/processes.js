// Child processes that never outlive us: each is the head of its own process group, and the group is ended
// by its number when it is done with, when its time is up, and when we exit or are interrupted.
import { spawn } from 'node:child_process';
import process from 'node:process';

const running = new Set();
const OWN_GROUP = process.platform !== 'win32';

function signal(child, name) {
  try {
    if (OWN_GROUP) process.kill(-child.pid, name);
    else child.kill(name);
  } catch {
    // It has already gone.
  }
}

/** Ends a child that `start` began, and everything that child began. */
export function end(child) {
  signal(child, 'SIGTERM');
  running.delete(child);
}

// A child may have browsers of its own to end, and so may a library in this process: they are asked first and given half
// a second; whatever is still there after three is made to go.
const [GRACE, PATIENCE] = [500, 3000];
let ending = false;

function endAll() {
  ending = true;
  for (const child of running) signal(child, 'SIGTERM');
  setTimeout(exitWhenNoneIsLeft, GRACE);
  setTimeout(() => process.exit(130), PATIENCE);
}

function exitWhenNoneIsLeft() {
  if (running.size === 0) process.exit(130);
  setTimeout(exitWhenNoneIsLeft, 100);
}

process.on('exit', () => running.forEach((child) => signal(child, 'SIGKILL')));
for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.once(name, endAll);

/** Starts a program in a process group of its own. */
export function start(command, args, options = {}) {
  if (ending) throw new Error('Interrupted');
  const child = spawn(command, args, { stdio: ['ignore', 'pipe', 'pipe'], ...options, detached: OWN_GROUP });
  running.add(child);
  child.on('close', () => running.delete(child));
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
