// Every snippet of the README for a report, pasted into a page as a webmaster would, in Chromium.
import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { findChromium } from '../support/browsers.js';
import { blocksIn } from '../support/documents.js';
import { workFolder } from '../support/files.js';
import { runNode } from '../support/processes.js';
import { heading, opened, readme, scripts, start, stop, withScript } from './snippet-pages.js';

const [, reportText] = /^## SEN information reports\n([^]*?)^## /m.exec(readme);
const reportSnippets = blocksIn(reportText, 'html').map((text) => text.trim());

describe('the snippets in the README for a report', { skip: findChromium() ? false : 'there is no Chromium here' }, () => {
  before(start);
  after(stop);

  // What each snippet for a report is for, by what it has and no other.
  const part = (page, name) => page.locator(`[part~="${name}"]`);
  const answers = async (page) => (await part(page, 'report-index').locator('ol').getByRole('link').allInnerTexts()).map((words) => words.trim());
  const isVisible = (page, words) => page.getByText(words).filter({ visible: true }).first().waitFor();
  const REPORTS_SHOW = {
    'sen-report" data-setting': async (page) => {
      await part(page, 'report-first').getByText('Mrs Ferris').waitFor();
      await part(page, 'report-first').getByRole('link', { name: 'How to complain' }).waitFor();
      await isVisible(page, 'Last reviewed September 2026.');
      assert.deepEqual(await answers(page), [
        'Who is the SENCO, and how do I reach them?',
        'What can I do if I am not happy?',
      ]);
    },
    'setting="mainstream"': async (page) => {
      await heading(page, 'Who to talk to first').waitFor();
      const first = part(page, 'report-first');
      await first.getByRole('link', { name: /01632 960104/ }).waitFor();
      await first.getByRole('link', { name: 'What to do if you are worried' }).waitFor();
      await isVisible(page, 'To be reviewed again by September 2027.');
      await isVisible(page, 'Tell the class teacher first, then Mrs Ferris.');
      assert.equal((await answers(page)).length, 3);
      assert.equal(await part(page, 'report-check').count(), 0);
    },
    'urn="999001"': async (page) => {
      await part(page, 'report-first').getByText('Mrs Nadia Ferris').waitFor();
      await heading(page, 'How will you teach my child?').waitFor();
      const [line, last] = await Promise.all(
        [page.getByText('Ring the school office on 01632 960101.'), part(page, 'report-item').last()].map((one) => one.boundingBox()),
      );
      assert.ok(line.y > last.y, 'below the report');
    },
    'setting="college"': async (page) => {
      await heading(page, 'Who to talk to').waitFor();
      await part(page, 'report-first').getByText('Sam Okoro').waitFor();
      await part(page, 'report-first').getByRole('link', { name: 'What to do if you are not happy' }).waitFor();
      assert.equal(await page.getByText(/your child|SENCO/).filter({ visible: true }).count(), 0);
    },
    'data-easy-read': async (page) => {
      const [full, easy] = ['She works from Tuesday to Friday.', 'She will talk with you.'].map((words) => page.getByText(words));
      assert.deepEqual([await full.isVisible(), await easy.isVisible()], [true, false]);
      await page.getByRole('button', { name: 'Easy read' }).click();
      await easy.waitFor();
      assert.equal(await full.isVisible(), false);
    },
    'data-link=': async (page) => {
      const link = part(page, 'report-papers').getByRole('link', { name: 'Accessibility plan, September 2025' });
      assert.equal(await link.getAttribute('href'), 'https://school.example/accessibility-plan');
    },
    'data-cycle': async (page) => {
      await part(page, 'cycle').getByText('we choose goals with you.').waitFor();
      const shown = page.getByText('did it work?').filter({ visible: true });
      assert.equal(await shown.count(), 1, 'the words once');
    },
    'data-case-study': async (page) => {
      await isVisible(page, 'In June this child read two pages to the class.');
    },
    'data-site': async (page) => {
      assert.deepEqual(await answers(page), ['Getting in, getting around, and using everything here']);
      await isVisible(page, 'Everything is on one floor.');
      await isVisible(page, 'The lift reaches two of the three floors.');
    },
  };
  const TODAY = '2026-11-28';
  for (const snippet of reportSnippets) {
    const [, shows] = Object.entries(REPORTS_SHOW).find(([mark]) => snippet.includes(mark)) ?? [];
    it(`shows what the snippet for a report says: ${snippet.slice(0, 80)}…`, async () => {
      assert.ok(shows, 'nobody has said what it must show');
      const page = await opened(withScript(snippet), { on: TODAY });
      page.setDefaultTimeout(10_000);
      await part(page, 'report-tools').waitFor();
      await shows(page);
      await page.close();
    });
  }
  it('have a snippet for each thing of a report that is shown', () =>
    assert.equal(reportSnippets.length, Object.keys(REPORTS_SHOW).length));

  const snippetOf = (mark) => reportSnippets.find((text) => text.includes(mark));
  const written = snippetOf('setting="mainstream"');
  const withAttribute = (attribute) => written.replace('<local-offer-sen-report ', `$&${attribute} `);

  it('hide a story when consent for it has ended, and only then', async () => {
    const body = withScript(snippetOf('data-case-study'));
    for (const [on, isShown] of [['2027-07-31', true], ['2027-08-01', false]]) {
      const page = await opened(body, { on });
      await part(page, 'report-tools').waitFor();
      assert.equal(await page.getByText('In June this child').isVisible(), isShown, on);
      assert.equal(await page.locator('figure img').isVisible(), isShown, on);
      await page.close();
    }
  });

  it('put an answer of the page in place of the feed’s, and leave the rest', async () => {
    const answer = '<h2>SENCO</h2><p>Ms Amara Bell. Ring 01632 960109.</p>';
    const page = await opened(snippetOf('urn="999001"').replace('<p>Ring', `${answer}$&`), { on: TODAY });
    page.setDefaultTimeout(10_000);
    await heading(page, 'How will you teach my child?').waitFor();
    assert.equal(await page.getByRole('heading', { name: 'Who is the SENCO' }).count(), 0);
    await part(page, 'report-first').getByText('Ms Amara Bell').waitFor();
    await page.close();
  });

  it('stand in the order of the law where the tag says so', async () => {
    assert.ok(reportText.includes('`order="law"`'));
    const order = async (body) => {
      const page = await opened(body, { on: TODAY });
      await part(page, 'report-tools').waitFor();
      const found = page.getByRole('heading', { name: /^(Who is the SENCO|How do you know if|What can I do)/ });
      const places = await found.evaluateAll((all) => all.map((one) => [one.getBoundingClientRect().top, one.innerText.slice(0, 9)]));
      await page.close();
      return places.sort(([one], [other]) => one - other).map(([, words]) => words);
    };
    assert.deepEqual(await order(written), ['Who is th', 'How do yo', 'What can ']);
    assert.deepEqual(await order(withAttribute('order="law"')), ['How do yo', 'Who is th', 'What can ']);
  });

  it('show the check to the author alone', async () => {
    const [, own] = /`(\?report\.check=\w+)`/.exec(reportText);
    const [, named] = /`(\?report-north\.check=\w+)`/.exec(reportText);
    const checked = withAttribute('check');
    for (const [body, search, count] of [
      [checked, '', 0],
      [checked, own, 1],
      [written, own, 0],
      [withAttribute('check name="north"'), named, 1],
      [withAttribute('check name="north"'), own, 0],
    ]) {
      const page = await opened(body, { search, on: TODAY });
      await part(page, 'report-tools').waitFor();
      assert.equal(await part(page, 'report-check').count(), count, `${search} ${body.slice(50, 120)}`);
      await page.close();
    }
  });

  it('tell the page what the check found', async () => {
    const listen = `<script>addEventListener('local-offer-report-checked', ({ check }) => (window.told = check))</script>`;
    const page = await opened(listen + withAttribute('check'), { on: TODAY });
    await page.waitForFunction(() => window.told);
    const told = await page.evaluate(() => window.told);
    assert.equal(told.items.length, 23);
    assert.ok(told.warnings.length > 0);
    await page.close();
  });

  it('lead to an answer by its name', async () => {
    const names = [...reportText.matchAll(/`…\/send#([\w-]+)`/g)].map(([, name]) => name);
    assert.ok(names.length > 1);
    const body = snippetOf('urn="999001"');
    for (const name of names) {
      const page = await opened(body, { search: `#${name}`, on: TODAY });
      await part(page, 'report-tools').waitFor();
      const item = page.locator(`[part~="report-item"][id$="-${name}"]`);
      const { y } = await item.boundingBox();
      assert.ok(Math.abs(y) < 300, `${name} at ${y}`);
      await page.close();
    }
  });
});

describe('the README’s example of a check in Node', () => {
  it('prints what the README says', async () => {
    const folder = workFolder('report');
    const written = reportSnippets.find((text) => text.includes('setting="mainstream"'));
    writeFileSync(join(folder, 'report.html'), `${written}<h2>Our school dog</h2><p>Bella.</p>`);
    writeFileSync(join(folder, 'report.mjs'), scripts.find((text) => text.includes('reportFromHtml(')));
    const { code, output } = await runNode(['report.mjs'], { cwd: folder });
    assert.equal(code, 0, output);
    assert.match(output, /^sir-4 present law$/m);
    assert.match(output, /^sir-8 missing law$/m);
    assert.match(output, /inclusion strategy, which is due by 31 December 2026/);
    assert.match(output, /\[ 'Our school dog' \]/);
  });
});
