// The reports of the demo site: a school's, a college's, one that is poor on purpose, and the desk for their authors.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../support/files.js';
import { onPaper } from './cases-report-paper.js';
import { expect, fits, readable } from './looks.js';
import { INDEX, isDrawn, isWhole, part, works } from './report-looks.js';
import { PHONE } from './screens.js';

const SCHOOL = '/school/send.html';
const COLLEGE = '/college/support.html';
const POOR = '/rushford/';
const DESK = '/dist/sen-report-desk.html';

const seen = (words) =>
  words
    .replace(/&#?\w+;|<[^>]*>/g, ' ')
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);

/** Without a script every word of the page is there to read, in its order, and its pictures are shown. */
const asWritten = (file) => async (page) => {
  const html = readFileSync(join(root, 'stories/pages', file), 'utf8');
  const main = /<main[^]*<\/main>/.exec(html)[0].replace(/<!--[^]*?-->/g, '');
  // In a narrow window the page's own style sheet puts the headings of its wide table into the cells.
  const isNarrow = page.viewportSize().width < 480;
  const left = isNarrow ? main.replace(/(class="scroll"[^]*?)<thead[^]*?<\/thead>/, '$1') : main;
  const wanted = seen(left);
  const read = seen(await page.locator('main').innerText());
  const at = wanted.findIndex((word, index) => word.toLowerCase() !== read[index]?.toLowerCase());
  const width = await page.evaluate(() => document.documentElement.scrollWidth);
  const pictures = await page.locator('main img').count();
  const shown = await page.locator('main img').filter({ visible: true }).count();
  return [
    ...expect(wanted.length > 300, 'there is little to read'),
    ...expect(at < 0, `not in its order: ${wanted.slice(Math.max(0, at - 3), at + 6).join(' ')}`),
    ...expect(width <= page.viewportSize().width, `it is ${width} pixels wide`),
    ...expect(pictures === shown, `${shown} of ${pictures} pictures`),
  ];
};

const whole = async (page) => [...(await works(page)), ...(await fits(page)), ...(await readable(page))];

/** Every item of the setting is in the list of contents. */
const items = (number) => async (page) => {
  await isDrawn(page);
  const count = await page.locator(`${INDEX} ol a`).count();
  return [...expect(count === number, `${count} of ${number} items`), ...(await whole(page))];
};

/** What the author of the poor report is told: the states of its items, and what else to look at. */
const STATES = {
  missing: ['sir-6', 'sir-8', 'sir-9', 'sir-13', 'sir-14', 'sir-15'],
  thin: 'sir-1 sir-3a sir-3b sir-3d sir-3f sir-4 sir-5 sir-7 sir-10 sir-11 sir-12'.split(' '),
};
const TOUCHED = ['sir-1', 'sir-3a', 'sir-11'];
const WARNINGS = [
  ['fourteen', /14 questions/],
  ['review-old', /September 2024, over a year ago/],
  ['plan-old', /March 2021, over three years old/],
  ['objectives-old', /September 2020, over four years old/],
  ['strategy', /due by 31 December 2026/],
  ['consent', /ran out July 2025/],
  ['placeholder', /\[Insert details of transition here\]/],
  ['placeholder', /\[Name of SENCO\]/],
  ['placeholder', /TBC/],
  ['small-number', /3 pupils/],
  ['no-alt', /a picture has no alt text/],
  ['acronym', /QFT/],
];

/** The check says exactly what is wrong, in the event and on the page; what is past its consent is out of sight. */
async function poor(page) {
  await page.locator(part('report-check')).waitFor();
  const { items, warnings } = await page.evaluate(
    () =>
      new Promise((done) => {
        const [report] = document.querySelectorAll('local-offer-sen-report');
        // It has been told already: asked again, a copy tells it.
        const again = report.cloneNode(true);
        again.addEventListener('local-offer-report-checked', ({ check: { items, warnings } }) => {
          again.remove();
          done({ items, warnings });
        });
        report.after(again);
      }),
  );
  const text = (await page.locator(part('report-check')).first().innerText()).replace(/\s+/g, ' ');
  const keysOf = (state) => items.filter((item) => item.state === state).map(({ key }) => key);
  const states = Object.entries(STATES).flatMap(([state, keys]) =>
    expect(keysOf(state).join() === keys.join(), `${state}: ${keysOf(state).join()}`),
  );
  const touched = items.filter(({ note }) => /only touches on this/.test(note ?? '')).map(({ key }) => key);
  const said = WARNINGS.flatMap(([kind, words]) => {
    const isTold = warnings.some((one) => one.kind === kind && words.test(one.message));
    return expect(isTold && words.test(text), `nothing says ${words} of ${kind}`);
  });
  const photo = page.locator('[data-consent-until="2025-07"]');
  return [
    ...states,
    ...expect(touched.join() === TOUCHED.join(), `only touched on: ${touched.join()}`),
    ...said,
    ...expect(!/complian|complete by law|\bpass(?:es|ed)?\b/i.test(text), 'it judges'),
    ...expect(!(await photo.first().isVisible()), 'a picture past its consent is shown'),
    ...(await isWhole(page)),
    ...(await fits(page)),
    ...(await readable(page)),
  ];
}

/** The desk as a visitor meets it: its own tests put it to work. */
async function desk(page) {
  await page.getByRole('button', { name: /copy/i }).first().waitFor();
  const width = await page.evaluate(() => document.documentElement.scrollWidth);
  return [
    ...expect(width <= page.viewportSize().width, `it is ${width} pixels wide`),
    ...expect(await page.getByRole('heading', { level: 1 }).count(), 'it has no heading'),
  ];
}

const demo = (name, page, look, more = {}) => ({ name: `report: demo site, ${name}`, page, look, ...more });
const onBoth = (name, page, look, more = {}) => [
  demo(name, page, look, more),
  demo(`${name} on a phone`, page, look, { ...more, context: PHONE }),
];
const unscripted = (name, page, file) =>
  [PHONE, {}].map((context, index) =>
    demo(`${name} without JavaScript${index ? '' : ' on a phone'}`, page, asWritten(file), {
      context: { ...context, javaScriptEnabled: false },
      axe: false,
    }),
  );

export const reportDemoCases = [
  ...onBoth('a school', SCHOOL, items(23)),
  ...onBoth('a college', COLLEGE, items(22)),
  ...onBoth('a poor report', POOR, poor, { without: ['image-alt', 'heading-order'] }),
  demo('a school, strict', `/strict${SCHOOL}`, works),
  demo('a college, strict', `/strict${COLLEGE}`, works),
  demo('a school on paper', SCHOOL, onPaper, { axe: false }),
  demo('a college on paper', COLLEGE, onPaper, { axe: false }),
  ...unscripted('a school', SCHOOL, 'school/send.html'),
  ...unscripted('a college', COLLEGE, 'college/support.html'),
  ...unscripted('a poor report', POOR, 'rushford/index.html'),
  ...onBoth('the desk', DESK, desk),
];
