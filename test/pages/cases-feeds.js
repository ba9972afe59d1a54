// Feeds that are late, wrong, huge or hostile. A visitor reads the page's own words and one plain sentence.
import { expect, fallbackIsSeen, ROW, rowsSeen, viewText } from './looks.js';
import { forEveryWidget } from './widgets.js';

const TECHNICAL = /json|http|404|403|error|undefined|null|object|\bfeed\b|<|\{/i;
// The browser's own line about an answer that was not a good one.
const BROWSER = /Failed to load resource|CORS policy|ERR_/;

/** Waits for the plain sentence. The console is told once what is wrong, where. */
async function failsPlainly(page, { troubles }) {
  await page.locator('[data-local-offer-view] button').first().waitFor({ timeout: 90_000 });
  const words = await viewText(page);
  const ours = troubles.told.filter((line) => line.startsWith('local-offer:'));
  return [
    ...expect(await fallbackIsSeen(page), 'the words of the page are not seen'),
    ...expect(words.length > 20 && !TECHNICAL.test(words), `the visitor reads “${words}”`),
    ...expect(ours.length === 1 && ours[0].includes('/feeds/'), `the author is told ${JSON.stringify(ours)}`),
  ];
}

async function isLate(page) {
  const status = page.locator('[data-local-offer-view] [role="status"]').first();
  await status.waitFor();
  const waiting = await viewText(page);
  const before = await fallbackIsSeen(page);
  const rows = await rowsSeen(page);
  return [
    ...expect(waiting.length > 5, 'nothing says that the list is on its way'),
    ...expect(before, 'the words of the page are not seen while the list is on its way'),
    ...expect(rows > 3, 'the list is not shown'),
    ...expect(!(await fallbackIsSeen(page)), 'the words of the page stay when the list is there'),
  ];
}

async function triesAgain(page) {
  await page.locator('[data-local-offer-view] button').first().click();
  return expect((await rowsSeen(page)) > 3, 'the list is not shown');
}

/** Says how long it takes, and does not judge it: machines differ. */
async function isHuge(page, { most }) {
  const rows = page.locator(ROW);
  await rows.first().waitFor({ timeout: 120_000 });
  const time = await page.evaluate(() => Math.round(performance.now()));
  console.log(`        5,000 services: ${await rows.count()} shown after ${time} ms`);
  return expect((await rows.count()) >= most, 'most of the list is not shown');
}

/** Nothing of a hostile feed becomes markup or an address that runs. */
async function isHarmless(page) {
  await rowsSeen(page);
  const found = await page.evaluate(() => {
    const { all } = globalThis.ground;
    const forbidden = all(
      'script, iframe, object, embed, style, link, img, form, [onerror], [onclick], [style]',
    );
    const links = all('a').filter(
      ({ protocol }) => !['http:', 'https:', 'mailto:', 'tel:'].includes(protocol),
    );
    return {
      ran: window.hostile === true || {}.polluted !== undefined,
      forbidden: forbidden.map(({ outerHTML }) => outerHTML.slice(0, 80)),
      links: links.map(({ outerHTML }) => outerHTML.slice(0, 120)),
      sideways: globalThis.ground.sideways(),
    };
  });
  return [
    ...expect(!found.ran, 'script of the feed ran'),
    ...[...found.forbidden, ...found.links].map((html) => `drawn: ${html}`),
    ...found.sideways,
  ];
}

const wrong = (name, feed) => ({
  name: `feed ${name}`,
  page: 'plain',
  query: { feed },
  allowed: BROWSER,
  look: failsPlainly,
});

/** @param {{elsewhere: string}} ground `elsewhere` is a second host that gives no permission to others. */
export const feedCases = ({ elsewhere }) => forEveryWidget(casesOf(elsewhere));

const casesOf = (elsewhere) => [
  { name: 'feed slow', page: 'plain', query: { feed: '/feeds/slow.json' }, look: isLate },
  wrong('not there', '/feeds/missing.json'),
  wrong('refused', '/feeds/refused.json'),
  wrong('is a web page', '/feeds/page.json'),
  wrong('cut short', '/feeds/short.json'),
  wrong('broken off', '/feeds/broken_off.json'),
  wrong('is no list', '/feeds/words.json'),
  wrong('empty', '/feeds/empty.json'),
  wrong('of a host that gives no permission', `${elsewhere}/feeds/borough.json`),
  {
    name: 'feed mended, tried again',
    page: 'plain',
    query: { feed: '/feeds/mended.json' },
    allowed: BROWSER,
    look: triesAgain,
  },
  {
    name: 'feed old',
    page: 'plain',
    query: { feed: '/feeds/old.json' },
    look: async (page) => {
      await rowsSeen(page);
      return expect(/2023/.test(await viewText(page)), 'nothing says how old the figures are');
    },
  },
  {
    name: 'feed with broken records',
    page: 'plain',
    query: { feed: '/feeds/broken.json' },
    look: async (page) => expect((await rowsSeen(page)) === 2, 'a broken record hides a good one'),
  },
  // Minutes for axe; the smaller feeds have the same markup.
  { name: 'feed huge', page: 'plain', query: { feed: '/feeds/huge.json' }, axe: false, look: isHuge },
  { name: 'feed hostile', page: 'plain', query: { feed: '/feeds/hostile.json' }, look: isHarmless },
  {
    name: 'feed hostile, on a phone',
    page: 'plain',
    query: { feed: '/feeds/hostile.json' },
    context: { viewport: { width: 320, height: 640 } },
    look: isHarmless,
  },
];
