// Each screen of a report on every ground.
import { expect, fits, inBothModes, readable } from './looks.js';
import {
  COLLEGE,
  forEverySource,
  FROM_FEED,
  IN_PAGE,
  isDrawn,
  isWhole,
  MIXED,
  press,
} from './report-looks.js';
import { screenCases, seen } from './screens.js';

const ready = seen('[part~="report-index"]');
const pressed = (name) => async (page) => {
  await ready(page);
  await press(page, name).click();
};

async function wholeAndLarge(page) {
  return [...(await isWhole(page)), ...(await fits(page)), ...(await readable(page))];
}

const whole = async (page) => [...(await isWhole(page)), ...(await fits(page))];

/** Marks of the page's own style sheet do not come into what is ours. */
async function noPseudoWords(page) {
  await isDrawn(page);
  const found = await page.evaluate(() =>
    globalThis.ground
      .all('*')
      .filter((node) =>
        ['::before', '::after'].some((which) => /[»«]/.test(getComputedStyle(node, which).content)),
      )
      .map((node) => `${node.localName}[part="${node.getAttribute('part') ?? ''}"]`),
  );
  return [...new Set(found)].slice(0, 5).map((name) => `the page's ::before or ::after in ${name}`);
}

/** The health table is a table to a screen reader, whatever the layout. */
async function toldAsTable(page) {
  await page.locator('[data-local-offer-view] [part~="health"]').waitFor();
  const tree = await page.locator('[data-local-offer-view] [part~="health"]').ariaSnapshot();
  const count = (role) => tree.match(new RegExp(`- '?${role}(?:[ :]|$)`, 'gm'))?.length ?? 0;
  const rows = await page.locator('[part~="health-row"]').count();
  const columns = count('columnheader');
  return [
    ...expect(rows > 3 && columns === 6, `${rows} rows, ${columns} headings`),
    ...expect(count('rowheader') === rows, `${count('rowheader')} of ${rows} rows are headed`),
    ...expect(count('cell') === rows * (columns - 1), `${count('cell')} cells are told`),
  ];
}

const styled = (css, look) => ({ name: `styles: ${css}`, page: 'styled', query: { css }, look });

const PHONE = { viewport: { width: 320, height: 640 } };
const everywhere = (one) => forEverySource(one).flatMap(inBothModes);

export const reportScreenCases = [
  ...screenCases('sen-report', 'report', {
    'in the page': { query: IN_PAGE, act: ready },
    'from a feed': { query: FROM_FEED, act: ready },
    'page and feed': { query: MIXED, act: ready },
    'a college': { query: COLLEGE, act: ready },
    'easy read in the page': { query: IN_PAGE, act: pressed('Easy read') },
    'easy read from a feed': { query: FROM_FEED, act: pressed('Easy read') },
    'words of the law': { query: MIXED, act: pressed('Show the words of the law') },
    'order of the law': { query: { ...MIXED, attributes: 'urn=999001 order=law' }, act: ready },
    'the check': {
      query: { ...IN_PAGE, attributes: 'check reviewed=2024-09' },
      act: seen('[part~="report-check"]'),
    },
    'no report in the list': {
      query: { ...FROM_FEED, attributes: 'urn=123456' },
      act: seen('[part~="message"]'),
    },
  }),
  ...everywhere(styled('root', wholeAndLarge)),
  ...everywhere(styled('pseudo', noPseudoWords)),
  ...inBothModes({
    ...styled('unset', wholeAndLarge),
    name: 'report: styles: unset',
    query: { ...FROM_FEED, css: 'unset' },
  }),
  ...inBothModes({
    ...styled('old', wholeAndLarge),
    name: 'report: styles: old',
    query: { ...FROM_FEED, css: 'old' },
  }),
  ...everywhere({
    name: 'zoom of 400 %',
    page: 'plain',
    context: { viewport: { width: 320, height: 256 }, deviceScaleFactor: 4 },
    look: whole,
  }),
  ...everywhere({
    name: 'a column of 240 pixels',
    page: 'plain',
    context: { viewport: { width: 256, height: 640 } },
    look: whole,
  }),
  ...everywhere({ name: 'text spacing', page: 'styled', query: { css: 'spacing' }, look: whole }),
  ...inBothModes({ name: 'report: told as a table', page: 'plain', query: COLLEGE, look: toldAsTable }),
  ...inBothModes({
    name: 'report: told as a table on a phone',
    page: 'plain',
    query: COLLEGE,
    context: PHONE,
    look: toldAsTable,
  }),
];
