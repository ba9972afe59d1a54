// What a visitor does with the finder, and what is then to be seen.
import { expect, ROW } from './looks.js';

const part = (name) => `[data-local-offer-view] [part~="${name}"]`;

export const BOX = part('box-input');
export const DETAIL = part('detail');
export const LINK = part('service-link');
export const CHIP = part('chip');
export const STATUS = part('status');

/** Types into the box key by key, and waits for the answer. */
export async function typeWords(page, words, within = '') {
  await page.locator(`${within} ${BOX}`).first().click();
  await page.keyboard.type(words);
  await page.keyboard.press('Enter');
  await answered(page);
}

/** Typing rests, and the line above the results says how many. */
export const answered = (page) =>
  page.waitForFunction(() =>
    globalThis.ground
      .all('[part~="status"]')
      .some((line) => /\d services?|fits|help now/.test(line.textContent)),
  );

export const statusOf = (page) => page.locator(STATUS).first().innerText();

/** Opens the first service of the list, in place. */
export async function openFirst(page) {
  await page.locator(LINK).first().click();
  await page.locator(DETAIL).first().waitFor();
}

/** Searched, filtered, opened: all of it works on this page. */
export async function searched(page) {
  await page.locator(BOX).first().waitFor();
  await typeWords(page, 'speach therapy 3 year old');
  const count = await page.locator(ROW).count();
  const first = await page.locator(LINK).first().innerText();
  const chips = await page.locator(CHIP).count();
  await openFirst(page);
  const phone = await page.locator(`${DETAIL} a[href^="tel:"]`).count();
  return [
    ...expect(count > 0 && /speech/i.test(first), `${count} services, “${first}” first`),
    ...expect(chips > 0, 'nothing is said to be understood'),
    ...expect(phone > 0, 'the detail has nobody to ring'),
  ];
}
