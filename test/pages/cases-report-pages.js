// A report on pages that get in its way, or that it could get in the way of.
import { expect, inBothModes, viewText } from './looks.js';
import {
  forEverySource,
  goTo,
  IN_PAGE,
  isDrawn,
  isWhole,
  MIXED,
  PLACES,
  press,
  WIDGET,
  works,
} from './report-looks.js';

const inBoth = (cases) => cases.flatMap(inBothModes);

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

const editable = (query) => ({ page: 'editable', query, look: beingEdited });

export const reportPageCases = [
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
];
