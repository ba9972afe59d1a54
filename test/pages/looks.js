// What the hazard pages look at again and again.

/** A setting of the table, or a service of the finder. */
export const ROW = '[data-local-offer-view] :is([part~="row"], [part~="service"])';

/** How many settings or services are seen. Waits for the first. */
export async function rowsSeen(page) {
  await page.locator(ROW).first().waitFor();
  return page.locator(ROW).filter({ visible: true }).count();
}

const inPage = (page, call) => page.evaluate(`globalThis.ground.${call}`);

/** Nothing sideways, nothing cut off. */
export const fits = async (page) => [
  ...(await inPage(page, 'sideways()')),
  ...(await inPage(page, 'cutOff()')),
];

/** Text and controls are large enough. */
export const readable = async (page) => [
  ...(await inPage(page, 'small(0.85)')),
  ...(await inPage(page, 'low(24)')),
];

export const expect = (holds, words) => (holds ? [] : [words]);

/** The settings, or the services, are on the page. */
export const shown = async (page) => expect((await rowsSeen(page)) > 3, 'fewer than four are shown');

export const viewText = (page, index = 0) => page.evaluate((at) => globalThis.ground.text(at), index);

/** Takes the second option of the first filter: the first real choice. */
export async function choose(page, within = '') {
  // Where there is little room they are folded.
  const fold = page.locator(`${within} [part~="fold"] > summary`).filter({ visible: true });
  if (await fold.count()) await fold.first().click();
  await page.locator(`${within} [part~="filters"] select`).first().selectOption({ index: 1 });
}

export const fallbackIsSeen = (page) =>
  page.getByText('Ring the council on 01632 960000.').first().isVisible();

/** The address is written at most once a second. */
export const addressWritten = (page) => page.waitForTimeout(1300);

/** The same case with the view in the page and in a shadow root. */
export const inBothModes = (one) => [
  one,
  {
    ...one,
    name: `${one.name}, isolated`,
    query: { ...one.query, attributes: ['isolate', one.query?.attributes].filter(Boolean).join(' ') },
  },
];
