// `npm run bench`: how long reading, drawing and searching take, beside the least that could be done and beside other
// libraries. Prints numbers of one run; judges nothing. `--search` leaves out all but the search; `--write` keeps its tables.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { readFeed, shownPlaces } from '../../dist/esm/feed/index.js';
import { serve } from '../../.config/serve.js';
import { openChromium } from '../support/chromium.js';
import { root } from '../support/files.js';
import { drawing } from './drawing.js';
import { drawingBreaks } from './drawing-breaks.js';
import { writeMeasured } from './readme.js';
import { searchTables } from './search-tables.js';

const ROUNDS = 15;

const median = (numbers) => [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)];

/** Medians of several things timed in turn, so that a slow moment of the machine falls on all of them. */
function timed(things) {
  const times = Object.fromEntries(Object.keys(things).map((name) => [name, []]));
  for (let round = 0; round < ROUNDS + 3; round += 1) {
    for (const [name, act] of Object.entries(things)) {
      const began = performance.now();
      act();
      // The first rounds warm the machine up.
      if (round >= 3) times[name].push(performance.now() - began);
    }
  }
  return Object.fromEntries(Object.entries(times).map(([name, all]) => [name, median(all)]));
}

const row = (...cells) => console.log(`| ${cells.join(' | ')} |`);
const ms = (time) => time.toFixed(2);

/** The made-up borough's records again and again, each with an id of its own. */
function feedOf(size) {
  const feed = JSON.parse(readFileSync(join(root, 'stories/feeds/borough.json'), 'utf8'));
  const contents = Array.from({ length: size }, (_, index) => {
    const service = feed.contents[index % feed.contents.length];
    return { ...service, id: `${service.id}-${index}` };
  });
  return JSON.stringify({ ...feed, contents, total_items: size, size });
}

async function readingAndDrawing() {
  console.log(`\nReading, medians of ${ROUNDS} rounds in turn; JSON.parse is the floor\n`);
  row('services', 'kB', 'JSON.parse ms', 'readFeed ms', 'times the floor');
  row('---', '---', '---', '---', '---');
  for (const size of [77, 500, 2000]) {
    const text = feedOf(size);
    const times = timed({ parse: () => JSON.parse(text), read: () => readFeed(text) });
    row(
      size,
      Math.round(text.length / 1000),
      ms(times.parse),
      ms(times.read),
      (times.read / times.parse).toFixed(1),
    );
  }

  const { facetCounts } = await import('../../dist/esm/search/facets.js');
  const { feed } = readFeed(feedOf(2000));
  const context = { feed, today: '2026-11-22' };
  const { counts } = timed({ counts: () => facetCounts(feed.services, { age: '7', need: 'ASD' }, context) });
  console.log(`\nCounts of all filters, two chosen, 2,000 services: ${ms(counts)} ms\n`);

  const lines = [
    { phase: 'A', total: 9, on_roll: 4, planned: [] },
    { phase: 'B', total: 20, on_roll: 16, planned: [] },
    { total: 29, on_roll: 20, planned: [] },
  ];
  const { shown } = timed({ shown: () => Array.from({ length: 10_000 }, () => shownPlaces(lines, 5)) });
  console.log(`\nHiding small numbers in a split row: ${(shown / 10).toFixed(2)} µs\n`);

  console.log('Scripts, bytes\n');
  row('file', 'minified', 'gzip');
  row('---', '---', '---');
  for (const file of ['local-offer.js', 'vacancy-table.js', 'service-finder.js']) {
    const bytes = readFileSync(join(root, 'dist', file));
    row(file, bytes.length, gzipSync(bytes, { level: 9 }).length);
  }

  const site = await serve();
  const browser = await openChromium();
  try {
    await drawing({ browser, site, row });
    await drawingBreaks({ browser, site, row });
  } finally {
    await browser.close();
    await site.close();
  }
}

async function searching() {
  const tables = [];
  for await (const table of searchTables()) {
    console.log(`\n${table}`);
    tables.push(table);
  }
  if (process.argv.includes('--write')) await writeMeasured(tables.join('\n\n'));
}

if (!process.argv.includes('--search')) await readingAndDrawing();
await searching();
