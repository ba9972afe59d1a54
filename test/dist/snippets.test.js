// Every snippet of the README, pasted into a page as a webmaster would, in Chromium.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { findChromium } from '../support/browsers.js';
import { openChromium } from '../support/chromium.js';
import { blocksIn } from '../support/documents.js';
import { root } from '../support/files.js';

const readme = readFileSync(join(root, 'README.md'), 'utf8');
const snippets = blocksIn(readme, 'html').map((text) => text.trim());
const [css] = blocksIn(readme, 'css');
const [cors] = blocksIn(readme, 'http');
const PAGE = 'https://school.example/';
const SCRIPT_TAG = '<script defer src="https://school.example/files/local-offer.js"></script>';

/** What the hosts named in the README send. `tampered`: the CDN's script has one more byte. */
async function answer(route, { body, tampered = false }) {
  const { hostname, pathname, href } = new URL(route.request().url());
  const [name, value] = cors.trim().split(': ');
  const fulfil = (contentType, text, headers) => route.fulfill({ contentType, body: text, headers });
  if (href === PAGE) return fulfil('text/html', `<!doctype html><title>A page</title><body>${body}`);
  if (pathname.endsWith('/local-offer.js')) {
    const script = readFileSync(join(root, 'dist/local-offer.js'), 'utf8');
    const isOpen = hostname === 'unpkg.com';
    return fulfil('text/javascript', tampered ? `${script};` : script, isOpen ? { [name]: '*' } : {});
  }
  // Any name, any type: the README says so.
  if (pathname.endsWith('/feed.json'))
    return fulfil('text/plain', readFileSync(join(root, 'stories/feeds/borough.json'), 'utf8'), { [name]: value });
  return route.fulfill({ status: 404, body: 'Not found' });
}

describe('the snippets in the README', { skip: findChromium() ? false : 'there is no Chromium here' }, () => {
  let browser;
  before(async () => {
    browser = await openChromium();
  });
  after(() => browser?.close());

  async function opened(body, options = {}) {
    const page = await browser.newPage();
    await page.route('**/*', (route) => answer(route, { body, ...options }));
    await page.goto(PAGE);
    return page;
  }
  const rows = (page) => page.locator('[data-local-offer-view] [part~="row"]');

  for (const snippet of snippets) {
    it(`draws a table: ${snippet.slice(0, 110)}…`, async () => {
      const page = await opened(snippet.includes('<script') ? snippet : SCRIPT_TAG + snippet);
      await rows(page).first().waitFor({ timeout: 10_000 });
      const tables = snippet.split('<local-offer-vacancy-table').length - 1 || 1;
      assert.equal(await page.locator('[data-local-offer-view]').count(), tables);
      assert.equal(await page.getByText(/^Ring (us|the )/).filter({ visible: true }).count(), 0);
      await page.close();
    });
  }

  it('load no script that was changed on the way, where they name its hash', async () => {
    const pinned = snippets.find((text) => text.includes('integrity='));
    const page = await opened(pinned, { tampered: true });
    await page.waitForLoadState('networkidle');
    assert.equal(await rows(page).count(), 0);
    assert.ok(await page.getByText('Ring the SEND team').isVisible());
    await page.close();
  });

  it('take the colours of the style example', async () => {
    const page = await opened(`<style>${css}</style>${snippets.find((text) => text.includes('"/files/feed.json"'))}`);
    const background = await rows(page).first().evaluate((row) => getComputedStyle(row).backgroundColor);
    const filled = await page.locator('[part~="filled"]').first().evaluate((tick) => getComputedStyle(tick).fill);
    const link = await page.locator('[part~="link"]').first().evaluate((one) => getComputedStyle(one).color);
    assert.deepEqual([background, filled, link], ['rgb(243, 242, 241)', 'rgb(0, 112, 60)', 'rgb(29, 112, 184)']);
    await page.close();
  });
});

describe('the imports in the README', () => {
  it('are there, and read the example', async () => {
    const [js] = blocksIn(readme, 'js');
    const imports = [...js.matchAll(/import (?:\{ (\w+) \} from )?'([^']+)'/g)];
    assert.ok(imports.length > 4);
    for (const [, name, specifier] of imports) {
      // A package may import itself by name: the same `exports` apply.
      const module = await import(specifier);
      if (name) assert.equal(typeof module[name], 'function', `${specifier} has no ${name}`);
    }
    const { readFeed } = await import('local-offer-widgets/feed');
    const [, document] = /readFeed\('(.*)'\)/.exec(js);
    assert.equal(readFeed(document).feed.services.length, 1);
  });
});
