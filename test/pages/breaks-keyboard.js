// The short breaks without a pointer: press answers, open a break, filter, change the week, compare. Focus is never lost.
import { COMPARE, leftIn, openBreak, SERVICE } from './breaks-looks.js';
import { CHIP, DETAIL } from './finder-looks.js';
import { journeyOn, tour } from './keyboard.js';

/** A journey by keys alone. */
export async function byKeys(page) {
  await page.locator(SERVICE).first().waitFor();
  const { troubles, check, reach } = await journeyOn(page);
  const all = await leftIn(page);
  const changes = async (words, keys = 'Space') => {
    const before = await leftIn(page);
    await page.keyboard.press(keys);
    await page.waitForTimeout(200);
    await check(words, (await leftIn(page)) !== before);
  };

  await reach('[part~="parts"] a', 'a link to a part');
  await page.keyboard.press('Enter');
  await check('going to the first part');
  await reach('[part~="age"]', 'an age');
  await changes('pressing an age');
  await changes('pressing it again', 'Enter');
  await reach('[part~="matters"] [part~="press"]', 'what matters');
  await changes('pressing what matters');

  await reach('[part~="service-link"]', 'the first break');
  await page.keyboard.press('Enter');
  await page.locator(DETAIL).first().waitFor();
  await check('opening a break');
  await reach('[part~="detail"] a', 'a link of the detail');
  await reach('[part~="service-link"]', 'its name', 'Shift+Tab');
  await page.keyboard.press('Enter');
  await page.locator(DETAIL).first().waitFor({ state: 'detached' });
  await check('closing it');
  await reach('[part~="keep"]', 'keeping it');
  await page.keyboard.press('Space');
  await check('keeping one');
  await page.keyboard.press('Tab');
  await reach('[part~="keep"]', 'keeping another');
  await page.keyboard.press('Space');
  await check('keeping two', (await page.locator('[part~="to-list"]').count()) === 1);

  if (await page.locator('[part~="fold"] > summary').filter({ visible: true }).count()) {
    await reach('[part~="summary"]', 'the fold of filters', 'Shift+Tab');
    await page.keyboard.press('Enter');
    await check('opening the filters');
    await reach('select', 'a filter');
  } else await reach('[part~="filters"] select', 'a filter', 'Shift+Tab');
  await page.keyboard.press('ArrowDown');
  await check('choosing a filter', (await page.locator(CHIP).count()) > 0);
  await reach('[part~="chip"]', 'a chip', 'Shift+Tab');
  const chips = await page.locator(CHIP).count();
  await page.keyboard.press('Enter');
  await check('taking a chip away', (await page.locator(CHIP).count()) < chips);

  await reach('[part~="week-season"][aria-pressed="false"]', 'the other week');
  await page.keyboard.press('Space');
  await check(
    'changing the week',
    (await page.locator('[part~="week-season"][aria-pressed="true"]').count()) === 1,
  );
  await reach('[part~="week-link"]', 'a break of the week');
  await page.keyboard.press('Enter');
  await page.locator(DETAIL).first().waitFor();
  await check('opening a break of the week');
  await page.goBack();
  await page.locator(DETAIL).first().waitFor({ state: 'detached' });
  await check('Back from a break of the week');

  await reach('[part~="to-list"]', 'the way to the list', 'Shift+Tab');
  await page.keyboard.press('Enter');
  await page.locator(COMPARE).waitFor();
  await check('comparing');
  await reach('[part~="compare"] button', 'taking one out');
  await page.keyboard.press('Enter');
  await page.locator(COMPARE).waitFor({ state: 'detached' });
  await check('taking one out');
  await page.goBack();
  await page.locator(SERVICE).nth(1).waitFor();
  await check('Back from the list');
  troubles.push(...(all > 20 ? [] : [`only ${all} breaks`]));
  return troubles;
}

/** Each screen from the first control to the last. */
export async function tours(page) {
  await page.locator(SERVICE).first().waitFor();
  const start = await tour(page);
  await openBreak(page, 'Buddies');
  const detail = await tour(page);
  const named = (name, troubles) => troubles.map((words) => `${name}: ${words}`);
  return [...named('start', start), ...named('detail', detail)];
}
