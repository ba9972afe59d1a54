// A report on paper: all of it, opened, with its contents and the page's address; no heading alone at a page's foot.
import { expect, inBothModes } from './looks.js';
import { pdfPages } from './pdf.js';
import { COLLEGE, forEverySource, isDrawn } from './report-looks.js';

/** Without spaces, and without the one sign that some fonts have for “fi”. */
const tidy = (words) => words.normalize('NFKC').replace(/\s+/g, '');
const CONTROLS = /Print,orsaveasPDF|Showthewordsofthelaw|Easyread/;

/** Every text of the report that is to be on paper, and every heading. Runs in the page. */
const wanted = () => {
  const { elements } = globalThis.ground;
  const roots = elements().flatMap((one) => [one, one.shadowRoot]);
  const isLeftOut = (node) =>
    node.closest('[data-easy-read], [part~="screen-only"], [part~="hidden"], script, style, svg') !== null ||
    // Folded words are opened for paper; others that are not seen on screen stay away.
    (!node.closest('details') && !node.checkVisibility());
  const texts = [];
  for (const root of roots) {
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    for (let node; (node = walker.nextNode());)
      if (node.data.trim() && !isLeftOut(node.parentElement)) texts.push(node.data);
  }
  const headings = roots.flatMap((root) =>
    [...root.querySelectorAll('h1, h2, h3, h4, h5, h6, [role="heading"], [part~="report-name"]')].map(
      ({ textContent }) => textContent,
    ),
  );
  return { texts, headings: [...new Set(headings)] };
};

const openFolds = (page) =>
  page.evaluate(() => globalThis.ground.all('details').filter(({ open }) => open).length);

async function sheetsOf(page) {
  const margin = { top: '1cm', bottom: '1cm', left: '1cm', right: '1cm' };
  return pdfPages(await page.pdf({ format: 'A4', margin }));
}

/** A family prints it at home: a whole report with pictures, in whatever font there is. */
const MOST_SHEETS = 12;

async function onFewSheets(page) {
  await isDrawn(page);
  const { length } = await sheetsOf(page);
  return expect(length <= MOST_SHEETS, `it takes ${length} sheets of paper`);
}

export async function onPaper(page) {
  await isDrawn(page);
  const before = await openFolds(page);
  const { texts, headings } = await page.evaluate(wanted);
  const pages = (await sheetsOf(page)).map(tidy);
  const all = pages.join('');
  const missing = texts.map(tidy).filter((words) => words.length > 3 && !all.includes(words.slice(0, 60)));
  const alone = pages.slice(0, -1).flatMap((words, index) =>
    headings
      .map(tidy)
      .filter((heading) => heading && words.endsWith(heading))
      // The list of contents has the same words, before the heading.
      .filter((heading) => !pages.slice(index + 1).some((later) => later.includes(heading)))
      .map((heading) => `alone at the foot of page ${index + 1}: ${heading}`),
  );
  return [
    ...expect(texts.length > 30 && headings.length > 5, 'there is little to look for'),
    ...missing.slice(0, 8).map((words) => `not on paper: ${words.slice(0, 60)}`),
    ...alone,
    ...expect(!CONTROLS.test(all), `controls are on paper: ${CONTROLS.exec(all)?.[0]}`),
    ...expect(all.includes(new URL(page.url()).pathname), 'the address is not on paper'),
    ...expect(/Whatyoucanreadhere/.test(pages[0] + pages[1]), 'the contents are not at the start'),
    ...expect((await openFolds(page)) === before, 'folds stay open after printing'),
  ];
}

const onSheet = { page: 'plain', axe: false, look: onPaper };

export const reportPaperCases = [
  ...forEverySource({ name: 'print to PDF', ...onSheet }).flatMap(inBothModes),
  { name: 'report: sheets of the school', page: '/school/send.html', axe: false, look: onFewSheets },
  { name: 'report: sheets of the college', page: '/college/support.html', axe: false, look: onFewSheets },
  ...inBothModes({ name: 'report: print to PDF, a college', query: COLLEGE, ...onSheet }),
];
