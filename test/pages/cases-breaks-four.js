// A parent with a phone finds a Saturday break for a 9-year-old, no assessment, with transport, in four presses.
import { FOUR, leftIn, press, PRESS, SERVICE } from './breaks-looks.js';
import { DETAIL, LINK } from './finder-looks.js';
import { addressWritten, expect, inBothModes } from './looks.js';
import { PHONE } from './screens.js';

/** Counts what a visitor really presses. */
const countPresses = (page) =>
  page.evaluate(() => {
    globalThis.presses = 0;
    globalThis.addEventListener('click', ({ isTrusted }) => (globalThis.presses += isTrusted ? 1 : 0), true);
  });

/** A Saturday for a 9-year-old, no assessment, with transport. Each press says beforehand how many it leaves. */
async function fourPresses(page) {
  await page.locator(SERVICE).first().waitFor();
  await countPresses(page);
  const steps = await page.evaluate(() => history.length);
  const troubles = [];
  for (const [name] of FOUR) {
    const button = press(page, name);
    const promised = Number(
      /(\d+)(?: breaks?|\))$/.exec(
        (await button.getAttribute('aria-label')) ?? (await button.innerText()),
      )?.[1],
    );
    await button.tap();
    await page
      .waitForFunction(
        (n) =>
          globalThis.ground
            .all('[part~="status"]')
            .some(({ textContent }) => textContent.trim().startsWith(`${n} `)),
        promised,
      )
      .catch(() => undefined);
    const left = await leftIn(page);
    troubles.push(
      ...expect(left === promised, `${name} promises ${promised} and leaves ${left}`),
      ...expect((await button.getAttribute('aria-pressed')) === 'true', `${name} is not seen to be pressed`),
    );
  }
  const first = (await page.locator(SERVICE).first().innerText()).replace(/\s+/g, ' ');
  const pressed = await page.evaluate(() => globalThis.presses);
  await addressWritten(page);
  const found = page.url();
  const names = await page.locator(LINK).allInnerTexts();
  // Choosing is no step: Back would lead away from here, as before. Opening one is.
  const stepsAfter = await page.evaluate(() => history.length);
  await page.locator(LINK).first().tap();
  await page.locator(DETAIL).waitFor();
  await page.goBack();
  await page.locator(DETAIL).waitFor({ state: 'detached' });
  const back = await page.locator(LINK).allInnerTexts();
  const stillPressed = await page.locator(`${PRESS}[aria-pressed="true"]`).count();
  return [
    ...troubles,
    ...expect(pressed === FOUR.length, `${pressed} presses`),
    ...expect(/\bSaturdays\b/.test(first), `the first is ${first}`),
    ...expect(/Transport Yes/.test(first) && /No assessment needed/.test(first), `the first is ${first}`),
    ...FOUR.flatMap(([, pair]) => expect(found.includes(pair), `${pair} is not in ${found}`)),
    ...expect(steps === stepsAfter, `${stepsAfter - steps} steps in the history for four choices`),
    ...expect(page.url() === found, `Back leads to ${page.url()}, not ${found}`),
    ...expect(
      back.join() === names.join() && stillPressed === FOUR.length,
      'Back undoes more than the opening',
    ),
  ];
}

/** The four choices in an address are the four choices in a new page. */
async function fromAddress(page) {
  await page.locator(SERVICE).first().waitFor();
  const on = await page.locator(`${PRESS}[aria-pressed="true"]`).count();
  const first = await page.locator(LINK).first().innerText();
  return [
    ...expect(on === FOUR.length, `${on} buttons are pressed`),
    ...expect(first === 'Saturday Explorers', `the first is ${first}`),
  ];
}

const BREAKS = { widget: 'short-breaks' };
const inBoth = (one) => inBothModes({ ...one, name: `breaks: ${one.name}` });

export const breaksFourCases = [
  ...inBoth({
    name: 'four presses on a phone',
    page: 'plain',
    query: BREAKS,
    context: { ...PHONE, hasTouch: true },
    look: fourPresses,
  }),
  ...inBoth({
    name: 'four choices in the address',
    page: 'plain',
    query: BREAKS,
    tail: `&${FOUR.map(([, pair]) => pair).join('&')}`,
    look: fromAddress,
  }),
];
