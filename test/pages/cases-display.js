// What a page's styles, a visitor's settings and a sheet of paper do to the table.
import { expect, fits, inBothModes, readable, rowsSeen, shown } from './looks.js';
import { byKeyboard, reachedByTab } from './keyboard.js';
import { pdfText } from './pdf.js';
import { forEveryWidget } from './widgets.js';

/** Shown, nothing sideways, nothing cut off. */
const whole = async (page) => [...(await shown(page)), ...(await fits(page))];

/** And it still looks as it should, with text and controls large enough. */
async function wholeAndLarge(page, { isTable }) {
  const troubles = await whole(page);
  const rows = isTable ? await page.evaluate(() => globalThis.ground.isTable()) : true;
  return [
    ...troubles,
    ...expect(rows, 'the cells of a row do not stand side by side'),
    ...(await readable(page)),
  ];
}

async function noPseudoWords(page) {
  const troubles = await shown(page);
  const found = await page.evaluate(() =>
    globalThis.ground
      .all('*')
      .filter((node) =>
        ['::before', '::after'].some((which) => /[»«]/.test(getComputedStyle(node, which).content)),
      )
      .map(
        (node) =>
          `the page's ::before or ::after in ${node.localName}[part="${node.getAttribute('part') ?? ''}"]`,
      ),
  );
  return [...troubles, ...[...new Set(found)].slice(0, 5)];
}

/** On paper: every setting, every fold open, and the address it came from. */
async function onPaper(page) {
  const rows = await rowsSeen(page);
  const names = await page.evaluate(() =>
    globalThis.ground.all('[part~="row"] [part~="name"]').map((node) => globalThis.ground.words(node)),
  );
  const folded = await page.evaluate(() =>
    globalThis.ground
      .all('details')
      .map((node) => node.lastElementChild.textContent.replace(/\s+/g, '').slice(0, 30)),
  );
  const troubles = expect(rows === names.length, 'some settings have no name');
  const text = pdfText(await page.pdf({ format: 'A4' })).replace(/\s+/g, '');
  const missing = [...names.map((name) => name.replace(/\s+/g, '')), ...folded].filter(
    (words) => !text.includes(words),
  );
  const address = new URL(page.url()).pathname;
  return [
    ...troubles,
    ...missing.map((words) => `not on paper: ${words}`),
    ...expect(text.includes(address), 'the address is not on paper'),
    ...expect(
      !(await page.evaluate(() => globalThis.ground.all('details').some(({ open }) => open))),
      'folds stay open after printing',
    ),
  ];
}

/** The same table to a screen reader, whatever the layout: headings for every column, a header for every row. */
async function toldAsTable(page) {
  const rows = await rowsSeen(page);
  const tree = await page.locator('local-offer-vacancy-table').ariaSnapshot();
  const count = (role) => tree.match(new RegExp(`- '?${role}[ :]`, 'g'))?.length ?? 0;
  return [
    ...expect(count('columnheader') === 8, `${count('columnheader')} of 8 headings are told`),
    ...expect(count('rowheader') === rows, `${count('rowheader')} of ${rows} settings head their row`),
    ...expect(count('row') === rows + 1, `${count('row')} rows are told`),
    ...expect(count('cell') === rows * 7, `${count('cell')} of ${rows * 7} cells are told`),
  ];
}

const styled = (css, look, context) => ({
  name: `styles: ${css}`,
  page: 'styled',
  query: { css },
  context,
  look,
});

const onAnyPage = [
  ...inBothModes({ name: 'a plain page', page: 'plain', look: wholeAndLarge }),
  ...inBothModes(styled('unset', wholeAndLarge)),
  ...inBothModes(styled('old', wholeAndLarge)),
  ...inBothModes(styled('pseudo', noPseudoWords)),
  ...inBothModes(styled('root', wholeAndLarge)),
  ...inBothModes(styled('dark', wholeAndLarge)),
  ...inBothModes({ name: 'right to left', page: 'rtl', look: wholeAndLarge }),
  ...inBothModes({
    name: 'forced colours',
    page: 'plain',
    context: { forcedColors: 'active' },
    look: wholeAndLarge,
  }),
  { name: 'text at 200 %', page: 'styled', query: { css: 'large' }, look: whole },
  ...inBothModes({
    name: 'zoom of 400 %',
    page: 'plain',
    context: { viewport: { width: 320, height: 256 }, deviceScaleFactor: 4 },
    look: whole,
  }),
  {
    name: 'a column of 240 pixels',
    page: 'plain',
    context: { viewport: { width: 256, height: 640 } },
    look: whole,
  },
  { name: 'text spacing', page: 'styled', query: { css: 'spacing' }, look: whole },
  {
    name: 'text spacing on a phone',
    page: 'styled',
    query: { css: 'spacing' },
    context: { viewport: { width: 320, height: 640 } },
    look: whole,
  },
];

export const displayCases = [
  ...forEveryWidget(onAnyPage),
  ...inBothModes({ name: 'print to PDF', page: 'plain', axe: false, look: onPaper }),
  ...inBothModes({ name: 'told as a table', page: 'plain', look: toldAsTable }),
  ...inBothModes({
    name: 'told as a table on a phone',
    page: 'plain',
    context: { viewport: { width: 320, height: 640 } },
    look: toldAsTable,
  }),
  ...inBothModes({ name: 'keyboard alone', page: 'plain', look: byKeyboard }),
  {
    name: 'keyboard alone on a phone',
    page: 'plain',
    context: { viewport: { width: 320, height: 640 } },
    look: reachedByTab,
  },
];
