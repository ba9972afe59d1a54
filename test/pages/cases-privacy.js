// What a visitor types stays in the page: watched from outside it, key by key, over a reload and Back.
import { compare, FOUR, press, SERVICE } from './breaks-looks.js';
import { answered, BOX, CHIP, DETAIL, LINK, openFirst } from './finder-looks.js';
import { addressWritten, expect, inBothModes } from './looks.js';

// Words of no feed, one in twenty; the others give answers.
const SECRETS = /zebra|quagga|kookaburra/i;
const SENTENCE =
  'my zebra daughter needs quagga speech therapy on saturdays near the kookaburra swimming pool and she is 7 ';
const STROKES = 300;
/** Fewer calls of the history than this for all of them: Safari refuses more than 100 in half a minute. */
const CALLS = 10;

/** In the page, before any script of it: notes every address, event and thing kept that a script or a server could read. */
function noteAll() {
  const notes = { calls: 0, words: [] };
  globalThis.notes = notes;
  for (const name of ['pushState', 'replaceState']) {
    const real = history[name];
    history[name] = function (state, title, url) {
      notes.calls += 1;
      notes.words.push(`${name} ${url}`);
      return real.call(this, state, title, url);
    };
  }
  const { dispatchEvent } = globalThis.EventTarget.prototype;
  globalThis.EventTarget.prototype.dispatchEvent = function (event) {
    const own = { ...event, detail: event.detail };
    notes.words.push(
      `event ${event.type} ${JSON.stringify(own, (_, value) => (value instanceof Node ? '' : value))}`,
    );
    return dispatchEvent.call(this, event);
  };
  const look = () => notes.words.push(`address ${location.href}`);
  for (const name of ['hashchange', 'popstate', 'input', 'local-offer-address-changed'])
    globalThis.addEventListener(name, look, true);
}

/** Everything of the page that is not the box and the words shown: what another script could read, keep or send. */
const keptIn = (page) =>
  page.evaluate(() => [
    ...globalThis.notes.words,
    ...Object.entries({ ...globalThis.localStorage, ...globalThis.sessionStorage }).flat(),
    document.cookie,
    document.title,
    document.referrer,
    location.href,
    ...[...document.querySelectorAll('a')].map(({ href }) => `link ${href}`),
    ...globalThis.ground.all('a').map(({ href }) => `link ${href}`),
    ...globalThis.ground.all('[name]').map(({ outerHTML }) => outerHTML),
    ...performance.getEntries().map(({ name }) => name),
  ]);

/** Notes every request with its headers and body, and every address of the page as the browser tells it. */
function listen(page) {
  const heard = [];
  page.on('request', (request) => {
    heard.push(`request ${request.url()} ${JSON.stringify(request.headers())} ${request.postData() ?? ''}`);
  });
  page.on('framenavigated', (frame) => heard.push(`page ${frame.url()}`));
  page.on('console', (message) => heard.push(`console ${message.text()}`));
  return heard;
}

async function chooseTwo(page) {
  for (const index of [0, 1]) {
    const select = page.locator('[part~="filters"] select').nth(index);
    await select.selectOption({ index: 1 });
    await page.waitForTimeout(100);
  }
}

async function staysHere(page) {
  const heard = listen(page);
  await page.addInitScript(noteAll);
  await page.reload();
  const box = page.locator(BOX);
  await box.click();
  const words = SENTENCE.repeat(4).slice(0, STROKES).trim();
  for (const key of words) await page.keyboard.type(key);
  await answered(page);
  await addressWritten(page);
  const { calls } = await page.evaluate(() => globalThis.notes);
  const results = await page.locator(LINK).count();
  await chooseTwo(page);
  await addressWritten(page);
  const before = page.url();
  await openFirst(page);
  const opened = page.url();
  const leaks = await keptIn(page);
  await page.reload();
  await page.locator(DETAIL).first().waitFor();
  const reloaded = await box.inputValue();
  leaks.push(...(await keptIn(page)));
  await page.goBack();
  await page.locator(DETAIL).first().waitFor({ state: 'detached' });
  const back = await box.inputValue();
  leaks.push(...(await keptIn(page)));
  // Away to another page, and Back to this one.
  await page.goto(new URL('/pages/two.html', page.url()).href);
  await page.goBack();
  await page.locator(LINK).first().waitFor();
  const returned = await box.inputValue();
  leaks.push(...(await keptIn(page)), ...heard);
  const held = [...new Set(leaks.filter((words) => SECRETS.test(decodeURIComponent(words))))];
  return [
    ...expect(results > 0, 'the sentence finds nothing, so it proves nothing'),
    ...expect(calls < CALLS, `${calls} calls of the history for ${words.length} key strokes`),
    ...expect(/finder\.\w+=/.test(before), `two choices, and the address is ${before}`),
    ...expect(opened.includes('finder.item='), `a detail is open, and the address is ${opened}`),
    ...expect(reloaded === words, `after a reload the box holds “${reloaded}”`),
    ...expect(back === words, `after Back the box holds “${back}”`),
    ...expect(returned === words, `back from another page the box holds “${returned}”`),
    ...held.slice(0, 5).map((words) => `typed words are in: ${words.slice(0, 200)}`),
  ];
}

const URGENT = 'I want to kill myself after swimming';

/** Whoever picks this device up next does not find these words. */
async function urgentIsForgotten(page) {
  const box = page.locator(BOX);
  await box.click();
  await page.keyboard.type('swimming ');
  await page.waitForTimeout(1500);
  await box.fill('');
  await page.keyboard.type(URGENT);
  await page.locator('[part~="urgent"]').first().waitFor();
  await page.waitForTimeout(1500);
  const state = JSON.stringify(await page.evaluate(() => history.state));
  await openFirst(page);
  await page.reload();
  await box.or(page.locator(DETAIL)).first().waitFor();
  const after = (await box.count()) ? await box.inputValue() : '';
  const again = JSON.stringify(await page.evaluate(() => history.state));
  const urgent = await page.locator('[part~="urgent"]').count();
  await page.goBack();
  await box.waitFor();
  const back = await box.inputValue();
  return [
    ...expect(!/kill/.test(state + again), `the history has ${state} ${again}`),
    ...expect(after === '' && back === '', `the box holds “${after}”, after Back “${back}”`),
    ...expect(urgent === 0, 'urgent help is on the page after a reload'),
    ...expect(!/kill/.test(page.url()), page.url()),
  ];
}

/** "Clear everything" leaves nothing of ours. */
async function cleared(page) {
  await page.locator(BOX).click();
  await page.keyboard.type('speech therapy 3 year old');
  await answered(page);
  await chooseTwo(page);
  await page.locator('[part~="keep"]').first().click();
  await addressWritten(page);
  await page.getByRole('button', { name: 'Clear everything' }).click();
  await addressWritten(page);
  const left = await page.evaluate(() => ({ href: location.href, state: JSON.stringify(history.state) }));
  return [
    ...expect((await page.locator(BOX).inputValue()) === '', 'the box holds words'),
    ...expect((await page.locator(CHIP).count()) === 0, 'there are chips'),
    ...expect(!left.href.includes('finder.'), left.href),
    ...expect(!/speech/.test(left.state), left.state),
  ];
}

/** Choosing, opening, comparing, a calendar file: nothing is asked for, nothing is kept but in the address. */
async function choosesHere(page) {
  await page.addInitScript(noteAll);
  await page.reload();
  await page.locator(SERVICE).first().waitFor();
  const heard = listen(page);
  for (const [name] of FOUR) await press(page, name).click();
  await addressWritten(page);
  const { calls } = await page.evaluate(() => globalThis.notes);
  await openFirst(page);
  await page.locator(`${DETAIL} [part~="add"]`).first().click();
  await compare(page, 'Saturday Explorers', 'Forest mornings');
  await addressWritten(page);
  const kept = await page.evaluate(async () => ({
    local: { ...globalThis.localStorage },
    session: { ...globalThis.sessionStorage },
    cookie: document.cookie,
    databases: (await globalThis.indexedDB.databases()).length,
    state: JSON.stringify(history.state),
    told: globalThis.notes.words.filter((words) => /^event local-offer-searched/.test(words)),
  }));
  const asked = heard.filter((words) => words.startsWith('request') && !words.includes('blob:'));
  return [
    ...asked.map((words) => `asked for: ${words.slice(0, 200)}`),
    ...expect(calls < CALLS, `${calls} calls of the history for four choices`),
    ...expect(
      !Object.keys({ ...kept.local, ...kept.session }).length && !kept.cookie && !kept.databases,
      `kept: ${JSON.stringify(kept)}`,
    ),
    ...expect(!/Saturday|weekend/.test(kept.state), `the history holds ${kept.state}`),
    ...expect(kept.told.length > 0, 'the page is told of no choice'),
    ...expect(!/weekend|no-assessment|Explorers/.test(kept.told.join()), `the page is told ${kept.told}`),
  ];
}

const inFinder = (name, look) =>
  inBothModes({ name: `finder: ${name}`, page: 'plain', query: { widget: 'service-finder' }, look });

export const privacyCases = [
  ...inFinder('typed words stay in the page', staysHere),
  ...inFinder('urgent words are kept nowhere', urgentIsForgotten),
  ...inFinder('everything is cleared', cleared),
  ...inBothModes({
    name: 'breaks: choices stay in the page',
    page: 'plain',
    query: { widget: 'short-breaks' },
    look: choosesHere,
  }),
];
