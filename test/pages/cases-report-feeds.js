// Feeds of reports that are late, wrong, huge or hostile. What stands in the page is read whatever the feed does.
import { expect, fallbackIsSeen, inBothModes, viewText } from './looks.js';
import { FROM_FEED, IN_PAGE, INDEX, isDrawn, isWhole, MIXED, PLACES, WIDGET } from './report-looks.js';

const TECHNICAL = /json|http|404|403|error|undefined|null|object|\bfeed\b|<|\{/i;
const BROWSER = /Failed to load resource|CORS policy|ERR_/;

const ours = ({ told }) => told.filter((line) => line.startsWith('local-offer:'));

/** Nothing in the page but a line to ring: it stands, with one plain sentence and a way to try again. */
async function failsPlainly(page, { troubles }) {
  await page.locator('[data-local-offer-view] button').first().waitFor({ timeout: 90_000 });
  const words = await viewText(page);
  return [
    ...expect(await fallbackIsSeen(page), 'the words of the page are not seen'),
    ...expect(words.length > 20 && !TECHNICAL.test(words), `the visitor reads “${words}”`),
    ...expect(
      ours(troubles).some((line) => line.includes('/feeds/')),
      `the author is told ${troubles.told.join()}`,
    ),
  ];
}

/** A report that stands in the page is whole without its feed; only its author hears of the feed. */
async function standsAlone(page, { troubles }) {
  await isDrawn(page);
  await page.waitForTimeout(5000);
  const words = await viewText(page);
  return [
    ...(await isWhole(page)),
    ...expect(!TECHNICAL.test(words), `the visitor reads “${words}”`),
    ...expect(
      ours(troubles).some((line) => line.includes('/feeds/')),
      `the author is told ${troubles.told.join()}`,
    ),
  ];
}

async function isLate(page) {
  await page.locator('[data-local-offer-view] [role="status"]').first().waitFor();
  const waiting = await viewText(page);
  const before = await fallbackIsSeen(page);
  return [
    ...(await isWhole(page)),
    ...expect(waiting.length > 5, 'nothing says that the report is on its way'),
    ...expect(before, 'the words of the page are not seen while the report is on its way'),
    ...expect(await fallbackIsSeen(page), 'the words of the page are gone'),
  ];
}

/** What the feed adds comes late, and whoever reads is left where they are. */
async function comesLate(page) {
  await isDrawn(page);
  const early = await page.locator(PLACES).count();
  const heading = page.locator('local-offer-sen-report > h2').nth(3);
  await heading.evaluate((node) => node.scrollIntoView());
  const before = await heading.boundingBox();
  await page
    .locator(PLACES)
    .nth(early + 3)
    .waitFor();
  const after = await heading.boundingBox();
  const moved = Math.round(after.y - before.y);
  return [
    ...(await isWhole(page)),
    ...expect(Math.abs(moved) < 50, `what is being read moves by ${moved} pixels when the feed comes`),
  ];
}

async function noneOfIt(page, { troubles }) {
  await page.locator('[data-local-offer-view] [part~="message"]').first().waitFor();
  const words = await viewText(page);
  return [
    ...expect(/no report for this school/.test(words), `the visitor reads “${words}”`),
    ...expect(await fallbackIsSeen(page), 'the words of the page are not seen'),
    ...expect(
      troubles.told.some((line) => line.includes('"999001"')),
      `the author is told ${troubles.told.join()}`,
    ),
  ];
}

const says = (words, never) => async (page) => {
  await isDrawn(page);
  const text = await viewText(page);
  return [
    ...(await isWhole(page)),
    ...expect(words.test(text), `nothing says ${words}`),
    ...expect(!never?.test(text), `it says ${never?.exec(text)}`),
  ];
};

/** Says how long it takes, and does not judge it: machines differ. */
async function isHuge(page) {
  await page.locator(INDEX).first().waitFor({ timeout: 120_000 });
  const time = await page.evaluate(() => Math.round(performance.now()));
  console.log(`        a thousand reports: the last is shown after ${time} ms`);
  return isWhole(page);
}

/** Nothing of a hostile feed becomes markup or an address that runs, or is fetched from elsewhere. */
async function isHarmless(page) {
  await isDrawn(page);
  const found = await page.evaluate(() => {
    const { all, sideways } = globalThis.ground;
    const drawn = all(
      'script, iframe, object, embed, style, link, form, base, meta, [onerror], [onclick], [onload], [style]',
    );
    const isOurs = ({ src }) => new URL(src).origin === location.origin && /^https?:/.test(src);
    const pictures = all('img').filter((one) => !isOurs(one));
    const links = all('a').filter(
      ({ protocol }) => !['http:', 'https:', 'mailto:', 'tel:'].includes(protocol),
    );
    return {
      ran: window.hostile === true || {}.polluted !== undefined,
      drawn: [...drawn, ...pictures, ...links].map(({ outerHTML }) => outerHTML.slice(0, 120)),
      sideways: sideways(),
    };
  });
  return [
    ...expect(!found.ran, 'script of the feed ran'),
    ...found.drawn.map((html) => `drawn: ${html}`),
    ...found.sideways,
    ...(await isWhole(page)),
  ];
}

const feed = (name, file, look, more = {}) => ({
  name: `report: feed ${name}`,
  page: 'plain',
  query: { ...FROM_FEED, feed: `/feeds/${file}.json` },
  allowed: BROWSER,
  look,
  ...more,
});

const WRONG = {
  'not there': 'missing',
  refused: 'refused',
  'is a web page': 'page',
  'cut short': 'short',
  'broken off': 'broken_off',
  'is no list': 'words',
};
const beside = (file, more = {}) => ({
  query: { ...MIXED, feed: `/feeds/${file}.json` },
  ...more,
});
const hostile = (attributes) => ({ query: { ...WIDGET, feed: '/feeds/reports_hostile.json', attributes } });

export const reportFeedCases = [
  ...Object.entries(WRONG).map(([name, file]) => feed(name, file, failsPlainly)),
  ...Object.entries(WRONG).map(([name, file]) =>
    feed(`${name}, beside a report in the page`, file, standsAlone, beside(file)),
  ),
  ...inBothModes(feed('slow', 'slow', isLate)),
  ...inBothModes(feed('slow, beside a report in the page', 'slow', comesLate, beside('slow'))),
  feed('empty', 'empty', failsPlainly),
  feed('without reports', 'old', noneOfIt),
  feed('without reports, beside a report in the page', 'old', isWhole, beside('old')),
  feed('with little in it', 'reports_bare', says(/Nadia Ferris/, /undefined|null|NaN/)),
  feed('old', 'reports_old', says(/over a year ago/, /learned to swim/)),
  feed('small numbers', 'reports_small', says(/fewer than 5 children/, /\b[1-4] child(?:ren)?\b/)),
  // Minutes for axe; the smaller feeds have the same markup.
  feed('huge', 'reports_huge', isHuge, { axe: false }),
  // The good report between two bad ones; then the worst of them.
  ...inBothModes(feed('hostile, a good report', 'reports_hostile', isHarmless, hostile('urn=999001'))),
  ...inBothModes(feed('hostile', 'reports_hostile', isHarmless, hostile('organization=__proto__'))),
  feed('hostile, on a phone', 'reports_hostile', isHarmless, {
    ...hostile('organization=__proto__'),
    context: { viewport: { width: 320, height: 640 } },
  }),
  feed(
    'hostile, in easy read',
    'reports_hostile',
    isHarmless,
    hostile('organization=__proto__ easy law-words'),
  ),
  feed('hostile, beside a report in the page', 'reports_hostile', isHarmless, {
    query: { ...MIXED, feed: '/feeds/reports_hostile.json', attributes: 'organization=__proto__ check' },
  }),
  { ...feed('none asked for, in the page', 'borough', isWhole), query: IN_PAGE },
];
