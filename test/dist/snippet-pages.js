// The README's snippets, and pages to paste them into as a webmaster would, in Chromium.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { openChromium } from '../support/chromium.js';
import { blocksIn } from '../support/documents.js';
import { root } from '../support/files.js';

export const readme = readFileSync(join(root, 'README.md'), 'utf8');
export const scripts = blocksIn(readme, 'js');
const [cors] = blocksIn(readme, 'http');
const PAGE = 'https://school.example/';
const SCRIPT_TAG = '<script defer src="https://school.example/files/local-offer.js" data-feed="/files/feed.json"></script>';

/** The made-up borough with the README's name for it; its neighbour has the same services for its own residents. */
export const borough = readFileSync(join(root, 'stories/feeds/borough.json'), 'utf8').replaceAll('Fennbridge', 'Rowanshire');
function neighbour() {
  const feed = JSON.parse(borough.replaceAll('Rowanshire', 'Marshley').replaceAll('E06999999', 'E06999998'));
  const contents = feed.contents.map((one, index) => ({
    ...one,
    id: `neighbour-${one.id}`,
    name: `${one.name} in Marshley`,
    // The first says nothing of whom it is for.
    ...(index === 0 && { service_areas: undefined }),
  }));
  return JSON.stringify({ ...feed, contents });
}

/** What the hosts named in the README send. `tampered`: the CDN's script has one more byte. */
async function answer(route, { body, tampered = false }) {
  const { hostname, pathname, href } = new URL(route.request().url());
  const [name, value] = cors.trim().split(': ');
  const fulfil = (contentType, text, headers) => route.fulfill({ contentType, body: text, headers });
  if (href.split('?')[0] === PAGE) return fulfil('text/html', `<!doctype html><title>A page</title><body>${body}`);
  const [, file] = /\/(local-offer|sen-report)\.js$/.exec(pathname) ?? [];
  if (file) {
    const script = readFileSync(join(root, `dist/${file}.js`), 'utf8');
    const isOpen = hostname === 'unpkg.com';
    return fulfil('text/javascript', tampered ? `${script};` : script, isOpen ? { [name]: '*' } : {});
  }
  // Any name, any type: the README says so.
  if (pathname.endsWith('/feed.json'))
    return fulfil('text/plain', hostname === 'neighbour.example' ? neighbour() : borough, { [name]: value });
  if (pathname === '/places') return route.fulfill({ json: { latitude: 52.6, longitude: 0.3 } });
  return route.fulfill({ status: 404, body: 'Not found' });
}

let browser;
/** Before the first page, and after the last. */
export const start = async () => {
  browser = await openChromium();
};
export const stop = () => browser?.close();

/** @param on the day it is, where the page's clock must not go on. */
export async function opened(body, { search = '', on, ...options } = {}) {
  const page = await browser.newPage();
  if (on) await page.clock.setFixedTime(new Date(`${on}T12:00:00Z`));
  await page.route('**/*', (route) => answer(route, { body, ...options }));
  await page.goto(PAGE + search);
  return page;
}

export const heading = (page, name) => page.getByRole('heading', { name, exact: true });

/** What goes between the tags of a report is put there. */
const inReport = (snippet) =>
  `<local-offer-sen-report setting="${snippet.includes('col-') ? 'college' : 'mainstream'}">${snippet}</local-offer-sen-report>`;
export const whole = (snippet) => (/local-offer/.test(snippet) ? snippet : inReport(snippet));
export const withScript = (snippet) => (snippet.includes('<script') ? snippet : SCRIPT_TAG + whole(snippet));
