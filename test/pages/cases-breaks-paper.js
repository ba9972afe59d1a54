// The short breaks on paper: side by side on one page, the week on one page, the statement on one page.
import { compare, press, SERVICE, WEEK } from './breaks-looks.js';
import { expect, inBothModes } from './looks.js';
import { pdfPages } from './pdf.js';

const tidy = (words) => words.replace(/\s+/g, '');

const CONTROLS = /Howoldisyourchild|Whatmattersmost|Sortby|Keepinmylist|Addtomycalendar|Intermtime/;

/** One page of A4 has all of these words, no page has controls, and there is no more paper than for what stands below. */
async function onOnePage(page, words) {
  const margin = { top: '1cm', bottom: '1cm', left: '1cm', right: '1cm' };
  const pages = pdfPages(await page.pdf({ format: 'A4', margin })).map(tidy);
  const wanted = words.map(tidy).filter(Boolean);
  const missing = pages.map((text) => wanted.filter((one) => !text.includes(one)));
  const [least = []] = missing.sort((a, b) => a.length - b.length);
  const text = pages.join('');
  return [
    ...expect(pages.length <= 2, `${pages.length} pages`),
    ...expect(wanted.length > 5, 'there is little to look for'),
    ...least.map((one) => `not on the same page: ${one}`),
    ...expect(!CONTROLS.test(text), `controls are on paper: ${CONTROLS.exec(text)?.[0]}`),
    ...expect(text.includes(new URL(page.url()).pathname), 'the address is not on paper'),
  ];
}

async function comparedOnPaper(page) {
  await page.locator(SERVICE).first().waitFor();
  await press(page, /^Weekends?\b/).click();
  const names = ['Saturday Explorers', 'Saturday Otters', 'Families’ camp'];
  await compare(page, ...names);
  const facts = await page.locator('[part~="compare-fact"]').allInnerTexts();
  return onOnePage(page, [...names, ...facts, 'Our notes']);
}

async function weekOnPaper(page) {
  await page.locator(WEEK).waitFor();
  const words = await page.locator(`${WEEK} :is([part~="week-link"], [part~="week-day"])`).allInnerTexts();
  return onOnePage(page, words);
}

async function statementOnPaper(page) {
  const statement = page.locator('[part~="statement"]').first();
  await statement.waitFor();
  return onOnePage(page, (await statement.locator('p, h3').allInnerTexts()).slice(0, 6));
}

const onPaper = (name, attributes, look) =>
  inBothModes({
    name: `breaks: ${name} on one page of paper`,
    page: 'plain',
    query: { widget: 'short-breaks', attributes },
    axe: false,
    look,
  });

export const breaksPaperCases = [
  ...onPaper('side by side', 'view=menu', comparedOnPaper),
  ...onPaper('the week', 'view=week', weekOnPaper),
  ...onPaper('the statement', 'view=statement', statementOnPaper),
];
