// Takes the pictures kept in stories/pictures: `npm run pictures` after `npm run build`. Not part of the tests.
// The day, the address and the feeds are fixed, so that on one machine the same code gives the same pictures.
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { serve } from '../.config/serve.js';
import { openSite } from './pages/site.js';
import { OURS, PICTURES, size } from './pictures-list.js';
import { openChromium } from './support/chromium.js';
import { root } from './support/files.js';

const { values } = parseArgs({ options: { only: { type: 'string', default: '' } } });
const inPage = readFileSync(join(root, 'test/pages/in-page.js'), 'utf8');
const FOLDER = join(root, 'stories/pictures');
const NOW = '2026-11-22T10:00:00Z';
const HOST = 'http://council.example';
const TALLEST = 1800;
const AIR = 16;

const READY =
  '[part~="row"], [part~="box-input"], [part~="start"], [part~="service"], [part~="week-table"], [part~="compare"], [part~="statement"], [part~="report-index"]';

const address = ({ page, query = '' }) =>
  page.startsWith('/') ? `${page}${query}` : `/pages/${page}.html${query}`;

/** Gives every request for HOST to the server that has the page, whatever its port. */
const sendTo = (server) => async (route) => {
  const response = await route.fetch({ url: route.request().url().replace(HOST, server) });
  await route.fulfill({ response });
};

/** A little of the page around an element, and no more of it than can be looked at. */
function withAir({ x, y, width, height }, page, tallest = TALLEST) {
  const [left, top] = [Math.max(0, x - AIR), Math.max(0, y - AIR)];
  const right = Math.min(page.width, x + width + AIR);
  return {
    x: left,
    y: top,
    width: right - left,
    height: Math.min(y + height + AIR - top, page.height - top, tallest),
  };
}

async function take(browser, servers, picture) {
  const { name, of, act, media, empty, context, tree, ready } = picture;
  const tab = await browser.newContext({ ...size(1280), reducedMotion: 'reduce', ...context });
  const page = await tab.newPage();
  await page.addInitScript(inPage);
  await page.clock.setFixedTime(NOW);
  await page.route(`${HOST}/**`, sendTo(picture.page.startsWith('/') ? servers.demo : servers.hazards));
  await page.goto(HOST + address(picture));
  const drawn = ready ?? `[data-local-offer-view] :is(${empty ? '[part~="button"]' : READY})`;
  await page.locator(drawn).first().waitFor();
  await act?.(page);
  if (media) await page.emulateMedia(media);
  await page.evaluate(() => globalThis.scrollTo(0, 0));
  const options = { path: join(FOLDER, `${name}.png`), animations: 'disabled' };
  // Those far below are fetched only when they are come to, and then take room.
  await page.evaluate(() => document.querySelectorAll('img').forEach((one) => (one.loading = 'eager')));
  await page.waitForLoadState('networkidle');
  const box = await (of ? page.locator(of).first() : page.locator('html')).boundingBox();
  await page.setViewportSize({
    width: page.viewportSize().width,
    height: Math.ceil(Math.max(box.y + box.height + AIR, 320)),
  });
  const clip = withAir(box, page.viewportSize(), picture.tallest);
  await page.screenshot({ ...options, clip });
  if (tree)
    writeFileSync(join(FOLDER, `${name}.aria.yml`), `${await page.locator(OURS).first().ariaSnapshot()}\n`);
  await tab.close();
  console.log(`stories/pictures/${name}.png ${Math.round(clip.width)} × ${Math.round(clip.height)}`);
}

if (!values.only) rmSync(FOLDER, { recursive: true, force: true });
mkdirSync(FOLDER, { recursive: true });
const [hazards, demo] = await Promise.all([openSite(), serve()]);
const browser = await openChromium();
for (const picture of PICTURES.filter(({ name }) => name.includes(values.only))) {
  await take(browser, { hazards: hazards.address, demo: demo.url }, picture);
}
await browser.close();
hazards.close();
await demo.close();
