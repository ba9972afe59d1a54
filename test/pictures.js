// Takes the pictures kept in stories/pictures: `npm run pictures` after `npm run build`. Not part of the tests.
// The day, the address and the feeds are fixed, so that on one machine the same code gives the same pictures.
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { serve } from '../.config/serve.js';
import { compare, FOUR, openBreak, press } from './pages/breaks-looks.js';
import { openFirst, typeWords } from './pages/finder-looks.js';
import { openSite } from './pages/site.js';
import { openChromium } from './support/chromium.js';
import { root } from './support/files.js';

const { values } = parseArgs({ options: { only: { type: 'string', default: '' } } });
const inPage = readFileSync(join(root, 'test/pages/in-page.js'), 'utf8');
const FOLDER = join(root, 'stories/pictures');
const NOW = '2026-11-22T10:00:00Z';
const HOST = 'http://council.example';
const TALLEST = 1800;
const AIR = 16;

const TABLE = 'local-offer-vacancy-table';
const FINDER = 'local-offer-service-finder';
const BREAKS = 'local-offer-short-breaks';
const SHORT_BREAKS = '/council/short-breaks.html';
const SERVICES = '/council/services.html';
const STUDENTS = '/college/young-people.html';
const OURS = `${TABLE}, ${FINDER}, ${BREAKS}`;
const size = (width, height = 900) => ({ viewport: { width, height } });
const choose = (name, value) => async (page) => {
  await page.locator(`[part~="filters"] select`).nth(name).selectOption({ index: value });
};

/** Leaves nothing with a ring of focus. */
const blurred = (act) => async (page) => {
  await act(page);
  await page.evaluate(() => document.activeElement.blur());
};
const type = (words) => blurred((page) => typeWords(page, words));
const open = (words) =>
  blurred(async (page) => {
    await typeWords(page, words);
    await openFirst(page);
  });
const pressFour = blurred(async (page) => {
  for (const [name] of FOUR) await press(page, name).click();
});
const breaks = (attributes, more = '') => `?widget=short-breaks&attributes=${attributes}${more}`;

// A page beginning with a slash is of the demo site, others of test/pages. `of` is what is in the picture: the page, or
// one element. `act` is what the visitor does first. With `tree`, what a screen reader is told is kept beside it as text.
const PICTURES = [
  { name: 'finder-start-1280', page: SERVICES, context: size(1280), tree: true },
  { name: 'finder-start-320', page: SERVICES, context: size(320), of: FINDER },
  {
    name: 'finder-results-1280',
    page: 'plain',
    of: FINDER,
    query: '?widget=service-finder&finder.need=ASD&finder.time=weekend',
    act: type('a club for my 9 year old'),
    tallest: 1100,
    tree: true,
  },
  {
    name: 'finder-results-320',
    page: SERVICES,
    of: FINDER,
    context: size(320),
    act: type('speach therapy 3 year old'),
    tallest: 1100,
    tree: true,
  },
  {
    name: 'finder-detail',
    page: 'plain',
    of: '[part~="service"]:has([part~="detail"])',
    query: '?widget=service-finder',
    act: open('saturday otters'),
    tree: true,
  },
  {
    name: 'finder-urgent',
    page: 'plain',
    of: FINDER,
    query: '?widget=service-finder',
    act: type('self harm'),
    tallest: 900,
  },
  {
    name: 'finder-nothing-fits',
    page: 'plain',
    of: FINDER,
    query: '?widget=service-finder&finder.category=work&finder.age=5',
  },
  { name: 'finder-young-people', page: STUDENTS, context: size(375) },
  {
    name: 'finder-young-people-age',
    page: STUDENTS,
    context: size(375),
    query: '?finder.step=age&finder.category=school',
  },
  {
    name: 'breaks-menu-1280',
    page: SHORT_BREAKS,
    of: BREAKS,
    context: size(1280),
    tallest: 1100,
    tree: true,
  },
  { name: 'breaks-menu-320', page: SHORT_BREAKS, of: BREAKS, context: size(320), tallest: 1100 },
  {
    name: 'breaks-four-320',
    page: SHORT_BREAKS,
    of: '[part~="part"]',
    context: size(320),
    act: pressFour,
    tallest: 1720,
  },
  {
    name: 'breaks-detail',
    page: 'plain',
    of: '[part~="service"]:has([part~="detail"])',
    query: breaks('view=menu', '&breaks.time=weekend'),
    act: blurred((page) => openBreak(page, 'Saturday Explorers')),
    tree: true,
  },
  { name: 'breaks-week-1280', page: 'plain', of: '[part~="week"]', query: breaks('view=week'), tree: true },
  {
    name: 'breaks-week-320',
    page: 'plain',
    of: '[part~="week"]',
    query: breaks('view=week', '&breaks.age=9'),
    context: size(320),
    tallest: 1400,
    tree: true,
  },
  { name: 'breaks-school', page: '/school/short-breaks.html', context: size(1024), tallest: 1400 },
  {
    name: 'breaks-compare',
    page: 'plain',
    of: '[part~="compare"]',
    query: breaks('view=menu', '&breaks.time=weekend'),
    act: blurred((page) => compare(page, 'Saturday Explorers', 'Saturday Otters', 'Families’ camp')),
    tree: true,
  },
  { name: 'breaks-statement', page: 'plain', of: BREAKS, query: breaks('view=statement'), tree: true },
  {
    name: 'breaks-print',
    page: 'plain',
    query: breaks('view=week'),
    media: { media: 'print' },
    context: size(794),
  },
  {
    name: 'breaks-compare-print',
    page: 'plain',
    query: breaks(
      'view=menu',
      '&breaks.show=list&breaks.list=break-saturday-explorers,service-saturday-club,break-camp',
    ),
    media: { media: 'print' },
    context: size(794),
  },
  { name: 'council-320', page: '/council/', context: size(320), tree: true },
  { name: 'council-768', page: '/council/', context: size(768) },
  { name: 'council-1280', page: '/council/', context: size(1280), tree: true },
  { name: 'old-council', page: '/old-council/', context: size(1024) },
  { name: 'school', page: '/school/', context: size(1024) },
  { name: 'filters-in-use', page: 'plain', of: TABLE, act: choose(0, 1) },
  {
    name: 'nothing-fits',
    page: 'plain',
    of: TABLE,
    query: '?places.need=HI&places.age=17',
    empty: true,
    tree: true,
  },
  { name: 'split-base', page: 'plain', of: '[part~="row"]:has([part~="phase"])' },
  { name: 'print', page: '/council/', media: { media: 'print' }, context: size(794) },
  {
    name: 'forced-colours',
    page: 'plain',
    of: TABLE,
    context: { forcedColors: 'active', colorScheme: 'dark' },
  },
  { name: 'right-to-left', page: 'rtl', of: TABLE },
  { name: 'isolated', page: 'styled', of: TABLE, query: '?css=old&attributes=isolate' },
  { name: 'dark-host', page: 'styled', query: '?css=dark' },
  { name: 'text-200-percent', page: 'styled', query: '?css=large', of: TABLE },
  { name: 'old-figures', page: 'plain', of: TABLE, query: '?feed=/feeds/old.json' },
  { name: 'undated-320', page: '/council/', of: TABLE, context: size(320) },
  { name: 'failed', page: 'plain', of: TABLE, query: '?feed=/feeds/missing.json', empty: true, tree: true },
];

/** Drawn: a row of the table; the finder's box, or its question; a break, the week, the statement. */
const READY =
  '[part~="row"], [part~="box-input"], [part~="start"], [part~="service"], [part~="week-table"], [part~="compare"], [part~="statement"]';

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
  const { name, of, act, media, empty, context, tree } = picture;
  const tab = await browser.newContext({ ...size(1280), reducedMotion: 'reduce', ...context });
  const page = await tab.newPage();
  await page.addInitScript(inPage);
  await page.clock.setFixedTime(NOW);
  await page.route(`${HOST}/**`, sendTo(picture.page.startsWith('/') ? servers.demo : servers.hazards));
  await page.goto(HOST + address(picture));
  await page
    .locator(`[data-local-offer-view] :is(${empty ? '[part~="button"]' : READY})`)
    .first()
    .waitFor();
  await act?.(page);
  if (media) await page.emulateMedia(media);
  await page.evaluate(() => globalThis.scrollTo(0, 0));
  const options = { path: join(FOLDER, `${name}.png`), animations: 'disabled' };
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
