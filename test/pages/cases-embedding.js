// Where an embedding page gets in our way, or we in its.
import {
  addressWritten,
  choose,
  expect,
  fallbackIsSeen,
  inBothModes,
  ROW,
  rowsSeen,
  shown,
  viewText,
} from './looks.js';
import { forEveryWidget } from './widgets.js';

const ONE_VIEW = 'each has one view';

/** Chooses, sorts and clears while the page is being translated; what is seen must be what a fresh page shows. */
async function translated(page, { browser }) {
  await rowsSeen(page);
  const translate = () => page.evaluate(() => globalThis.ground.translate());
  const troubles = [];
  const compare = async (step) => {
    await addressWritten(page);
    const fresh = await browser.newPage({ viewport: page.viewportSize() });
    await fresh.addInitScript({ path: new URL('in-page.js', import.meta.url).pathname });
    await fresh.goto(page.url());
    await rowsSeen(fresh);
    const [seen, right] = [await viewText(page), await viewText(fresh)];
    if (seen !== right)
      troubles.push(`after ${step} the page says\n    ${seen}\n  a fresh one\n    ${right}`);
    await fresh.close();
  };
  await translate();
  await choose(page);
  await compare('choosing a need');
  await translate();
  await page.locator('[part~="sort"]').nth(3).click();
  await compare('sorting');
  await translate();
  await page.locator('[part~="chip"]').first().click();
  await compare('taking the need away');
  await translate();
  await page.locator('[part~="tickbox"]').check();
  await compare('asking for vacancies');
  return troubles;
}

async function baseElsewhere(page, { address, noun }) {
  const troubles = await shown(page);
  await choose(page);
  await addressWritten(page);
  const isHere =
    page.url().startsWith(`${address}/pages/base.html?`) &&
    new RegExp(`[?&]${noun}\\.(?!show)\\w+=`).test(page.url());
  return [...troubles, ...expect(isHere, `the address became ${page.url()}`)];
}

async function beingEdited(page) {
  await page.waitForFunction(() => customElements.get('local-offer-vacancy-table'));
  await page.waitForTimeout(1000);
  const [before, after] = await page.evaluate(async () => {
    const source = await (await fetch(location.href)).text();
    const parsed = new DOMParser().parseFromString(source, 'text/html');
    return [parsed.querySelector('#editor').innerHTML, document.querySelector('#editor').innerHTML];
  });
  const views = await page.locator('[data-local-offer-view]').count();
  return [
    ...expect(views === 0, 'something is drawn inside an editor'),
    ...expect(before === after, `the editor would save\n${after}`),
    ...expect(await fallbackIsSeen(page), 'the words of the page are out of sight'),
  ];
}

async function insideForm(page) {
  const troubles = await shown(page);
  await page.evaluate(() => {
    document.querySelector('form').addEventListener('submit', (event) => {
      event.preventDefault();
      document.title = 'submitted';
    });
  });
  const controls = page
    .locator(':is([data-local-offer-view]) :is(select, input, button, summary)')
    .filter({ visible: true });
  for (let index = 0; index < (await controls.count()); index += 1) {
    await controls.nth(index).press('Enter');
    if ((await page.title()) === 'submitted') return [`Enter submits the page's form from control ${index}`];
    if (await page.evaluate(() => document.activeElement?.localName === 'select'))
      await page.keyboard.press('Escape');
  }
  const sent = await page.evaluate(() => [...new FormData(document.querySelector('form')).keys()].join());
  return [...troubles, ...expect(sent === 'q', `the form would send ${sent}`)];
}

async function twoNames(page, { tag, noun }) {
  await rowsSeen(page);
  const second = await viewText(page, 1);
  await choose(page, `#first ~ ${tag}`);
  await addressWritten(page);
  const first = await viewText(page, 0);
  const url = page.url();
  // The finder's lists are asked for in both.
  const ours = [...new URL(url).searchParams.keys()].filter(
    (key) => key.startsWith(noun) && !key.endsWith('.show'),
  );
  const isApart =
    ours.length === 1 && ours[0].startsWith(`${noun}-first.`) && url.includes('theirs=a%20b&flag&');
  const kept = (await viewText(page, 1)) === second && first !== second;
  await page.reload();
  await rowsSeen(page);
  const again = (await viewText(page, 0)) === first && (await viewText(page, 1)) === second;
  return [
    ...expect(isApart, `the address became ${url}`),
    ...expect(kept, 'a choice in one table changed the other, or changed nothing'),
    ...expect(again, 'after a reload the choices are not as they were'),
  ];
}

/** Moves, clones, removes and puts back, in the page; then checks the number of views and what is left behind. */
async function movedAbout(page) {
  const troubles = await shown(page);
  const text = await viewText(page);
  const counts = () =>
    page.evaluate(() =>
      globalThis.ground
        .elements()
        .map((one) => globalThis.ground.views(one).length)
        .join(),
    );
  const check = async (step, views) => {
    await page
      .waitForFunction((words) => globalThis.ground.text() === words, text)
      .catch(() => troubles.push(`${step}: it says something else`));
    const now = await counts();
    troubles.push(...expect(now === views, `${step}: ${ONE_VIEW}, not ${now}`));
  };
  await page.evaluate(() => document.querySelector('#there').append(globalThis.ground.elements()[0]));
  await check('moved', '1');
  await page.evaluate(() =>
    document.querySelector('#here').append(globalThis.ground.elements()[0].cloneNode(true)),
  );
  await check('cloned', '1,1');
  await page.evaluate(() => {
    const here = document.querySelector('#here');
    here.replaceChildren();
    const table = globalThis.ground.elements()[0];
    globalThis.kept = table;
    table.remove();
  });
  const left = await page.evaluate(() => globalThis.kept.innerHTML.trim());
  troubles.push(...expect(left === '<p>Ring the council on 01632 960000.</p>', `removed, it keeps ${left}`));
  await page.evaluate(() => document.querySelector('#here').append(globalThis.kept));
  await check('put back', '1');
  await page.evaluate(() => {
    const main = document.querySelector('#here');
    main.innerHTML = String(main.innerHTML);
  });
  await check('written again as markup', '1');
  await page.evaluate(() => globalThis.ground.elements()[0].replaceChildren('Ring us.'));
  await check('its children replaced', '1');
  return troubles;
}

async function outOfSight(page, { tag }) {
  const troubles = [];
  const seen = async (name) => {
    const row = page.locator(`${tag}[name="${name}"] ${ROW}`).first();
    await row.waitFor().catch(() => troubles.push(`${name}: nothing`));
  };
  await page.locator('#fold > summary').click();
  await seen('fold');
  await page.evaluate(() => (document.querySelector('#tab').hidden = false));
  await seen('tab');
  await page.evaluate(() => document.querySelector('#dialog').showModal());
  await seen('dialog');
  await choose(page, '#dialog');
  await page.locator('#dialog [part~="chip"]').first().waitFor();
  return troubles;
}

async function mangled(page) {
  const troubles = await shown(page);
  const counts = await page.evaluate(() =>
    globalThis.ground
      .elements()
      .map(
        (one) =>
          globalThis.ground.all('[part~="row"], [part~="service"]').length &&
          globalThis.ground.views(one).length,
      )
      .join(),
  );
  return [...troubles, ...expect(counts === '1,1', `two with one view each, not ${counts}`)];
}

const onAnyPage = [
  ...inBothModes({ name: 'a base address elsewhere', page: 'base', look: baseElsewhere }),
  ...inBothModes({ name: 'inside an editor', page: 'editable', look: beingEdited }),
  {
    name: 'no JavaScript',
    page: 'plain',
    context: { javaScriptEnabled: false },
    axe: false,
    look: async (page) => expect(await fallbackIsSeen(page), 'the words of the page are not seen'),
  },
  ...inBothModes({ name: 'three copies of the library', page: 'copies', look: shown }),
  ...inBothModes({ name: 'one big form', page: 'form', look: insideForm }),
  ...inBothModes({
    name: 'two with names',
    page: 'two',
    names: ['-first', '-second'],
    tail: '&theirs=a%20b&flag',
    look: twoNames,
  }),
  ...inBothModes({ name: 'moved, cloned, removed, put back', page: 'moved', look: movedAbout }),
  ...inBothModes({
    name: 'in a fold, a tab and a dialog',
    page: 'folded',
    names: ['-fold', '-tab', '-dialog'],
    look: outOfSight,
  }),
  // The page's own markup is broken; ours must not be.
  {
    name: 'mangled by a CMS',
    page: 'wordpress',
    names: ['-tag', '-placeholder'],
    axe: '[data-local-offer-view]',
    without: ['empty-heading'],
    look: mangled,
  },
];

export const embeddingCases = [
  { name: 'translated while in use', page: 'plain', look: translated },
  ...forEveryWidget(onAnyPage),
];
