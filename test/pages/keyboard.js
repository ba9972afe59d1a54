// The whole table without a pointer: everything that can be used is reached by Tab, shows where it is, and works.
import { expect, rowsSeen, viewText } from './looks.js';

const USABLE = 'a[href], button, select, input, summary';

/** Milliseconds. A browser scrolls to what has focus a frame or more after the key; on a busy machine, later. */
const SCROLLED = 2000;

/** What has focus, through shadow roots, with what shows that it has. */
export const focused = (page) =>
  page.evaluate(async (patience) => {
    let node = document.activeElement;
    while (node?.shadowRoot?.activeElement) node = node.shadowRoot.activeElement;
    if (!node || !node.closest('[data-local-offer-view]')) return null;
    const { outlineStyle, outlineWidth } = getComputedStyle(node);
    const isSeen = () => {
      const box = node.getBoundingClientRect();
      return box.bottom > 0 && box.top < globalThis.innerHeight;
    };
    const until = performance.now() + patience;
    while (!isSeen() && performance.now() < until) await new Promise(requestAnimationFrame);
    return {
      index: globalThis.ground.all('a[href], button, select, input, summary').indexOf(node),
      name: `${node.localName}[part="${node.getAttribute('part')}"]`,
      hasRing: outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2,
      isSeen: isSeen(),
    };
  }, SCROLLED);

/** Tabs from the first control to the last and says what was missed, out of order or without a ring. */
export async function tour(page) {
  const all = await page.evaluate(
    (selector) =>
      globalThis.ground.all(selector).flatMap((node, index) => (node.checkVisibility() ? [index] : [])),
    USABLE,
  );
  const troubles = [];
  const reached = [];
  await page.evaluate(() => {
    document.body.tabIndex = -1;
    document.body.focus();
  });
  for (let presses = 0; presses < all.length + 20; presses += 1) {
    await page.keyboard.press('Tab');
    const at = await focused(page);
    if (!at) continue;
    reached.push(at.index);
    if (!at.hasRing) troubles.push(`no focus ring on ${at.name}`);
    if (!at.isSeen) troubles.push(`focus out of sight on ${at.name}`);
    if (at.index === all.at(-1)) break;
  }
  const missed = all.filter((index) => !reached.includes(index));
  return [
    ...expect(all.length > 5, 'there is little to use'),
    ...expect(missed.length === 0, `${missed.length} of ${all.length} controls are not reached by Tab`),
    ...expect(
      reached.join() === [...reached].sort((a, b) => a - b).join(),
      'Tab goes out of the order of the page',
    ),
    ...troubles,
  ];
}

const ENOUGH = 200;

/** Tabs until what is wanted has focus. Gives the number of presses, or nothing where it is never reached. */
async function tabTo(page, selector, keys = 'Tab') {
  for (let presses = 1; presses <= ENOUGH; presses += 1) {
    await page.keyboard.press(keys);
    const isThere = await page.evaluate((wanted) => {
      let node = document.activeElement;
      while (node?.shadowRoot?.activeElement) node = node.shadowRoot.activeElement;
      return Boolean(node?.matches(wanted) && node.checkVisibility());
    }, selector);
    if (isThere) return presses;
  }
  return undefined;
}

/** A journey by keys alone, from the top of the page. After each step focus is somewhere, is seen, and has a ring. */
export async function journeyOn(page) {
  const troubles = [];
  await page.evaluate(() => {
    document.body.tabIndex = -1;
    document.body.focus();
  });
  return {
    troubles,
    async check(words, holds = true) {
      await page.waitForTimeout(100);
      const at = await focused(page);
      troubles.push(
        ...expect(at, `focus is lost after ${words}`),
        ...expect(holds, `nothing happens: ${words}`),
      );
      if (at) troubles.push(...expect(at.hasRing, `no ring after ${words}, on ${at.name}`));
      if (at) troubles.push(...expect(at.isSeen, `focus out of sight after ${words}, on ${at.name}`));
    },
    async reach(selector, words, keys) {
      troubles.push(...expect(await tabTo(page, selector, keys), `${words} is not reached`));
    },
  };
}

/** Each kind of control does its work by keys. */
async function works(page) {
  const part = (name) => page.locator(`[data-local-offer-view] ${name}`).filter({ visible: true }).first();
  const troubles = [];
  const check = async (words, act, holds) => {
    const before = await viewText(page);
    await act();
    await page.waitForTimeout(50);
    if (!(await holds(before))) troubles.push(words);
  };
  const changed = async (before) => (await viewText(page)) !== before;

  await check('the arrow key chooses nothing', () => part('select').press('ArrowDown'), changed);
  await check('Enter takes no choice away', () => part('[part~="chip"]').press('Enter'), changed);
  troubles.push(...expect((await focused(page)) !== null, 'focus is lost when a choice is taken away'));
  await check('Space does not tick the box', () => part('input').press('Space'), changed);
  await part('input').press('Space');
  const sort = part('[part~="sort"]');
  await check(
    'Enter on a heading does not sort',
    () => sort.press('Enter'),
    async () => (await page.locator('[aria-sort="ascending"]').count()) === 1,
  );
  await check(
    'Enter does not open the fold',
    () => part('summary').press('Enter'),
    () => page.evaluate(() => globalThis.ground.all('details').some(({ open }) => open)),
  );
  const download = page.waitForEvent('download', { timeout: 20_000 }).catch(() => null);
  await page.getByRole('button', { name: /CSV/ }).press('Enter');
  troubles.push(...expect((await download)?.suggestedFilename() === 'places.csv', 'Enter downloads no file'));
  return troubles;
}

/** Only the tour: where the layout is narrow other controls stand in the way. */
export async function reachedByTab(page) {
  await rowsSeen(page);
  return tour(page);
}

/** The tour, then the work. */
export async function byKeyboard(page) {
  await rowsSeen(page);
  return [...(await tour(page)), ...(await works(page))];
}
