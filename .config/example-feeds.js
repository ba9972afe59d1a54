/**
 * Writes the example feeds that stories, tests and the demo site use:
 * `stories/feeds/westminster.json` from the facts of five public documents, `stories/feeds/borough.json` made up.
 * The same input gives the same bytes: no clock, no random number. `test/feed/example-feeds.test.js` proves them fresh.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import process from 'node:process';
import { pathToFileURL } from 'node:url';
import { boroughFeed } from '../stories/feeds/borough/feed.js';
import { westminsterFeed } from '../stories/feeds/seed/westminster.js';

const FEEDS = new URL('../stories/feeds/', import.meta.url);
const GENERATED = '2026-11-22T06:00:00Z';

const readJson = (name) => JSON.parse(readFileSync(new URL(name, FEEDS), 'utf8'));
const textOf = (feed) => `${JSON.stringify(feed, null, 1)}\n`;

/** File name in `stories/feeds` to its text. */
export function exampleFiles() {
  const seed = westminsterFeed(readJson('seed-facts.json'), readJson('seed-words.json'), GENERATED);
  return { 'westminster.json': textOf(seed), 'borough.json': textOf(boroughFeed(GENERATED)) };
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  for (const [name, text] of Object.entries(exampleFiles())) writeFileSync(new URL(name, FEEDS), text);
}
