// Builds Storybook and opens every story in Chromium: its play function, axe, the console. `--only=words` picks by id.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { parseArgs } from 'node:util';
import { axeFindings, openChromium, watch } from './support/chromium.js';
import { filesIn, root, workFolder } from './support/files.js';
import { runNode } from './support/processes.js';
import { serveFolder } from './support/server.js';
import { tally } from './support/tally.js';

const { values } = parseArgs({ options: { only: { type: 'string', default: '' } } });
const BUILDER = join(root, 'node_modules/storybook/dist/bin/dispatcher.js');
const SECONDS = 60_000;
const MOST = 1000;

async function buildStorybook() {
  const folder = workFolder('storybook');
  const env = { ...process.env, STORYBOOK_DISABLE_TELEMETRY: '1' };
  const { code, output } = await runNode([BUILDER, 'build', '--quiet', '-o', folder], { cwd: root, env });
  return { folder, troubles: code === 0 ? [] : output.trim().split('\n') };
}

/** Waits until the story is drawn and its play function has run. Gives the words of its error, if any. */
async function played(page) {
  const phase = () => {
    const now = window.__STORYBOOK_PREVIEW__?.currentRender?.phase;
    return ['completed', 'finished', 'errored', 'aborted'].includes(now);
  };
  await page.waitForFunction(phase, undefined, { timeout: SECONDS });
  const wrong = await page.evaluate(
    () => /sb-show-(errordisplay|nopreview)/.exec(document.body.className)?.[1],
  );
  return wrong ? [`the story shows ${wrong}: ${await page.locator('#error-message').innerText()}`] : [];
}

async function storyTroubles(browser, address, { id }) {
  const page = await browser.newPage();
  try {
    const troubles = watch(page);
    await page.goto(`${address}/iframe.html?id=${id}&viewMode=story`, { timeout: SECONDS });
    const errors = await played(page);
    await page.waitForLoadState('networkidle', { timeout: SECONDS });
    // What a play function cannot find comes with the whole page.
    const short = troubles.map((words) => words.slice(0, MOST));
    return [...errors, ...(await axeFindings(page, '#storybook-root')), ...short];
  } catch (error) {
    return [error.message];
  } finally {
    await page.close();
  }
}

const { count, finish } = tally();

async function testStories() {
  const { folder, troubles } = await buildStorybook();
  count('Storybook builds', troubles);
  if (troubles.length > 0) return;
  const { entries } = JSON.parse(readFileSync(join(folder, 'index.json'), 'utf8'));
  const stories = Object.values(entries).filter(
    ({ type, id }) => type === 'story' && id.includes(values.only),
  );
  const server = await serveFolder(folder);
  const browser = await openChromium();
  for (const story of stories) {
    count(`${story.title}: ${story.name}`, await storyTroubles(browser, server.address, story));
  }
  await browser.close();
  server.close();
}

if (filesIn('stories', /\.stories\.ts$/).length > 0) await testStories();
finish();
