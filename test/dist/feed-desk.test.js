// The feed desk as it ships, opened from disk in the engines that the hazard pages do not drive.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import process from 'node:process';
import { describe, it } from 'node:test';
import { setTimeout as pause } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import { findFirefox, findWebKit } from '../support/browsers.js';
import { root } from '../support/files.js';
import { startWebKit } from '../support/webkit.js';

// It drives Debian's Firefox, which Playwright cannot, and comes with the launcher of the browser tests.
const puppeteer = createRequire(import.meta.resolve('@web/test-runner-chrome'))('puppeteer-core');

const ADDRESS = pathToFileURL(join(root, 'dist/feed-desk.html')).href;
const PLACES = readFileSync(join(root, 'stories/feeds/places.csv'), 'utf8');

/** Each is a function as text, run in the page. */
const GIVE = `(name, text) => {
  const data = new DataTransfer();
  data.items.add(new File([text], name, { type: 'text/csv' }));
  const input = document.getElementById('feed-file');
  input.files = data.files;
  input.dispatchEvent(new Event('change', { bubbles: true }));
}`;
const STATUS = `() => document.querySelector('#feed-desk > [role="status"]').textContent`;
const ROWS = `() => document.querySelector('local-offer-vacancy-table')
  ?.shadowRoot.querySelectorAll('[part~="row"]').length ?? 0`;
const PRESS = `(words) => [...document.querySelectorAll('button')]
  .find((button) => button.textContent.trim() === words).click()`;
/** Keeps the text of what is saved. */
const KEEP = `() => {
  const { createObjectURL } = URL;
  URL.createObjectURL = (blob) => {
    void blob.text().then((text) => (globalThis.saved = text));
    return createObjectURL.call(URL, blob);
  };
}`;
const SAVED = `() => globalThis.saved ?? ''`;

async function firefox(executablePath) {
  const browser = await puppeteer.launch({ browser: 'firefox', executablePath, headless: true });
  const page = await browser.newPage();
  await page.goto(ADDRESS);
  const run = (source, ...given) =>
    page.evaluate(`(${source})(${given.map((one) => JSON.stringify(one)).join()})`);
  return { run, close: () => browser.close() };
}

async function webkit(parts) {
  const { ask, stop } = await startWebKit(parts);
  await ask('POST', '/url', { url: ADDRESS });
  const run = (source, ...args) =>
    ask('POST', '/execute/sync', { script: `return (${source})(...arguments)`, args });
  return { run, close: stop };
}

async function until(run, source, holds, what) {
  for (let tries = 0; tries < 1_200; tries++) {
    const value = await run(source);
    if (holds(value)) return value;
    await pause(100);
  }
  throw new Error(`never: ${what}; it says “${await run(STATUS)}”`);
}

async function places({ run }) {
  await until(run, `() => document.querySelectorAll('.step').length`, (steps) => steps === 4, 'four steps');
  await run(KEEP);
  await run(GIVE, 'places.csv', PLACES);
  await until(run, STATUS, (words) => /^We read 12 services/.test(words), 'it is read');
  await until(run, ROWS, (rows) => rows === 12, 'twelve rows');
  await run(PRESS, 'Save the feed');
  await until(run, STATUS, (words) => /^Saved the feed/.test(words), 'it is saved');
  const text = await until(run, SAVED, Boolean, 'the text of the file');
  assert.equal(JSON.parse(text).contents.length, 12);
  await run(GIVE, 'scan.csv', '%PDF-1.7');
  await until(run, STATUS, (words) => /This is a PDF/.test(words), 'a wrong file is told');
}

const missing = (found) =>
  found ? false : process.env['CI'] ? undefined : 'this engine is not on this machine';

describe('the feed desk from disk', () => {
  for (const [name, find, open] of [
    ['Firefox', findFirefox, firefox],
    ['WebKitGTK', findWebKit, webkit],
  ]) {
    const found = find();
    it(`reads, shows and saves a sheet of places in ${name}`, { skip: missing(found), timeout: 240_000 }, async () => {
      const page = await open(found);
      try {
        await places(page);
      } finally {
        await page.close();
      }
    });
  }
});
