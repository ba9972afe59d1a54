// What a visitor does with the short breaks, and what is then to be seen.
import { DETAIL, LINK } from './finder-looks.js';
import { expect } from './looks.js';

const part = (name) => `[data-local-offer-view] [part~="${name}"]`;

export const PRESS = part('press');
export const SERVICE = part('service');
export const WEEK = part('week-table');
export const COMPARE = part('compare');

/** A Saturday for a 9-year-old, no assessment, with transport: the buttons as they are named, and what each puts in the address. */
export const FOUR = [
  [/^Age 9:/, 'breaks.age=9'],
  [/^Weekends?\b/, 'breaks.time=weekend'],
  [/^Start without an assessment/, 'breaks.first=no-assessment'],
  [/^With transport/, 'breaks.transport=yes'],
];

/** One of the first questions' answers. */
export const press = (page, name) => page.locator(PRESS).and(page.getByRole('button', { name })).first();

/** How many the line above the results says are left. */
export async function leftIn(page) {
  const words = await page.locator(part('status')).first().innerText();
  return Number(/^\d+/.exec(words)?.[0] ?? 0);
}

/** Folded where there is little room. */
export async function openFilters(page) {
  await page.locator(SERVICE).first().waitFor();
  const fold = page.locator('[part~="fold"] > summary').filter({ visible: true });
  if (await fold.count()) await fold.first().click();
}

/** Opens a break of the menu by its name, in place. */
export async function openBreak(page, name) {
  await page.locator(LINK).getByText(name, { exact: true }).first().click();
  await page.locator(DETAIL).first().waitFor();
}

/** Puts breaks into the visitor's own list. */
export async function keep(page, ...names) {
  for (const name of names) await page.locator(part('keep')).filter({ hasText: name }).first().click();
}

/** The list of the visitor's own, side by side. */
export async function compare(page, ...names) {
  await keep(page, ...names);
  await page.locator(part('to-list')).first().click();
  await page.locator(COMPARE).waitFor();
}

/** Chosen, opened, with its week and its statement: all of it works on this page. */
export async function pressedAndOpened(page) {
  await page.locator(SERVICE).first().waitFor();
  for (const [name] of FOUR) await press(page, name).click();
  await openBreak(page, 'Saturday Explorers');
  const download = page.waitForEvent('download', { timeout: 20_000 }).catch(() => null);
  await page.locator(`${DETAIL} [part~="add"]`).first().click();
  return [
    ...expect(/\.ics$/.test((await download)?.suggestedFilename() ?? ''), 'no calendar file is made'),
    ...expect(await page.locator(WEEK).count(), 'there is no week'),
    ...expect(await page.locator(part('statement')).count(), 'there is no statement'),
  ];
}
