// The finder in use: translated, by keys alone, on paper, inside a form, with its questions.
import { byKeys, tours } from './finder-keyboard.js';
import { answered, BOX, CHIP, DETAIL, LINK, openFirst, statusOf, typeWords } from './finder-looks.js';
import { expect, inBothModes, viewText } from './looks.js';
import { pdfText } from './pdf.js';

const WORDS = 'speach therapy 3 year old';

/** What a visitor does, one thing after the other. */
const STEPS = {
  typing: (page) => typeWords(page, WORDS),
  'opening a service': openFirst,
  'closing it': async (page) => {
    await page.locator(LINK).first().click();
    await page.locator(DETAIL).first().waitFor({ state: 'detached' });
  },
  'choosing a filter': (page) => page.locator('[part~="filters"] select').first().selectOption({ index: 1 }),
  'taking a chip away': (page) => page.locator(CHIP).first().click(),
  'keeping a service': (page) => page.locator('[part~="keep"]').first().click(),
  'typing something else': async (page) => {
    await page.locator(BOX).fill('');
    await typeWords(page, 'swimming');
  },
  'typing words of risk': async (page) => {
    await page.locator(BOX).fill('');
    await typeWords(page, 'I feel suicidal');
  },
  'clearing everything': (page) => page.getByRole('button', { name: 'Clear everything' }).click(),
};

/** The same is done on a page that is being translated and on one that is not; both must say the same. */
async function translated(page, { browser }) {
  const plain = await browser.newPage({ viewport: page.viewportSize() });
  await plain.addInitScript({ path: new URL('in-page.js', import.meta.url).pathname });
  await plain.goto(page.url());
  const troubles = [];
  for (const [step, act] of Object.entries(STEPS)) {
    await page.locator(BOX).waitFor();
    await page.evaluate(() => globalThis.ground.translate());
    const texts = [];
    for (const one of [page, plain]) {
      await act(one);
      await one.waitForTimeout(1000);
      texts.push(await viewText(one));
    }
    const [seen, right] = texts;
    if (seen !== right)
      troubles.push(`after ${step} the page says\n    ${seen}\n  an untranslated one\n    ${right}`);
  }
  await plain.close();
  return troubles;
}

/** On paper: what was found, the open detail in full, where it came from, and no controls. */
async function onPaper(page) {
  await typeWords(page, 'saturday otters');
  await openFirst(page);
  const names = await page.locator(LINK).allInnerTexts();
  const facts = await page.locator(`${DETAIL} [part~="line"]`).allInnerTexts();
  await page.emulateMedia({ media: 'print' });
  const share = await page.evaluate(() => {
    const [main] = globalThis.ground.all('[part~="main"]');
    return main.offsetWidth / main.closest('[data-local-offer-view]').offsetWidth;
  });
  const tidy = (words) => words.replace(/\s+/g, '');
  const text = tidy(pdfText(await page.pdf({ format: 'A4' })));
  const missing = [...names, ...facts].map(tidy).filter((words) => words && !text.includes(words));
  return [
    ...missing.map((words) => `not on paper: ${words}`),
    ...expect(share > 0.9, `services have ${share.toFixed(2)} of the paper`),
    ...expect(text.includes(new URL(page.url()).pathname), 'the address is not on paper'),
    ...expect(!/Cleareverything|Whatareyoulookingfor|Sortby/.test(text), 'controls are on paper'),
  ];
}

/** Enter in the box searches; the page's own form is never sent. */
async function enterInForm(page) {
  await page.evaluate(() =>
    document.querySelector('form').addEventListener('submit', (event) => {
      event.preventDefault();
      document.title = 'submitted';
    }),
  );
  await typeWords(page, WORDS);
  await page.locator(BOX).press('Enter');
  await page.getByRole('button', { name: 'Search', exact: true }).last().click();
  await openFirst(page);
  const sent = await page.evaluate(() => [...new FormData(document.querySelector('form')).keys()].join());
  return [
    ...expect((await page.title()) !== 'submitted', "Enter sends the page's form"),
    ...expect(sent === 'q', `the form would send ${sent}`),
  ];
}

/** A service has an address of its own: opened in a new page it stands there, and Back leaves it. */
async function ownAddress(page, { browser }) {
  await typeWords(page, WORDS);
  const name = await page.locator(LINK).first().innerText();
  const href = await page
    .locator(LINK)
    .first()
    .evaluate((link) => link.href);
  const fresh = await browser.newPage();
  await fresh.goto(href);
  await fresh.locator(DETAIL).waitFor();
  const there = await fresh.locator(LINK).allInnerTexts();
  await fresh.close();
  await openFirst(page);
  await page.goBack();
  await page.locator(DETAIL).first().waitFor({ state: 'detached' });
  return [
    ...expect(there.join() === name, `its address shows ${there.join()}, not ${name}`),
    ...expect(!/finder\.q|speach|year/.test(href), href),
    ...expect((await page.locator(BOX).inputValue()) === WORDS, 'Back from a detail loses the words'),
  ];
}

/** Words nobody should type, and the finder stays calm. */
async function anyWords(page) {
  const troubles = [];
  const all = [
    'x'.repeat(10_000),
    '(((.*+?[\\',
    '<img src=x onerror=alert(1)>',
    '👩‍👧‍👦 🏊',
    'أبحث عن مساعدة',
    '\u202Ecba',
    '0'.repeat(400),
  ];
  for (const words of all) {
    const began = Date.now();
    await page.locator(BOX).fill(words);
    await page.locator(BOX).press('Enter');
    await answered(page);
    const [took, line] = [Date.now() - began, await statusOf(page)];
    troubles.push(...expect(took < 2000, `${took} ms for ${words.slice(0, 20)}`));
    troubles.push(...expect(!/undefined|null|NaN|\[object/.test(line), line));
    troubles.push(...(await page.evaluate('globalThis.ground.sideways()')));
  }
  return troubles;
}

const FINDER = { widget: 'service-finder' };
const PHONE = { viewport: { width: 320, height: 640 } };

export const finderCases = [
  { name: 'finder: translated while in use', page: 'plain', query: FINDER, look: translated },
  ...inBothModes({ name: 'finder: print to PDF', page: 'plain', query: FINDER, axe: false, look: onPaper }),
  ...inBothModes({ name: 'finder: Enter in one big form', page: 'form', query: FINDER, look: enterInForm }),
  ...inBothModes({
    name: 'finder: a service by its own address',
    page: 'plain',
    query: FINDER,
    look: ownAddress,
  }),
  { name: 'finder: any words', page: 'plain', query: FINDER, look: anyWords },
  {
    name: 'finder: any words on a phone',
    page: 'plain',
    query: FINDER,
    context: PHONE,
    look: anyWords,
  },
  ...inBothModes({ name: 'finder: keyboard alone', page: 'plain', query: FINDER, look: byKeys }),
  { name: 'finder: keyboard alone on a phone', page: 'plain', query: FINDER, context: PHONE, look: byKeys },
  ...inBothModes({ name: 'finder: reached by Tab', page: 'plain', query: FINDER, look: tours }),
  { name: 'finder: reached by Tab on a phone', page: 'plain', query: FINDER, context: PHONE, look: tours },
];
