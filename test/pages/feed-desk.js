// How the feed desk is opened from disk and driven, for its cases.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { root } from '../support/files.js';
import { fits, readable } from './looks.js';

const SERVED = '/dist/feed-desk.html';
export const FILE = pathToFileURL(join(root, 'dist/feed-desk.html')).href;
export const PLACES = join(root, 'stories/feeds/places.csv');
export const STATUS = '#feed-desk > [role="status"]';
export const ROWS = 'local-offer-vacancy-table [part~="row"]';

/** Opens the page from disk, and keeps what it asks for. */
export async function opened(page) {
  const asked = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.goto(FILE);
  await page.getByRole('heading', { level: 1 }).waitFor();
  return {
    /** Nothing but the page itself, and the worker it makes of its own script. */
    sent: () =>
      asked.filter((url) => url !== FILE && !/^(?:data|blob):/.test(url)).map((url) => `asked for ${url}`),
  };
}

export const said = (page, words) =>
  page.waitForFunction(
    ([selector, source]) => new RegExp(source).test(document.querySelector(selector)?.textContent ?? ''),
    [STATUS, words.source],
    { timeout: 60_000 },
  );

export const give = (page, name, text) =>
  page.setInputFiles('#feed-file', { name, mimeType: 'text/plain', buffer: Buffer.from(text) });

/** Drops a file somewhere on the page where no box is. */
export const drop = (page, name, text) =>
  page.evaluate(
    ([called, content]) => {
      const dataTransfer = new globalThis.DataTransfer();
      dataTransfer.items.add(new globalThis.File([content], called));
      const at = document.querySelector('h1');
      for (const type of ['dragover', 'drop'])
        at.dispatchEvent(new globalThis.DragEvent(type, { dataTransfer, bubbles: true, cancelable: true }));
    },
    [name, text],
  );

export async function saved(page, button) {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: button, exact: true }).click(),
  ]);
  return { name: download.suggestedFilename(), bytes: readFileSync(await download.path()) };
}

export const whole = async (page) => [...(await fits(page)), ...(await readable(page))];

// The page itself is not of this computer's server.
const allowed = /^request to another host: file:\/\/\/.*\/feed-desk\.html$/;
export const desk = (name, look, more = {}) => ({
  name: `feed desk: ${name}`,
  page: SERVED,
  allowed,
  look,
  ...more,
});
