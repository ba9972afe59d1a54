// A run may be killed at any point, power cut or not: the next one goes on from there and ends the same, and the feed in
// the folder is at every moment the last good one or the new one, whole.
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, watch } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, it } from 'node:test';
import { badServer, servicesOf } from './snapshot/bad-server.js';
import { FIXED, HASTE, start } from './snapshot/run.js';

/** Each chain has a directory and a folder of its own; together they are at least 50 kills. */
const SEEDS = [20261122, 4711];
const KILLS = 26;
const COUNT = 90;
const WAYS = ['plain', 'failsFirst', 'limited', 'rawControls'];

let folder = '';
before(() => {
  folder = mkdtempSync(join(tmpdir(), 'kill-'));
});
after(() => rmSync(folder, { recursive: true }));

/** Numbers from 0 to 1, the same in every run of this test (mulberry32). */
function dice(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

const ARGS = [...FIXED, ...HASTE, '--split-over', '20'];
const sha256 = (text) => createHash('sha256').update(text).digest('hex');

/** The feed in a folder; every part that it names is there and is what it says. */
function wholeFeed(to) {
  const text = readFileSync(join(to, 'feed.json'), 'utf8');
  const { contents, send } = JSON.parse(text);
  assert.equal(contents.length, COUNT);
  const inParts = send.parts.flatMap(({ url, sha256: hash, items }) => {
    const part = readFileSync(join(to, url), 'utf8');
    assert.equal(sha256(part), hash);
    const { contents: services } = JSON.parse(part);
    assert.equal(services.length, items);
    return services.map(({ id }) => id);
  });
  assert.deepEqual(inParts.sort(), contents.map(({ id }) => id).sort());
  return text;
}

/** Ways to choose the moment: at a call, after the last call, when a part or the feed is put in its place. */
function killer({ child, server, to, roll }) {
  const kill = (wait) => void setTimeout(() => child.kill('SIGKILL'), wait).unref();
  const watchers = [];
  const kind = roll();
  if (kind < 0.45) {
    const at = 1 + Math.floor(roll() * 60);
    const wait = roll() * 12;
    server.onCall((calls) => calls === at && kill(wait));
  } else if (kind < 0.7) {
    const wait = roll() * 90;
    server.onCall((calls) => calls === 1 && kill(wait));
  } else if (kind < 0.85) {
    // Also where nothing is left to ask: from its first sign of life.
    kill(150 + roll() * 700);
  } else {
    const wait = roll() < 0.5 ? 0 : roll() * 4;
    for (const place of [to, join(to, 'parts')]) {
      if (existsSync(place)) watchers.push(watch(place, (_, name) => /\.json$/.test(name) && kill(wait)));
    }
  }
  return () => watchers.forEach((watcher) => watcher.close());
}

/** Kills runs until there were enough, and looks at the folder after each. */
async function chain(seed) {
  const roll = dice(seed);
  const server = await badServer(servicesOf(COUNT));
  const address = `${server.base}/services`;
  const to = join(folder, String(seed));
  // Two states of the directory, and what each gives when nobody interferes.
  const versions = ['first copy', 'second copy'].map((note) => servicesOf(COUNT, note));
  const expected = [];
  for (const [index, services] of versions.entries()) {
    server.behave({ services });
    const place = join(folder, `${seed}-expected-${index}`);
    assert.equal((await start([address, '--to', place, ...ARGS]).done).code, 0);
    expected.push(wholeFeed(place));
  }
  assert.notEqual(expected[0], expected[1]);
  server.behave({ services: versions[0] });
  assert.equal((await start([address, '--to', to, ...ARGS]).done).code, 0);

  const seen = { kills: 0, midway: 0, resumed: 0 };
  for (let round = 1, now = 1; seen.kills < KILLS; round++, now = 1 - now) {
    const old = expected[1 - now];
    server.behave({ services: versions[now], way: WAYS[round % WAYS.length] });
    for (let isDone = false; !isDone;) {
      if (existsSync(join(to, '.snapshot-work'))) seen.resumed++;
      server.state.calls.length = 0;
      const { child, done } = start([address, '--to', to, ...ARGS]);
      const close = seen.kills < KILLS ? killer({ child, server, to, roll }) : () => {};
      const { code, signal, stderr } = await done;
      close();
      const found = wholeFeed(to);
      assert.ok(found === old || found === expected[now], 'the feed is neither the old nor the new one');
      if (signal === 'SIGKILL') {
        seen.kills++;
        if (existsSync(join(to, '.snapshot-work'))) seen.midway++;
        continue;
      }
      assert.equal(code, 0, stderr);
      assert.equal(found, expected[now]);
      isDone = true;
    }
    assert.deepEqual(readdirSync(to).sort(), ['feed.json', 'parts'], 'nothing is left lying about');
  }
  await server.close();
  return seen;
}

it(`ends the same after ${KILLS * SEEDS.length} kills, and the last good copy is never harmed`, async (t) => {
  const all = await Promise.all(SEEDS.map(chain));
  const sum = (name) => all.reduce((total, seen) => total + seen[name], 0);
  t.diagnostic(`${sum('kills')} kills, ${sum('midway')} in the middle; ${sum('resumed')} runs went on`);
  assert.ok(sum('kills') >= 50);
  assert.ok(sum('midway') > sum('kills') / 2, 'most kills came in the middle of something');
});
