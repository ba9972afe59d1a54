// The feed desk where things go another way: on paper, with files that are none, stopped half way.
import { readFileSync } from 'node:fs';
import { desk, give, opened, PLACES, said, saved, STATUS, whole } from './feed-desk.js';
import { expect } from './looks.js';
import { pdfText } from './pdf.js';

/** On paper: what to mend and nothing else, and how many places there are beside those that are shown. */
async function paper(page) {
  await opened(page);
  const rows = Array.from({ length: 30 }, (_, index) => `Club ${index + 1},A club for disabled children.`);
  await give(page, 'services.csv', ['Name,What it is', ...rows].join('\n'));
  await said(page, /We read 30 services/);
  const words = pdfText(await page.pdf({ format: 'A4' })).replace(/\s+/g, '');
  const has = (sentence) => words.includes(sentence.replace(/\s+/g, ''));
  return [
    ...expect(has('There is no way to get in touch'), 'what to mend is not on paper'),
    ...expect(has('Club 8') && !has('Club 9'), 'it does not show the first eight'),
    ...expect(has('And 22 more: they are in the saved list.'), 'nobody learns that there are more'),
    ...expect(has('What to mend in our Local Offer feed'), 'it has no name'),
    ...expect(!has('Show 22 more') && !has('Choose files') && !has('Save it'), 'controls are on paper'),
  ];
}

/** Files that are none of ours, or cannot be opened, each told in a sentence; what was open stays open. */
async function wrong(page) {
  await opened(page);
  await give(page, 'places.csv', readFileSync(PLACES, 'utf8'));
  await said(page, /We read 12 services/);
  const troubles = [];
  const files = [
    ['scan.pdf', '%PDF-1.7', /This is a PDF/],
    ['locked.xlsx', `\xd0\xcf\x11\xe0${[...'EncryptedPackage'].join('\0')}\0`, /password/],
    ['cut.xlsx', 'PK\x03\x04 cut short', /cut short, or damaged/],
    ['empty.csv', '', /is empty/],
  ];
  for (const [name, bytes, words] of files) {
    await page.setInputFiles('#feed-file', {
      name,
      mimeType: 'application/octet-stream',
      buffer: Buffer.from(bytes, 'latin1'),
    });
    await said(page, words).catch(async () => {
      troubles.push(`${name}: ${await page.locator(STATUS).textContent()}`);
    });
  }
  const open = await page.locator('.source-name').allTextContents();
  return [
    ...troubles,
    ...expect(open.join() === 'places.csv', `open are ${open.join()}`),
    ...(await whole(page)),
  ];
}

/** What takes long can be stopped in the worker itself; what was open before is there, and more can be opened. */
async function stopped(page) {
  await opened(page);
  await give(page, 'places.csv', readFileSync(PLACES, 'utf8'));
  await said(page, /We read 12 services/);
  const rows = Array.from({ length: 60_000 }, (_, index) => `Club ${index},A club.,01632 960201,Rowan Trust`);
  await give(page, 'services.csv', ['Name,What it is,Phone,Run by', ...rows].join('\n'));
  await said(page, /^Working it out/);
  const { height } = await page.locator('.busy').boundingBox();
  const button = await page.getByRole('button', { name: 'Stop' }).evaluate((node) => node.scrollHeight);
  const isSmall = height <= page.viewportSize().height / 2 && button < 60;
  await page.getByRole('button', { name: 'Stop' }).click();
  await said(page, /^Stopped\. All is as it was before\./);
  const open = await page.locator('.source-name').allTextContents();
  const { bytes } = await saved(page, 'Save the feed');
  await give(page, 'more.csv', 'Name,What it is\nRowan club,A club.\n');
  await said(page, /We read 13 services/);
  return [
    ...expect(isSmall, `what is being done takes ${height} pixels, its button ${button}`),
    ...expect(open.join() === 'places.csv', `open are ${open.join()}`),
    ...expect(JSON.parse(bytes.toString()).contents.length === 12, 'the feed of before is not saved'),
  ];
}

export const feedDeskWays = [
  desk('on paper', paper, { axe: false }),
  desk('wrong files', wrong),
  desk('stopped', stopped, { axe: false }),
  desk('stopped, at 400 %', stopped, { axe: false, context: { viewport: { width: 320, height: 256 } } }),
];
