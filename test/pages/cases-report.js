// A report in use: read, translated, reached by an address, changed by its author, and by keys alone.
import { expect, inBothModes, viewText } from './looks.js';
import { byKeys, tours } from './report-keyboard.js';
import {
  COLLEGE,
  forEverySource,
  FROM_FEED,
  goTo,
  IN_PAGE,
  isDrawn,
  isWhole,
  part,
  PLACES,
  press,
  works,
} from './report-looks.js';
import { PHONE } from './screens.js';

const inBoth = (cases) => cases.flatMap(inBothModes);

/** What a visitor does, one thing after the other. */
const STEPS = {
  nothing: async () => undefined,
  'easy read': (page) => press(page, 'Easy read').click(),
  'full words again': (page) => press(page, 'Easy read').click(),
  'the words of the law': (page) => press(page, 'Show the words of the law').click(),
  'following a link': (page) => goTo(page, /complain|not happy/i),
  'without them': (page) => press(page, 'Show the words of the law').click(),
};

/** The same is done on a page that is being translated and on one that is not; both must say the same. */
async function translated(page, { browser }) {
  const plain = await browser.newPage({ viewport: page.viewportSize() });
  await plain.addInitScript({ path: new URL('in-page.js', import.meta.url).pathname });
  await plain.goto(page.url());
  const troubles = [];
  for (const [step, act] of Object.entries(STEPS)) {
    await isDrawn(page);
    await page.evaluate(() => globalThis.ground.translate());
    const texts = [];
    for (const one of [page, plain]) {
      await isDrawn(one);
      await act(one);
      await one.waitForTimeout(300);
      texts.push(await viewText(one));
    }
    const [seen, right] = texts;
    if (seen !== right)
      troubles.push(`after ${step} the page says\n    ${seen}\n  an untranslated one\n    ${right}`);
    if (step !== 'easy read')
      troubles.push(...(await isWhole(page)).map((words) => `after ${step}: ${words}`));
  }
  await plain.close();
  return troubles;
}

/** A translator puts other words into a heading: it stays what it was. */
async function inOtherWords(page) {
  await isDrawn(page);
  const before = await page.locator(PLACES).evaluateAll((links) => links.map(({ hash }) => hash));
  await page.evaluate(() => {
    globalThis.ground.translate();
    for (const font of document.querySelectorAll('local-offer-sen-report :is(h2, strong, summary) font font'))
      font.textContent = 'Jak pomagamy?';
  });
  await page.waitForTimeout(500);
  const after = await page.locator(PLACES).evaluateAll((links) => links.map(({ hash }) => hash));
  return expect(
    before.join() === after.join(),
    `before it was translated: ${before.join(' ')}, after: ${after.join(' ')}`,
  );
}

/** The author, or a script of theirs, writes while the report is open. */
async function changedInUse(page) {
  await isDrawn(page);
  const count = await page.locator(PLACES).count();
  await page.evaluate(() => {
    const [report] = globalThis.ground.elements();
    report.insertAdjacentHTML(
      'beforeend',
      '<h2>How do you involve my child?</h2><p>We ask them what helps.</p>',
    );
  });
  await page.locator(PLACES).nth(count).waitFor();
  const added = await isWhole(page);
  await page.evaluate(() => [...document.querySelectorAll('local-offer-sen-report > h2')].at(-1).remove());
  await page.waitForTimeout(300);
  return [
    ...added,
    ...(await isWhole(page)),
    ...expect((await page.locator(PLACES).count()) === count, 'a heading that is gone stays in the contents'),
  ];
}

/** A link from elsewhere leads to an item by its key, and so does the address. */
async function byKey(page) {
  await isDrawn(page);
  const at = () =>
    page.evaluate(() =>
      globalThis.ground
        .elements()
        .flatMap((one) => [one, one.shadowRoot])
        .flatMap((root) => [...root.querySelectorAll('[id$="-sir-9"]')])
        .map((place) => Math.round(place.getBoundingClientRect().top)),
    );
  await page.waitForTimeout(500);
  const [first] = await at();
  await page.evaluate(() => globalThis.scrollTo(0, 0));
  await page.evaluate(() => (location.hash = ''));
  await page.evaluate(() => (location.hash = 'sir-9'));
  await page.waitForTimeout(500);
  const [second] = await at();
  const { height } = page.viewportSize();
  return [
    ...expect(first > -40 && first < height, `come by the address it is ${first} pixels from the top`),
    ...expect(second > -40 && second < height, `come by a link it is ${second} pixels from the top`),
  ];
}

const HOST = 'http://school.example';

/** The check is the author's: on a public site a visitor sees nothing of it unless the address asks. */
async function authorsAlone(page, { address }) {
  await page.locator(part('report-check')).waitFor();
  await page.route(`${HOST}/**`, async (route) => {
    const response = await route.fetch({ url: route.request().url().replace(HOST, address) });
    await route.fulfill({ response });
  });
  const url = page.url().replace(address, HOST);
  const told = async (more) => {
    await page.goto(url + more);
    await isDrawn(page);
    return page.locator(part('report-check')).count();
  };
  return [
    ...expect((await told('')) === 0, 'a visitor sees the check'),
    ...expect((await told('&report.check=yes')) === 1, 'the author does not see the check'),
  ];
}

export const reportCases = [
  ...forEverySource({ name: 'a plain page', page: 'plain', look: works }).flatMap(inBothModes),
  ...inBoth([{ name: 'report: a college', page: 'plain', query: COLLEGE, look: works }]),
  ...forEverySource({ name: 'translated while in use', page: 'plain', look: translated }),
  { name: 'report: translated into other words', page: 'plain', query: IN_PAGE, look: inOtherWords },
  { name: 'report: changed in use', page: 'plain', query: IN_PAGE, look: changedInUse },
  ...forEverySource({ name: 'by the key of an item', page: 'plain', tail: '#sir-9', look: byKey }).flatMap(
    inBothModes,
  ),
  {
    name: 'report: the check is its author’s alone',
    page: 'plain',
    query: { ...IN_PAGE, attributes: 'check' },
    allowed: /school\.example/,
    look: authorsAlone,
  },
  ...forEverySource({ name: 'keyboard alone', page: 'plain', look: byKeys }).flatMap(inBothModes),
  ...forEverySource({ name: 'keyboard alone on a phone', page: 'plain', context: PHONE, look: byKeys }),
  ...forEverySource({ name: 'reached by Tab', page: 'plain', look: tours }),
  ...inBoth([{ name: 'report: reached by Tab, a college', page: 'plain', query: COLLEGE, look: tours }]),
  {
    name: 'report: reached by Tab, from a feed on a phone',
    page: 'plain',
    query: FROM_FEED,
    context: PHONE,
    look: tours,
  },
];
