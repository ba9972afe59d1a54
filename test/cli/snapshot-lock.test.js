// Two runs, or five, that begin in one folder in the same moment: one has it, and the others are told.
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { after, before, describe, it } from 'node:test';
import { Lock } from '../../dist/esm/cli/snapshot/lock.js';

const RUNS = 5;
const LOCK = new URL('../../dist/esm/cli/snapshot/lock.js', import.meta.url).href;
/** Waits for a word, so that all begin together; says whether it has the folder; keeps it until it is told to go. */
const RUN = `
  const { Lock } = await import(process.argv[1]);
  console.log('ready');
  process.stdin.once('data', async () => {
    const lock = await Lock.take(process.argv[2]);
    console.log(lock ? 'has' : 'not');
    process.stdin.once('data', async () => {
      await lock?.leave();
      process.exit();
    });
  });`;

let root = '';
let next = 0;
before(() => {
  root = mkdtempSync(join(tmpdir(), 'lock-'));
});
after(() => rmSync(root, { recursive: true }));
const newFolder = () => mkdtempSync(join(root, `${next++}-`));

const word = (child) => new Promise((done) => child.stdout.once('data', (text) => done(String(text).trim())));

/** What each of several runs says that begin together. */
async function together(folder) {
  const children = Array.from({ length: RUNS }, () =>
    spawn(process.execPath, ['--input-type=module', '-e', RUN, LOCK, folder]),
  );
  await Promise.all(children.map(word));
  const said = children.map(word);
  for (const child of children) child.stdin.write('go\n');
  const words = await Promise.all(said);
  const ends = children.map((child) => new Promise((done) => child.once('close', done)));
  for (const child of children) child.stdin.end('go\n');
  await Promise.all(ends);
  return words;
}

describe('a folder', () => {
  it('is had by one of several runs that begin together', async () => {
    const folder = newFolder();
    for (let round = 0; round < 3; round++) {
      const words = await together(folder);
      assert.equal(words.filter((said) => said === 'has').length, 1, words.join());
      assert.deepEqual(readdirSync(folder), [], 'nothing is left');
    }
  });

  it('is had by one where the run that had it is dead', async () => {
    const folder = newFolder();
    for (const dead of ['', '999999999', `999999999 ${hostname()} x`]) {
      writeFileSync(join(folder, 'lock'), dead);
      const words = await together(folder);
      assert.equal(words.filter((said) => said === 'has').length, 1, words.join());
    }
  });

  it('is held by a run on another computer for as long as that says it lives', async () => {
    const folder = newFolder();
    const lock = join(folder, 'lock');
    writeFileSync(lock, '999999999 another-computer x');
    assert.equal(await Lock.take(folder), undefined);
    utimesSync(lock, 1, 1);
    const taken = await Lock.take(folder);
    assert.ok(taken);
    writeFileSync(lock, '999999999 another-computer y');
    await taken.leave();
    assert.ok(existsSync(lock), "another's lock stays");
  });
});
