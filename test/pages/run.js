// One page per hazard, driven in Chromium as a visitor would. `--only=words` picks cases by name.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { serve } from '../../.config/serve.js';
import { axeFindings, openChromium, watch } from '../support/chromium.js';
import { root } from '../support/files.js';
import { tally } from '../support/tally.js';
import { breaksCases } from './cases-breaks.js';
import { breaksFourCases } from './cases-breaks-four.js';
import { breaksPaperCases } from './cases-breaks-paper.js';
import { breaksScreenCases } from './cases-breaks-screens.js';
import { demoCases } from './cases-demo.js';
import { displayCases } from './cases-display.js';
import { embeddingCases } from './cases-embedding.js';
import { feedCases } from './cases-feeds.js';
import { feedDeskCases } from './cases-feed-desk.js';
import { finderCases } from './cases-finder.js';
import { finderScreenCases } from './cases-finder-screens.js';
import { privacyCases } from './cases-privacy.js';
import { reportCases } from './cases-report.js';
import { reportDemoCases } from './cases-report-demo.js';
import { reportFeedCases } from './cases-report-feeds.js';
import { reportPageCases } from './cases-report-pages.js';
import { reportPaperCases } from './cases-report-paper.js';
import { reportScreenCases } from './cases-report-screens.js';
import { strictCases } from './cases-strict.js';
import { README_LINES } from './csp.js';
import { widgetOf } from './widgets.js';
import { openSite } from './site.js';

const { values } = parseArgs({ options: { only: { type: 'string', default: '' } } });
// A slow machine needs long at its worst; nobody waits for it who need not.
const PATIENCE = 40_000;
const inPage = readFileSync(join(root, 'test/pages/in-page.js'), 'utf8');

/** A page of the demo site begins with a slash; the others are in this folder. */
const addressOf = ({ address, demo }, { page, query, tail }) =>
  page.startsWith('/')
    ? `${demo}${page}`
    : `${address}/pages/${page}.html?${new URLSearchParams(query)}${tail}`;

/**
 * A case: { name, page, query?, tail?, context?, allowed?, axe?, look(page, ground) }. `look` gives a list of troubles.
 * `allowed` are messages in the console that the page is meant to give. `axe` is what axe looks at, or false.
 */
async function troublesOf(
  ground,
  { page: file, query = {}, tail = '', context = {}, allowed, axe = 'html', without, look },
) {
  const tab = await ground.browser.newContext({ viewport: { width: 1280, height: 900 }, ...context });
  const page = await tab.newPage();
  page.setDefaultTimeout(PATIENCE);
  const troubles = watch(page, allowed);
  try {
    if (context.javaScriptEnabled !== false) await page.addInitScript(inPage);
    await page.goto(addressOf(ground, { page: file, query, tail }));
    const found = await look(page, { ...ground, ...widgetOf(query), troubles });
    const violations = axe === false ? [] : await page.evaluate(() => globalThis.ground.violations);
    return [...found, ...violations, ...troubles, ...(axe ? await axeFindings(page, axe, { without }) : [])];
  } catch (error) {
    return [error.message.split('\n')[0], ...troubles];
  } finally {
    await tab.close();
  }
}

const { count, finish } = tally();
const [site, elsewhere, demo] = await Promise.all([openSite(), openSite(), serve()]);
const browser = await openChromium();
const ground = { browser, address: site.address, elsewhere: elsewhere.address, demo: demo.url };
const cases = [
  ...strictCases,
  ...embeddingCases,
  ...feedCases(ground),
  ...displayCases,
  ...finderCases,
  ...finderScreenCases,
  ...breaksFourCases,
  ...breaksCases,
  ...breaksPaperCases,
  ...breaksScreenCases,
  ...reportCases,
  ...reportPageCases,
  ...reportFeedCases,
  ...reportPaperCases,
  ...reportScreenCases,
  ...privacyCases,
  ...demoCases,
  ...reportDemoCases,
  ...feedDeskCases,
];

// Most of the time is waiting for feeds that are late on purpose: several at once.
const waiting = cases.filter(({ name }) => name.includes(values.only));
const work = async () => {
  for (let one; (one = waiting.shift());) {
    const began = performance.now();
    const troubles = await troublesOf(ground, one);
    count(`${one.name} (${((performance.now() - began) / 1000).toFixed(1)} s)`, troubles);
  }
};
await Promise.all([work(), work(), work()]);

for (const [file, lines] of Object.entries(README_LINES))
  console.log(`Content-Security-Policy for ${file}: ${lines}`);
await browser.close();
site.close();
elsewhere.close();
await demo.close();
finish();
