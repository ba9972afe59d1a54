// The short breaks in a page: feed in hand to paint, a press to paint, and the days of every session worked out.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readFeed } from '../../dist/esm/feed/index.js';
import { datesOf, sessionsOf, termsOf } from '../../dist/esm/feed/sessions.js';
import { isShortBreak } from '../../dist/esm/search/short-breaks.js';
import { root } from '../support/files.js';
import { median, ROUNDS, SLOWER, slowly } from './drawing.js';

const TODAY = '2026-11-22';

/** Runs in the page: draws `size` breaks, all parts, then presses an age. */
async function inPage({ feed, today }) {
  const frame = () => new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
  const holder = document.createElement('local-offer-feed');
  const breaks = document.createElement('local-offer-short-breaks');
  breaks.setAttribute('address', 'none');
  breaks.today = today;
  holder.append(breaks);
  document.body.replaceChildren(holder);
  const began = performance.now();
  holder.document = feed;
  while (!breaks.querySelector('[part~="age"]')) await frame();
  await frame();
  const first = performance.now() - began;
  const pressed = performance.now();
  breaks.querySelector('[aria-label^="Age 9"]').click();
  await frame();
  return { first, press: performance.now() - pressed };
}

function feedOf(size) {
  const feed = JSON.parse(readFileSync(join(root, 'stories/feeds/borough.json'), 'utf8'));
  const ids = new Set(
    readFeed(feed)
      .feed.services.filter(isShortBreak)
      .map(({ id }) => id),
  );
  const breaks = feed.contents.filter(({ id }) => ids.has(id));
  const contents = Array.from({ length: size }, (_, index) => ({
    ...breaks[index % breaks.length],
    id: `b-${index}`,
  }));
  return { ...feed, contents };
}

/** Milliseconds to work out the next ten days of every session of every break, read anew. */
function datesTime(document) {
  const times = Array.from({ length: ROUNDS }, () => {
    const { feed } = readFeed(document);
    const began = performance.now();
    for (const service of feed.services)
      for (const session of sessionsOf(service, TODAY)) datesOf(session, termsOf(feed, service), TODAY, 10);
    return performance.now() - began;
  });
  return median(times);
}

/** Prints a row for each length of list. */
export async function drawingBreaks({ browser, site, row }) {
  console.log(
    `\nShort breaks, all parts, processor slowed ${SLOWER} times but for the days; medians of ${ROUNDS}\n`,
  );
  row('breaks', 'feed in hand to paint ms', 'a press, to paint ms', 'days of every session ms');
  row('---', '---', '---', '---');
  for (const size of [33, 100, 300]) {
    const feed = feedOf(size);
    const { first, press } = await slowly({ browser, site }, inPage, { feed, today: TODAY });
    row(size, first.toFixed(0), press.toFixed(0), datesTime(feed).toFixed(1));
  }
}
