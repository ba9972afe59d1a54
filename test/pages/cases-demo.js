// The demo site as `npm start` serves it, and what Westminster's page says, row by row.
import { FOUR, leftIn, press, WEEK } from './breaks-looks.js';
import { LINK, typeWords } from './finder-looks.js';
import { expect, rowsSeen } from './looks.js';

const NO_DATE = 'The council gave no date for these figures.';

// A setting as printed, and what its row says.
const WESTMINSTER = [
  ['Churchill Gardens', /SLCN.* 5 to 11 40 places 24 pupils 16 places not filled; some may be promised: ask/],
  // No other figure in the row but its ages: 5 to 11, 9 places, fewer than 5.
  ['Edward Wilson', /VI: \D* 5 to 11 9 places fewer than 5 pupils Some places not filled\D*$/],
  ['St. Augustine', /HI: .* 11 to 16 10 places 9 pupils 1 place not filled; it may be promised: ask/],
  ['Millbank', /Autism.* 5 to 11 10 places 11 pupils Full, 1 over/],
  ['Pimlico Academy', /SLCN.* 11 to 16 10 places 12 pupils Full, 2 over/],
  [
    'College Park',
    /Autism and learning difficulties.* 5 to 19 100 places 105 places planned from September \(year not said\) 100 pupils Full/,
  ],
  [
    'QE11 (Queen Elizabeth II)',
    /SLD.*PMLD.* 2 to 19 70 places 75 places planned from September \(year not said\) 71 pupils Full, 1 over/,
  ],
  [
    'St. Marylebone Bridge',
    /SLCN.* 11 to 16 60 places 52 pupils 8 places not filled; some may be promised: ask/,
  ],
  [
    'Beachcroft AP Academy',
    /SEMH.* 5 to 16 14 places 12 pupils 2 places not filled.*Places are arranged by schools and the council/,
  ],
];

async function westminster(page) {
  await rowsSeen(page);
  // Cells without the labels they have on a phone.
  const rows = await page.evaluate(() => {
    const { all, words } = globalThis.ground;
    const wordsOf = (cell) => words(cell.querySelector('[part~="value"]') ?? cell);
    return all('[part~="row"]').map((row) => [...row.children].map(wordsOf).join(' '));
  });
  const wrong = WESTMINSTER.flatMap(([name, says], index) => {
    const row = rows[index] ?? '';
    const holds = row.startsWith(name) && says.test(row) && row.includes(NO_DATE) && !/vacanc/i.test(row);
    return expect(holds, `${name}: ${row}`);
  });
  const text = await page.evaluate(() => globalThis.ground.text());
  return [
    ...wrong,
    ...expect(rows.length === WESTMINSTER.length, `${rows.length} rows`),
    ...expect(
      /All Soul's.*Was due to open in summer term 2019\. Ask whether it did\./.test(text),
      "All Soul's is not asked after",
    ),
    ...expect(text.includes('Example made from public documents of 2017 to 2021'), 'the notice is not shown'),
  ];
}

const PHONE = { viewport: { width: 320, height: 640 } };

const settings = (number) => async (page) => {
  const rows = await rowsSeen(page);
  return expect(rows >= number, `${rows} settings, not ${number}`);
};

/** All three parts; pressing narrows it down. */
async function shortBreaks(page) {
  await rowsSeen(page);
  const all = await leftIn(page);
  for (const [name] of FOUR) await press(page, name).click();
  const left = await leftIn(page);
  return [
    ...expect(all > 25 && left > 0 && left < all, `${all} breaks, then ${left}`),
    ...expect(await page.locator(WEEK).count(), 'the week is not there'),
    ...expect(
      await page.getByRole('heading', { name: 'Who can have them' }).count(),
      'there is no statement',
    ),
  ];
}

/** The week alone, with what the school has set. */
async function weekOfSchool(page) {
  await page.locator(WEEK).waitFor();
  const rows = await page.locator('[part~="week-link"]').count();
  return [
    ...expect(rows > 10, `${rows} sessions in the week`),
    ...expect(!(await page.getByText('Harbour House').count()), 'a break for grown-ups is in the week'),
  ];
}

/** Starting points stand there, and words are answered. */
async function finder(page) {
  await typeWords(page, 'short brakes');
  const names = await page.locator(LINK).allInnerTexts();
  return expect(
    names.some((name) => /break/i.test(name)),
    `found: ${names.join('; ')}`,
  );
}

/** A question to answer by pressing; no box. */
async function young(page) {
  await page.locator('[part~="start"]').first().click();
  const said = await page.evaluate(() => globalThis.ground.text());
  return expect(!/your child/i.test(said), 'it says “your child” to a young person');
}

const noRobots = async (page) =>
  expect(
    await page.locator('meta[name="robots"][content*="noindex"]').count(),
    'search engines would list the page',
  );

const demo = (page, look = async () => []) => ({
  name: `demo site ${page}`,
  page,
  look: async (tab) => [...(await look(tab)), ...(await noRobots(tab))],
});

export const demoCases = [
  demo('/'),
  demo('/council/', westminster),
  {
    ...demo('/council/', westminster),
    name: 'demo site /council/ on a phone',
    context: PHONE,
  },
  demo('/council/services.html', finder),
  { ...demo('/council/services.html', finder), name: 'demo site, services on a phone', context: PHONE },
  demo('/council/short-breaks.html', shortBreaks),
  {
    ...demo('/council/short-breaks.html', shortBreaks),
    name: 'demo site, short breaks on a phone',
    context: PHONE,
  },
  { ...demo('/strict/council/short-breaks.html', shortBreaks), name: 'demo site, short breaks, strict' },
  demo('/college/', finder),
  demo('/college/young-people.html', young),
  demo('/old-council/', settings(12)),
  demo('/school/', settings(1)),
  demo('/school/places.html', settings(2)),
  demo('/school/short-breaks.html', weekOfSchool),
  {
    ...demo('/school/short-breaks.html', weekOfSchool),
    name: 'demo site, the week on a phone',
    context: PHONE,
  },
  // Its own style sheets are let through; nothing of ours is stopped.
  { ...demo('/strict/council/', settings(9)), name: 'demo site, strict' },
];
