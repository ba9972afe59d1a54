// A report on pages that get in its way, or that it could get in the way of.
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
  MIXED,
  part,
  PLACES,
  press,
  WIDGET,
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
  'following a link': (page) => page.locator(PLACES).nth(2).click(),
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

async function baseElsewhere(page, { address }) {
  const troubles = await works(page);
  return [
    ...troubles,
    ...expect(page.url().startsWith(`${address}/pages/base.html?`), `the address became ${page.url()}`),
  ];
}

/** Inside an editor nothing is drawn, and nothing of the author's is changed: it would be saved. */
async function beingEdited(page) {
  await page.waitForFunction(() => customElements.get('local-offer-sen-report'));
  await page.waitForTimeout(1000);
  const [before, after] = await page.evaluate(async () => {
    const source = await (await fetch(location.href)).text();
    const parsed = new DOMParser().parseFromString(source, 'text/html');
    return [parsed.querySelector('#editor').innerHTML, document.querySelector('#editor').innerHTML];
  });
  const seen = await page.locator('local-offer-sen-report > p').first().isVisible();
  return [
    ...expect(before === after, `the editor would save\n${after.slice(0, 2000)}`),
    ...expect(seen, 'the words of the page are out of sight'),
  ];
}

async function insideForm(page) {
  const troubles = await isWhole(page);
  await page.evaluate(() => {
    globalThis.print = () => undefined;
    document.querySelector('form').addEventListener('submit', (event) => {
      event.preventDefault();
      document.title = 'submitted';
    });
  });
  const controls = page.locator('[data-local-offer-view] :is(button, summary)').filter({ visible: true });
  for (let index = 0; index < (await controls.count()); index += 1) {
    await controls.nth(index).press('Enter');
    if ((await page.title()) === 'submitted') return [`Enter submits the page's form from control ${index}`];
  }
  const sent = await page.evaluate(() => [...new FormData(document.querySelector('form')).keys()].join());
  return [...troubles, ...expect(sent === 'q', `the form would send ${sent}`)];
}

const FIRST = '[name="first"]';
const SECOND = '[name="second"]';

/** Each has places of its own, and easy read in one leaves the other as it was. */
async function twoNames(page) {
  const troubles = await isWhole(page);
  const before = await viewText(page, 1);
  await press(page, 'Easy read', FIRST).click();
  const easy = (name) => page.getByText(name).isVisible();
  const first = (await easy('We help autistic children.')) && !(await easy(/find it hard to say/));
  const second = !(await easy('We help deaf children.')) && (await easy(/deaf and partly sighted/));
  const follows = await goTo(page, 'not happy', SECOND);
  const id = new URL(page.url()).hash.slice(1);
  const isSecond = await page.evaluate(
    ([place, name]) => document.getElementById(place)?.closest(name) !== null,
    [id, SECOND],
  );
  return [
    ...troubles,
    ...expect(first, 'the first is not shown in easy read'),
    ...expect(second, 'the second is shown in easy read too'),
    ...expect((await viewText(page, 1)) === before, 'easy read in the first changes what the second says'),
    ...follows,
    ...expect(isSecond, 'a link of the second leads into the first'),
  ];
}

/** Moves, clones, removes and puts back: the same is said, and what is left behind is the author's alone. */
async function movedAbout(page) {
  const troubles = await isWhole(page);
  const source = await page.evaluate(async () => {
    const parsed = new DOMParser().parseFromString(await (await fetch(location.href)).text(), 'text/html');
    return parsed.querySelector('local-offer-sen-report').innerHTML;
  });
  const text = await viewText(page);
  const views = () =>
    page.evaluate(() => globalThis.ground.elements().map((one) => globalThis.ground.views(one).length));
  const [count] = await views();
  const check = async (step, number) => {
    await page
      .waitForFunction((words) => globalThis.ground.text() === words, text)
      .catch(() => troubles.push(`${step}: it says something else`));
    await page.waitForTimeout(200);
    const now = (await views()).join();
    const right = Array.from({ length: number }, () => count).join();
    troubles.push(...expect(now === right, `${step}: ${now} parts of ours, not ${right}`));
    troubles.push(...(await isWhole(page)).map((words) => `${step}: ${words}`));
  };
  await page.evaluate(() => document.querySelector('#there').append(globalThis.ground.elements()[0]));
  await check('moved', 1);
  await page.evaluate(() => {
    const [report] = globalThis.ground.elements();
    report.after(report.cloneNode(true));
  });
  await check('cloned', 2);
  const left = await page.evaluate(() => {
    const [report, copy] = globalThis.ground.elements();
    globalThis.kept = report;
    report.remove();
    copy.remove();
    return report.innerHTML;
  });
  troubles.push(...expect(left === source, `removed, it keeps\n${left}`));
  await page.evaluate(() => document.querySelector('#here').append(globalThis.kept));
  await check('put back', 1);
  await page.evaluate(() => {
    const main = document.querySelector('#here');
    main.innerHTML = String(main.innerHTML);
  });
  await check('written again as markup', 1);
  await page.evaluate(() => globalThis.ground.elements()[0].replaceChildren('Ring us.'));
  await page.waitForTimeout(300);
  troubles.push(
    ...expect(await page.getByText('Ring us.').isVisible(), 'new words of the page are not seen'),
  );
  return troubles;
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

async function outOfSight(page) {
  const troubles = [];
  const leads = async (name) => {
    const link = page.locator(`[name="${name}"] ${PLACES}`).first();
    await link.waitFor().catch(() => troubles.push(`${name}: nothing`));
    await link.click();
    const isSeen = await page.getByText(`the head of the ${name}.`).isVisible();
    troubles.push(...expect(isSeen, `${name}: its words are not seen`));
  };
  await page.locator('#fold > summary').click();
  await leads('fold');
  await page.evaluate(() => (document.querySelector('#tab').hidden = false));
  await leads('tab');
  await page.evaluate(() => document.querySelector('#dialog').showModal());
  await leads('dialog');
  return troubles;
}

/**
 * `wpautop` closes a tag it does not know at once: its words stand outside, and are read as they are. A placeholder, which
 * editors leave alone, becomes the report.
 */
async function mangled(page) {
  await isDrawn(page);
  const troubles = await isWhole(page);
  const outside = await page.locator('main > :is(p, h2, h4)').allInnerTexts();
  const placeholder = await page.locator('[data-local-offer]').innerText();
  const says = (words) => expect(words.test(placeholder), `the placeholder does not say ${words}`);
  return [
    ...troubles,
    ...expect(/A line before all.*In small steps/s.test(outside.join(' ')), 'words of the page are lost'),
    ...says(/Another line before all/),
    ...says(/head of the other school/),
    ...says(/To be reviewed again by September 2027/),
    ...says(/Nadia Ferris[^]*Nadia Ferris/),
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

const editable = (query) => ({ page: 'editable', query, look: beingEdited });

export const reportCases = [
  ...forEverySource({ name: 'a plain page', page: 'plain', look: works }).flatMap(inBothModes),
  ...inBoth([{ name: 'report: a college', page: 'plain', query: COLLEGE, look: works }]),
  ...forEverySource({ name: 'translated while in use', page: 'plain', look: translated }),
  { name: 'report: translated into other words', page: 'plain', query: IN_PAGE, look: inOtherWords },
  // The page's own pictures are looked for elsewhere, as the page asks.
  ...forEverySource({
    name: 'a base address elsewhere',
    page: 'base',
    allowed: /elsewhere\.example\/pictures\//,
    look: baseElsewhere,
  }).flatMap(inBothModes),
  { name: 'report: inside an editor, in the page', ...editable(IN_PAGE) },
  ...inBoth([{ name: 'report: inside an editor, page and feed', ...editable(MIXED) }]),
  ...forEverySource({
    name: 'three copies of the library',
    page: 'copies',
    look: works,
  }),
  ...forEverySource({ name: 'one big form', page: 'form', look: insideForm }),
  ...inBoth([{ name: 'report: two with names', page: 'report-two', query: WIDGET, look: twoNames }]),
  ...forEverySource({ name: 'moved, cloned, removed, put back', page: 'moved', look: movedAbout }),
  ...inBoth([
    { name: 'report: moved, cloned, removed, put back', page: 'moved', query: MIXED, look: movedAbout },
  ]).slice(1),
  { name: 'report: changed in use', page: 'plain', query: IN_PAGE, look: changedInUse },
  ...inBoth([
    { name: 'report: in a fold, a tab and a dialog', page: 'report-folded', query: WIDGET, look: outOfSight },
  ]),
  // The page's own markup is broken; ours must not be.
  {
    name: 'report: mangled by a CMS',
    page: 'report-wordpress',
    query: WIDGET,
    axe: '[data-local-offer-view]',
    without: ['empty-heading'],
    look: mangled,
  },
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
