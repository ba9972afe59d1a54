// The feed desk as it ships: one file opened from disk, given what a council has, driven as an officer would.
import { readFileSync } from 'node:fs';
import { feedDeskWays } from './cases-feed-desk-ways.js';
import { desk, drop, FILE, give, opened, PLACES, ROWS, said, saved, whole } from './feed-desk.js';
import { expect } from './looks.js';
import { PHONE } from './screens.js';

/** Faults that a poor feed has, in the order in which they must come. */
const POOR = {
  contents: [
    {
      id: 'a',
      name: 'Rowan club',
      status: 'active',
      description: 'A club for disabled children.',
      assurer_email: 'private.person@rowan.example.org',
      url: 'www.rowan',
    },
    { id: 'b', description: 'Has no name.' },
  ],
  send: { version: '1.0', generated: '2026-01-01T00:00:00Z', publisher: { name: 'Rowanshire Council' } },
};

/** A sheet of places is dropped, drawn by the table, and saved as a feed that has the same settings. */
async function places(page) {
  const { sent } = await opened(page);
  await drop(page, 'places.csv', readFileSync(PLACES, 'utf8'));
  await said(page, /We read 12 services/);
  await page.locator(ROWS).first().waitFor();
  const rows = await page.locator(ROWS).count();
  await page.getByLabel('Name of your council').fill('Rowanshire Council');
  await page.getByLabel('Name of your council').press('Tab');
  await said(page, /^Changed\./);
  const { name, bytes } = await saved(page, 'Save the feed');
  const feed = JSON.parse(bytes.toString());
  return [
    ...expect(rows === 12, `${rows} rows`),
    ...expect(name === 'feed.json', name),
    ...expect(feed.contents.length === 12, `${feed.contents.length} services`),
    ...expect(feed.send.publisher.name === 'Rowanshire Council', 'no council'),
    ...expect(page.url() === FILE, page.url()),
    ...sent(),
    ...(await whole(page)),
  ];
}

/** The template, saved as a workbook and opened again, has every sheet and nothing to publish. */
async function workbook(page) {
  const { sent } = await opened(page);
  const { name, bytes } = await saved(page, 'Get an empty spreadsheet');
  await page.setInputFiles('#feed-file', { name, mimeType: 'application/octet-stream', buffer: bytes });
  await said(page, /We found nothing that families can use yet/);
  const sheets = await page.locator('.sheets summary').count();
  return [
    ...expect(name === 'local-offer.xlsx', name),
    ...expect(sheets === 6, `${sheets} sheets`),
    ...sent(),
    ...(await whole(page)),
  ];
}

/** A poor feed: the worst first, each with how to mend it, and nothing private in the page or the list. */
async function poor(page) {
  const { sent } = await opened(page);
  await give(page, 'feed.json', JSON.stringify(POOR));
  await said(page, /We read 1 service/);
  const order = await page
    .locator('.faults .group')
    .evaluateAll((all) => all.map(({ className }) => className));
  const items = await page.locator('.faults .item').count();
  const { bytes } = await saved(page, 'Save this list');
  const told = `${await page.locator('body').innerText()} ${bytes.toString()}`;
  return [
    ...expect(order.join() === 'group error,group warning,group note', order.join()),
    ...expect(items > 4, `${items} faults`),
    ...expect(/has no name|No name/i.test(told), 'nothing says that a record has no name'),
    ...expect(!told.includes('private.person'), 'it repeats what is private'),
    ...sent(),
    ...(await whole(page)),
  ];
}

const HOSTILE = `Setting,Need,Places,Web page
"Larkmere <img src=x onerror=globalThis.bad=1>",ASD,8,javascript:globalThis.bad=1
"=HYPERLINK(""https://evil.example/"",""x"")",ASD,8,https://evil.example/
`;

/** Nothing in a cell runs, loads or leaves. */
async function hostile(page) {
  const { sent } = await opened(page);
  await give(page, 'places.csv', HOSTILE);
  await said(page, /We read 2 services/);
  await page.locator(ROWS).first().waitFor();
  return [
    ...expect((await page.evaluate(() => globalThis.bad)) === undefined, 'something ran'),
    ...expect(!(await page.locator('a[href^="javascript:"]').count()), 'a link would run a program'),
    ...sent(),
  ];
}

/** Where a browser lets a page from disk make no worker, the page does the work itself. */
async function alone(page) {
  await page.addInitScript(() => {
    globalThis.Worker = undefined;
  });
  return places(page);
}

/** With the keyboard alone, from the first link to the saved feed. */
async function keyboard(page) {
  await opened(page);
  await give(page, 'places.csv', readFileSync(PLACES, 'utf8'));
  await said(page, /We read 12 services/);
  await page.locator('.skip').focus();
  const reached = new Set();
  for (let step = 0; step < 400 && !reached.has('Save the feed'); step++) {
    await page.keyboard.press('Tab');
    reached.add(await page.evaluate(() => document.activeElement?.textContent?.trim() ?? ''));
  }
  const [download] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('Enter')]);
  return [
    ...expect(reached.has('Start again') && reached.has('Save this list'), 'a button cannot be reached'),
    ...expect(download.suggestedFilename() === 'feed.json', download.suggestedFilename()),
  ];
}

export const feedDeskCases = [
  desk('a sheet of places', places),
  desk('a sheet of places on a phone', places, { context: PHONE }),
  desk('a sheet of places, forced colours', places, { context: { forcedColors: 'active' } }),
  desk('a sheet of places, dark', places, { context: { colorScheme: 'dark' } }),
  desk('a sheet of places, without a worker', alone),
  desk('a workbook', workbook),
  desk('a poor feed', poor),
  desk('a poor feed on a phone', poor, { context: PHONE }),
  desk('hostile cells', hostile),
  desk('by keyboard', keyboard, { axe: false }),
  ...feedDeskWays,
];
