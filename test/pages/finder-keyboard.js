// The finder without a pointer: type, reach a service, open it, close it, filter, take chips away. Focus is never lost.
import { answered, BOX, CHIP, DETAIL, LINK, typeWords } from './finder-looks.js';
import { journeyOn, tour } from './keyboard.js';

/** A journey by keys alone. */
export async function byKeys(page) {
  await page.locator(BOX).waitFor();
  const { troubles, check, reach } = await journeyOn(page);
  await reach('[part~="box-input"]', 'the box');
  await page.keyboard.type('speech therapy 3 year old');
  await check('typing');
  await page.keyboard.press('Enter');
  await answered(page);
  await check('Enter in the box', (await page.locator(LINK).count()) > 0);
  await reach('[part~="service-link"]', 'the first service');
  await page.keyboard.press('Enter');
  await page.locator(DETAIL).first().waitFor();
  await check('opening a service');
  await reach('[part~="detail"] a', 'a link of the detail');
  await reach('[part~="service-link"]', 'the name of the service', 'Shift+Tab');
  await page.keyboard.press('Enter');
  await page.locator(DETAIL).first().waitFor({ state: 'detached' });
  await check('closing it');
  await page.keyboard.press('Enter');
  await page.locator(DETAIL).first().waitFor();
  await page.goBack();
  await page.locator(DETAIL).first().waitFor({ state: 'detached' });
  await check('Back');
  await reach('[part~="keep"]', 'keeping it');
  await page.keyboard.press('Space');
  await check('keeping a service', (await page.locator('[part~="to-list"]').count()) === 1);

  const isFolded = await page.locator('[part~="fold"] > summary').filter({ visible: true }).count();
  if (isFolded) {
    await reach('[part~="summary"]', 'the fold of filters', 'Shift+Tab');
    await page.keyboard.press('Enter');
    await check('opening the filters');
    await reach('select', 'a filter');
  } else await reach('[part~="filters"] select', 'a filter', 'Shift+Tab');
  const before = await page.locator(CHIP).count();
  await page.keyboard.press('ArrowDown');
  await page.waitForTimeout(100);
  await check('choosing a filter', (await page.locator(CHIP).count()) > before);
  for (let left = await page.locator(CHIP).count(); left > 0; left -= 1) {
    await reach('[part~="chip"]', 'a chip', left === before + 1 ? 'Shift+Tab' : 'Tab');
    await page.keyboard.press('Enter');
    await check(`taking a chip away with ${left} there`, (await page.locator(CHIP).count()) < left);
    await page.locator(BOX).focus();
  }
  await page.getByRole('button', { name: 'Clear everything' }).focus();
  await page.keyboard.press('Enter');
  await check('clearing everything', (await page.locator('[part~="start"]').count()) > 1);
  await reach('[part~="start"]', 'a starting point');
  await page.keyboard.press('Enter');
  await check('a starting point', (await page.locator(LINK).count()) > 0);
  return troubles;
}

/** Each screen from the first control to the last. */
export async function tours(page) {
  await page.locator(BOX).waitFor();
  const start = await tour(page);
  await typeWords(page, 'saturday otters');
  const results = await tour(page);
  await page.locator(LINK).first().click();
  await page.locator(DETAIL).first().waitFor();
  const detail = await tour(page);
  const named = (name, troubles) => troubles.map((words) => `${name}: ${words}`);
  return [...named('start', start), ...named('results', results), ...named('detail', detail)];
}
