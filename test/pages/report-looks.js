// What is to be seen of a report, wherever its words come from.
import { expect } from './looks.js';

export const part = (name) => `[data-local-offer-view] [part~="${name}"]`;

export const INDEX = part('report-index');
/** Links of the list of what can be read. */
export const PLACES = `${INDEX} a`;

export const WIDGET = { widget: 'sen-report' };
/** All of it from the feed, none of it, or item by item. */
export const FROM_FEED = { ...WIDGET, attributes: 'urn=999001' };
export const COLLEGE = { ...WIDGET, attributes: 'urn=999011' };
export const IN_PAGE = { ...WIDGET, feed: '', written: 'report-written', attributes: 'reviewed=2026-09' };
export const MIXED = { ...WIDGET, written: 'report-written', attributes: 'urn=999001' };

/** The same case for each of them. */
export const forEverySource = (one) =>
  Object.entries({ 'from a feed': FROM_FEED, 'in the page': IN_PAGE, 'page and feed': MIXED }).map(
    ([name, query]) => ({ ...one, name: `report: ${one.name}, ${name}`, query: { ...query, ...one.query } }),
  );

export const isDrawn = (page) => page.locator(INDEX).first().waitFor();

/** Where there is little room the list of contents is folded. */
export async function openContents(page, within = '') {
  await isDrawn(page);
  const fold = page.locator(`${within} ${INDEX} details:not([open]) > summary`).filter({ visible: true });
  for (let count = await fold.count(); count > 0; count -= 1) await fold.first().click();
}

export const press = (page, name, within = '') =>
  page.locator(`${within} [data-local-offer-view]`).getByRole('button', { name }).first();

/** Links of the contents that lead nowhere, and words of the author's that nobody sees. Runs in the page. */
const lookOver = () => {
  const { all, elements, words } = globalThis.ground;
  const find = (id) =>
    document.getElementById(id) ?? elements().flatMap((one) => one.shadowRoot.getElementById(id) ?? [])[0];
  const links = all('[part~="report-index"] a');
  const idOf = ({ hash }) => decodeURIComponent(hash.slice(1));
  const here = location.href.split('#')[0];
  const ours = all('[part~="report-aid"]').map(words).join(' ').toLowerCase();
  // In easy read the full words; folded words; a story past its consent; the headings
  // of a wide table, which the college's own style sheet puts into the cells; steps that are drawn as a picture with its words.
  const isMeantToBeHidden = (node) =>
    node.parentElement.closest(
      'script, style, .scroll thead, [data-easy-read], details:not([open]) > :not(summary), [data-consent-until^="2025"]',
    ) || ours.includes(node.data.replace(/\s+/g, ' ').replace(/:$/, '').trim().toLowerCase());
  const lost = [];
  for (const element of elements()) {
    const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
    for (let node; (node = walker.nextNode());) {
      if (!node.data.trim() || node.parentElement.closest('[data-local-offer-view]')) continue;
      if (isMeantToBeHidden(node)) continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      if (![...range.getClientRects()].some(({ width, height }) => width && height))
        lost.push(node.data.trim());
    }
  }
  return {
    links: links.length,
    elsewhere: links.filter(({ href }) => href.split('#')[0] !== here).map(words),
    nowhere: links
      .filter((link) => !find(idOf(link))?.checkVisibility({ contentVisibilityAuto: true }))
      .map((link) => `${words(link)} ${link.hash}`),
    twice: [...document.querySelectorAll('[id]')]
      .map(({ id }) => id)
      .filter((id, index, ids) => id.startsWith('local-offer-') && ids.indexOf(id) !== index),
    // A link that stands alone may be hit with a finger.
    low: all('a[part~="alone"]')
      .filter((link) => link.checkVisibility() && link.getBoundingClientRect().height < 24)
      .map(words),
    lost,
  };
};

/** The list of contents leads where it says, nothing of the author's is lost, links can be hit. */
export async function isWhole(page) {
  await isDrawn(page);
  const { links, elsewhere, nowhere, twice, low, lost } = await page.evaluate(lookOver);
  return [
    ...expect(links > 1, `${links} links in the list of contents`),
    ...elsewhere.map((words) => `leads out of the page: ${words}`),
    ...nowhere.map((words) => `leads nowhere: ${words}`),
    ...twice.map((id) => `two places have the id ${id}`),
    ...low.slice(0, 5).map((words) => `lower than 24 pixels: ${words}`),
    ...lost.map((words) => `not seen: ${words}`),
  ];
}

/** Follows a link of the contents. Its place is then at hand. */
export async function goTo(page, name, within = '') {
  await openContents(page, within);
  const link = page.locator(`${within} ${PLACES}`).filter({ hasText: name }).first();
  const id = decodeURIComponent(new URL(await link.getAttribute('href')).hash.slice(1));
  await link.click();
  await page.waitForTimeout(200);
  const top = await page
    .locator(`[id="${id}"]`)
    .first()
    .evaluate((node) => node.getBoundingClientRect().top);
  const { height } = page.viewportSize();
  return [
    ...expect(top > -40 && top < height, `${name} is ${Math.round(top)} pixels from the top`),
    ...expect(page.url().endsWith(`#${id}`), `after a link to ${id} the address is ${page.url()}`),
  ];
}

/** It does its work: contents, easy read, the words of the law. */
export async function works(page) {
  const troubles = await isWhole(page);
  await press(page, 'Easy read').click();
  const easy = await page
    .locator(':is([data-easy-read], [part~="easy-row"], [part~="easy"])')
    .filter({ visible: true })
    .count();
  await press(page, 'Easy read').click();
  await press(page, 'Show the words of the law').click();
  const law = await page
    .locator('[data-local-offer-view]')
    .getByText(/In the (law|guidance):/)
    .count();
  await press(page, 'Show the words of the law').click();
  return [
    ...troubles,
    ...expect(easy > 0, 'no part is shown in easy read'),
    ...expect(law > 3, 'the words of the law are not shown'),
    ...(await goTo(page, /complain|not happy/i)),
  ];
}
