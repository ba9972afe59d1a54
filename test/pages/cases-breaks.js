// The short breaks in use: translated, by keys alone, by an address, into a calendar, and where a feed goes wrong.
import { keep, openBreak, openFilters, press, SERVICE } from './breaks-looks.js';
import { byKeys, tours } from './breaks-keyboard.js';
import { DETAIL, LINK } from './finder-looks.js';
import { expect, inBothModes, viewText } from './looks.js';
import { PHONE } from './screens.js';

/** What a visitor does, one thing after the other. */
const STEPS = {
  'choosing an age': (page) => press(page, /^Age 9:/).click(),
  'choosing weekends': (page) => press(page, /^Weekends?\b/).click(),
  'opening a break': (page) => openBreak(page, 'Saturday Explorers'),
  'closing it': async (page) => {
    await page.locator(LINK).getByText('Saturday Explorers').first().click();
    await page.locator(DETAIL).first().waitFor({ state: 'detached' });
  },
  'choosing a filter': async (page) => {
    await openFilters(page);
    await page.locator('[part~="filters"] select').nth(1).selectOption({ index: 1 });
  },
  'taking it away': (page) => page.locator('[part~="chip"]').first().click(),
  'the week of the holidays': (page) => page.getByRole('button', { name: 'In the school holidays' }).click(),
  'another age': (page) => press(page, /^Age 16:/).click(),
  'nothing left': (page) => press(page, /^Nights\b/).click(),
  'keeping two': (page) => keep(page, 'Buddies', 'Families’ camp'),
  'comparing them': (page) => page.locator('[part~="to-list"]').first().click(),
};

/** The same is done on a page that is being translated and on one that is not; both must say the same. */
async function translated(page, { browser }) {
  const plain = await browser.newPage({ viewport: page.viewportSize() });
  plain.setDefaultTimeout(40_000);
  await plain.addInitScript({ path: new URL('in-page.js', import.meta.url).pathname });
  await plain.goto(page.url());
  const troubles = [];
  for (const [step, act] of Object.entries(STEPS)) {
    await page.locator('[part~="status"], [part~="compare"]').first().waitFor();
    await page.evaluate(() => globalThis.ground.translate());
    const texts = [];
    for (const one of [page, plain]) {
      await act(one);
      await one.waitForTimeout(600);
      texts.push(await viewText(one));
    }
    const [seen, right] = texts;
    if (seen !== right)
      troubles.push(`after ${step} the page says\n    ${seen}\n  an untranslated one\n    ${right}`);
  }
  await plain.close();
  return troubles;
}

/** A break has an address of its own: opened in a new page it stands there with a way to all of them. */
async function ownAddress(page) {
  await page.locator(DETAIL).waitFor();
  const names = await page.locator(LINK).allInnerTexts();
  return expect(names.includes('Wickenfold Farm rides'), `its address shows ${names.join()}`);
}

/** The calendar file is made here, holds the session, and asks nobody for anything. */
async function calendar(page) {
  await page.locator(DETAIL).waitFor();
  const download = page.waitForEvent('download');
  await page
    .getByRole('button', { name: /^Add to my calendar/ })
    .first()
    .click();
  const file = await download;
  const chunks = [];
  for await (const chunk of await file.createReadStream()) chunks.push(chunk);
  const text = Buffer.concat(chunks).toString('utf8');
  return [
    ...expect(/\.ics$/.test(file.suggestedFilename()), `the file is called ${file.suggestedFilename()}`),
    ...expect(/^BEGIN:VCALENDAR\r\n/.test(text) && /END:VCALENDAR\r\n$/.test(text), 'it is no calendar'),
    ...expect(/TZID=Europe\/London:/.test(text) && /RRULE:|EXDATE/.test(text), 'its days are not told'),
  ];
}

/** Bad breaks each have their sentence, and the others stand. */
async function badOnes(page) {
  await page.locator(SERVICE).first().waitFor();
  const count = await page.locator(LINK).count();
  const says = async (name, words) => {
    await openBreak(page, name);
    const detail = (await page.locator(DETAIL).innerText()).replace(/\s+/g, ' ');
    return expect(words.test(detail), `${name}: ${detail}`);
  };
  return [
    ...expect(count === 11, `${count} of 11 breaks`),
    ...(await says('Impossible times', /cannot be right/)),
    ...(await says('Once a term', /in their words: TERMLY/)),
    ...(await says('Fees in a sentence', /£12 for a half day or £20 for a day/)),
    ...(await says('Five hundred sessions', /20 of 500/)),
  ];
}

const BREAKS = { widget: 'short-breaks' };
const menu = (more = {}) => ({ ...BREAKS, attributes: 'view=menu', ...more });

const inBoth = (one) => inBothModes({ ...one, name: `breaks: ${one.name}` });

export const breaksCases = [
  { name: 'breaks: translated while in use', page: 'plain', query: BREAKS, look: translated },
  ...inBoth({
    name: 'a break by its own address',
    page: 'plain',
    query: menu(),
    tail: '&breaks.item=break-riding',
    look: ownAddress,
  }),
  ...inBoth({
    name: 'a calendar file',
    page: 'plain',
    query: menu(),
    tail: '&breaks.item=break-saturday-explorers',
    look: calendar,
  }),
  ...inBoth({ name: 'bad breaks', page: 'plain', query: menu({ feed: '/feeds/bad.json' }), look: badOnes }),
  ...inBoth({ name: 'keyboard alone', page: 'plain', query: BREAKS, look: byKeys }),
  { name: 'breaks: keyboard alone on a phone', page: 'plain', query: BREAKS, context: PHONE, look: byKeys },
  ...inBoth({ name: 'reached by Tab', page: 'plain', query: BREAKS, look: tours }),
  { name: 'breaks: reached by Tab on a phone', page: 'plain', query: BREAKS, context: PHONE, look: tours },
];
