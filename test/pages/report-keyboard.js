// A report without a pointer: read by its contents, in easy read, with the words of the law. Focus is never lost.
import { focused, journeyOn, tour } from './keyboard.js';
import { expect, viewText } from './looks.js';
import { INDEX, isDrawn, PLACES } from './report-looks.js';

/** A journey by keys alone. */
export async function byKeys(page) {
  await isDrawn(page);
  const { troubles, check, reach } = await journeyOn(page);
  const changes = async (words, keys) => {
    const before = await viewText(page);
    await page.keyboard.press(keys);
    await page.waitForTimeout(200);
    await check(words, (await viewText(page)) !== before);
  };

  await reach('[part~="report-press"][aria-pressed]', 'easy read');
  await changes('easy read', 'Space');
  await changes('full words again', 'Enter');
  await page.keyboard.press('Tab');
  await reach('[part~="report-press"][aria-pressed]', 'the words of the law', 'Shift+Tab');
  await page.keyboard.press('Tab');
  await changes('the words of the law', 'Enter');
  await changes('without them', 'Space');

  if (await page.locator(`${INDEX} details:not([open])`).count()) {
    await reach('[part~="report-index"] summary', 'the contents');
    await page.keyboard.press('Enter');
    await check('opening the contents', (await page.locator(`${INDEX} details[open]`).count()) > 0);
  }
  await reach('[part~="report-index"] a', 'the contents');
  await page.keyboard.press('Tab');
  await check('the second of the contents');
  const id = await page.evaluate(() => {
    let node = document.activeElement;
    while (node?.shadowRoot?.activeElement) node = node.shadowRoot.activeElement;
    return decodeURIComponent(node.hash.slice(1));
  });
  await page.keyboard.press('Enter');
  await page.waitForTimeout(300);
  const place = page.locator(`[id="${id}"]`);
  const top = await place.evaluate((node) => node.getBoundingClientRect().top);
  const { height } = page.viewportSize();
  troubles.push(...expect(top > -40 && top < height, `${id} is ${Math.round(top)} pixels from the top`));
  // From there Tab goes on, not from the top of the page.
  const links = await page.locator(PLACES).count();
  await page.keyboard.press('Tab');
  const next = await focused(page);
  troubles.push(
    ...expect(!next || next.index >= links, `after following a link, Tab leads to ${next?.name}`),
  );

  const folds = page
    .locator('[data-local-offer-view] details:not([open]) > summary')
    .filter({ visible: true });
  if (await folds.count()) {
    const before = await folds.count();
    await reach('details:not([open]) > [part~="summary"]', 'what is folded');
    await page.keyboard.press('Enter');
    await check('opening what is folded', (await folds.count()) < before);
  }
  return troubles;
}

/** All that can be used, from the first to the last, in full and in easy read. */
export async function tours(page) {
  await isDrawn(page);
  const full = await tour(page);
  await page.locator('[data-local-offer-view]').getByRole('button', { name: 'Easy read' }).click();
  const easy = await tour(page);
  return [...full, ...easy.map((words) => `in easy read: ${words}`)];
}
