// How long an answer takes while words are typed key by key, how long an index takes to make, and what it holds.
// node test/bench/speed.js [--sizes 500,2000] [--engines ours,minisearch]
import { setFlagsFromString } from 'node:v8';
import { pathToFileURL } from 'node:url';
import { runInNewContext } from 'node:vm';
import { corpusFeed } from './corpus/index.js';
import { ENGINES, engine, esm } from './engines.js';
import { option } from './options.js';
import { readQueries } from './queries.js';

setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc');

const ROUNDS = 3;
/** Milliseconds of a round that an engine may take; a slower one is asked every so many key strokes instead of all. */
const BUDGET = 1000;
/** Key strokes of a round that even the slowest is asked. */
const LEAST = 10;

const sorted = (numbers) => [...numbers].sort((a, b) => a - b);
const share = (numbers, part) => sorted(numbers)[Math.floor(part * (numbers.length - 1))];
const median = (numbers) => share(numbers, 0.5);

const timed = (act) => {
  const began = performance.now();
  const value = act();
  return { value, ms: performance.now() - began };
};

/** Every prefix of every query, in the order in which they are typed. */
const strokes = () =>
  readQueries('queries-open.json').flatMap(({ q }) => [...q].map((_, index) => q.slice(0, index + 1)));

/** Megabytes held, buffers of typed arrays counted in. */
function held() {
  collect();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return (heapUsed + arrayBuffers) / 1e6;
}

/** Makes each engine's index in turn, several times over; keeps the last. */
function builds(engines, services) {
  for (let round = 0; round < ROUNDS; round += 1)
    for (const one of engines) {
      one.ask = undefined;
      const before = held();
      const { value, ms } = timed(() => one.build(services));
      one.ask = value;
      one.builds.push(ms);
      one.heap = held() - before;
    }
}

function ask(one, typed, round) {
  const most = Math.floor(typed.length / LEAST);
  const step = Math.min(most, Math.max(1, Math.ceil((typed.length * one.stroke) / BUDGET)));
  for (let index = round % step; index < typed.length; index += step)
    one.times.push(timed(() => one.ask(typed[index])).ms);
}

async function longestSlice(services) {
  const { serviceSearchSoon } = await esm('search/index.js');
  const slices = [];
  let began = performance.now();
  const pause = async () => {
    slices.push(performance.now() - began);
    await new Promise((done) => setTimeout(done));
    began = performance.now();
  };
  await serviceSearchSoon(services, {}, { pause });
  return Math.max(...slices, performance.now() - began);
}

/** Every engine in turn in each round, so that a slow moment of the machine falls on all of them. Rows of medians. */
export async function speedAt(size, names = ENGINES) {
  const { readFeed } = await esm('feed/index.js');
  const { services } = readFeed(corpusFeed(size)).feed;
  const engines = [];
  for (const name of names) engines.push({ name, ...(await engine(name)), builds: [], times: [], heap: 0 });
  builds(engines, services);
  const typed = strokes();
  const few = typed.filter((_, index) => index % 300 === 150);
  for (const one of engines) typed.slice(0, 5).forEach(one.ask);
  for (const one of engines) one.stroke = timed(() => few.forEach(one.ask)).ms / few.length;
  for (let round = 0; round < ROUNDS; round += 1) for (const one of engines) ask(one, typed, round);
  const rows = engines.map(({ name, label, builds: all, times, heap }) => ({
    name,
    label,
    p50: share(times, 0.5),
    p95: share(times, 0.95),
    strokes: times.length,
    build: median(all),
    heap,
  }));
  // The calmest of a few: the machine's own pauses are not ours.
  const longest = [];
  for (let round = 0; names.includes('ours') && round < 5; round += 1)
    longest.push(await longestSlice(services));
  const slice = Math.min(...longest);
  return { size, rows, slice };
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  for (const size of option('sizes', '500,2000').split(',').map(Number)) {
    const { rows, slice } = await speedAt(size, option('engines', ENGINES.join()).split(','));
    console.log(`\n${size} services; longest slice of ours ${slice.toFixed(1)} ms`);
    for (const { label, p50, p95, strokes: n, build, heap } of rows)
      console.log(
        label.padEnd(36),
        ...[p50, p95, build, heap].map((value) => value.toFixed(2).padStart(9)),
        n,
      );
  }
}
