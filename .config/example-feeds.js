/**
 * Writes the example feeds that stories, tests and the demo site use:
 * `stories/feeds/westminster.xlsx` from the facts of five public documents, `westminster.json` from that workbook as a
 * council would convert it, and `borough.json` made up. It needs the built `dist/esm`. The same input gives the same bytes: no clock, no random number. `test/feed/example-feeds.test.js` proves them fresh.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import process from 'node:process';
import { pathToFileURL } from 'node:url';
import { feedFromFiles, sheetsFromFeed, writeWorkbook } from '../dist/esm/intake/index.js';
import { boroughFeed } from '../stories/feeds/borough/feed.js';
import { westminsterFeed } from '../stories/feeds/seed/westminster.js';

const FEEDS = new URL('../stories/feeds/', import.meta.url);
const GENERATED = '2026-11-22T06:00:00Z';

const readJson = (name) => JSON.parse(readFileSync(new URL(name, FEEDS), 'utf8'));
const textOf = (feed) => `${JSON.stringify(feed, null, 1)}\n`;

/** The workbook of the seed councils: the template, filled in. */
async function westminsterWorkbook() {
  const feed = westminsterFeed(readJson('seed-facts.json'), readJson('seed-words.json'), GENERATED);
  const { sheets, faults } = sheetsFromFeed(feed);
  if (faults.length > 0)
    throw new Error(`The sheets cannot hold ${faults.map(({ path }) => path).join(', ')}`);
  return writeWorkbook(sheets);
}

/** File name in `stories/feeds` to its text or bytes. */
export async function exampleFiles() {
  const workbook = await westminsterWorkbook();
  const name = 'westminster.xlsx';
  const { document } = await feedFromFiles([{ name, bytes: workbook }], { generated: GENERATED });
  return {
    [name]: workbook,
    'westminster.json': textOf(document),
    'borough.json': textOf(boroughFeed(GENERATED)),
  };
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  for (const [name, content] of Object.entries(await exampleFiles()))
    writeFileSync(new URL(name, FEEDS), content);
}
