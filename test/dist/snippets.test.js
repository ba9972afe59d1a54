// Every snippet of the README, pasted into a page as a webmaster would, in Chromium.
import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { findChromium } from '../support/browsers.js';
import { openChromium } from '../support/chromium.js';
import { blocksIn } from '../support/documents.js';
import { root, workFolder } from '../support/files.js';
import { runNode } from '../support/processes.js';

const readme = readFileSync(join(root, 'README.md'), 'utf8');
const snippets = blocksIn(readme, 'html').map((text) => text.trim());
const recipes = blocksIn(/^### Recipes\n([^]*?)^###/m.exec(readme)[1], 'html').map((text) => text.trim());
const breakRecipes = blocksIn(/^### Recipes for short breaks\n([^]*?)^###/m.exec(readme)[1], 'html').map((text) => text.trim());
const [, reportText] = /^## SEN information reports\n([^]*?)^## /m.exec(readme);
const reportSnippets = blocksIn(reportText, 'html').map((text) => text.trim());
const [css] = blocksIn(readme, 'css');
const [cors] = blocksIn(readme, 'http');
const scripts = blocksIn(readme, 'js');
const PAGE = 'https://school.example/';
const SCRIPT_TAG = '<script defer src="https://school.example/files/local-offer.js" data-feed="/files/feed.json"></script>';

/** The made-up borough with the README's name for it; its neighbour has the same services for its own residents. */
const borough = readFileSync(join(root, 'stories/feeds/borough.json'), 'utf8').replaceAll('Fennbridge', 'Rowanshire');
function neighbour() {
  const feed = JSON.parse(borough.replaceAll('Rowanshire', 'Marshley').replaceAll('E06999999', 'E06999998'));
  const contents = feed.contents.map((one, index) => ({
    ...one,
    id: `neighbour-${one.id}`,
    name: `${one.name} in Marshley`,
    // The first says nothing of whom it is for.
    ...(index === 0 && { service_areas: undefined }),
  }));
  return JSON.stringify({ ...feed, contents });
}

/** What the hosts named in the README send. `tampered`: the CDN's script has one more byte. */
async function answer(route, { body, tampered = false }) {
  const { hostname, pathname, href } = new URL(route.request().url());
  const [name, value] = cors.trim().split(': ');
  const fulfil = (contentType, text, headers) => route.fulfill({ contentType, body: text, headers });
  if (href.split('?')[0] === PAGE) return fulfil('text/html', `<!doctype html><title>A page</title><body>${body}`);
  const [, file] = /\/(local-offer|sen-report)\.js$/.exec(pathname) ?? [];
  if (file) {
    const script = readFileSync(join(root, `dist/${file}.js`), 'utf8');
    const isOpen = hostname === 'unpkg.com';
    return fulfil('text/javascript', tampered ? `${script};` : script, isOpen ? { [name]: '*' } : {});
  }
  // Any name, any type: the README says so.
  if (pathname.endsWith('/feed.json'))
    return fulfil('text/plain', hostname === 'neighbour.example' ? neighbour() : borough, { [name]: value });
  if (pathname === '/places') return route.fulfill({ json: { latitude: 52.6, longitude: 0.3 } });
  return route.fulfill({ status: 404, body: 'Not found' });
}

describe('the snippets in the README', { skip: findChromium() ? false : 'there is no Chromium here' }, () => {
  let browser;
  before(async () => {
    browser = await openChromium();
  });
  after(() => browser?.close());

  /** @param on the day it is, where the page's clock must not go on. */
  async function opened(body, { search = '', on, ...options } = {}) {
    const page = await browser.newPage();
    if (on) await page.clock.setFixedTime(new Date(`${on}T12:00:00Z`));
    await page.route('**/*', (route) => answer(route, { body, ...options }));
    await page.goto(PAGE + search);
    return page;
  }
  const rows = (page) => page.locator('[data-local-offer-view] [part~="row"]');
  const heading = (page, name) => page.getByRole('heading', { name, exact: true });
  const status = (page, words) => page.getByRole('status').filter({ hasText: words });
  const tagsIn = (snippet, noun) => snippet.match(new RegExp(`<local-offer-${noun}\\b|data-local-offer="${noun}"`, 'g')) ?? [];
  /** What goes between the tags of a report is put there. */
  const inReport = (snippet) =>
    `<local-offer-sen-report setting="${snippet.includes('col-') ? 'college' : 'mainstream'}">${snippet}</local-offer-sen-report>`;
  const whole = (snippet) => (/local-offer/.test(snippet) ? snippet : inReport(snippet));
  const withScript = (snippet) => (snippet.includes('<script') ? snippet : SCRIPT_TAG + whole(snippet));

  for (const snippet of snippets) {
    it(`draws what it names: ${snippet.slice(0, 110)}…`, async () => {
      const page = await opened(withScript(snippet));
      const NOUNS = ['service-finder', 'vacancy-table', 'short-breaks', 'sen-report'];
      const [finders, tables, breaks, reports] = NOUNS.map((noun) => tagsIn(whole(snippet), noun).length);
      assert.ok(finders + tables + breaks + reports > 0);
      if (tables) await rows(page).first().waitFor({ timeout: 10_000 });
      if (finders) await page.locator('[part~="start"], [part~="service"]').first().waitFor({ timeout: 10_000 });
      if (breaks) await page.locator('[part~="part"]').first().waitFor({ timeout: 10_000 });
      if (reports) {
        await page.locator('local-offer-sen-report [part~="report-tools"]').first().waitFor({ timeout: 10_000 });
        assert.equal(await page.locator('[part~="report-tools"]').count(), reports);
        // A report is in several pieces, and keeps the author's own words.
        return page.close();
      }
      assert.equal(await page.locator('[data-local-offer-view]').count(), finders + tables + breaks);
      // Nobody is asked to type where they press.
      const boxes = snippet.includes('audience=') ? 0 : finders;
      assert.equal(await page.getByRole('searchbox').count(), boxes);
      assert.equal(await page.getByText(/^Ring (us|the )/).filter({ visible: true }).count(), 0);
      await page.close();
    });
  }

  // What each recipe is for, by its first attribute.
  const SHOWS = {
    'need="autism"': async (page) => {
      await status(page, /^40 of 74 services\./).waitFor();
      await heading(page, 'Cotgrass College supported learning').waitFor();
      const tooYoung = heading(page, 'Kingcup Primary School autism base');
      assert.equal(await tooYoung.count(), 0, 'for 5 to 11');
      await page.getByRole('link', { name: /^On to page/ }).click();
      // It does not say for whom: such services come last.
      await heading(page, 'Benefits advice').waitFor();
      assert.equal(await tooYoung.count(), 0, 'for 5 to 11');
      assert.equal(await page.getByRole('combobox', { name: /need/ }).count(), 0, 'no filters');
      await page.getByRole('button', { name: 'Remove Autism' }).click();
      await status(page, /^(?!40 )\d+ of 74 services\./).waitFor();
    },
    'category="short-breaks"': async (page) => {
      await status(page, /^15 of 74 services\./).waitFor();
      await heading(page, 'Saturday Otters').waitFor();
      assert.equal(await heading(page, 'Friday youth night').count(), 0, 'not at weekends');
    },
    'src="https': async (page) => {
      await status(page, /^75 of 148 services\./).waitFor();
      const base = page.getByRole('heading', { name: /^Larkmere Primary School language base in Marshley/ });
      for (let next; (await base.count()) === 0; await next.click()) next = page.getByRole('link', { name: /^On to page/ });
      await page.getByRole('heading', { name: 'Nearby: check with them' }).waitFor();
      await page.getByText('From Marshley Council').first().waitFor();
    },
    'filters="need age': async (page) => {
      await page.getByRole('link', { name: /^All services/ }).click();
      const names = await page.locator('[part~="side"] select').evaluateAll((all) => all.map((one) => one.labels[0].innerText));
      assert.deepEqual(names.map((name) => /need|old|area|cost/.exec(name)?.[0]), ['need', 'old', 'area', 'cost']);
    },
    'audience="young-people"': async (page) => {
      await page.getByRole('link', { name: /^Things to do/ }).click();
      await page.getByText('Quiet swim').or(page.getByText('How old are you?')).first().waitFor();
      assert.equal(await page.getByText('your child').count(), 0);
    },
    'organization="otters"': async (page) => {
      await page.getByRole('link', { name: /^All services/ }).click();
      await status(page, /^16 services\./).waitFor();
    },
    '<local-offer-feed': async (page) => {
      await page.getByRole('searchbox').fill('quiet swim');
      await heading(page, 'Quiet swim').waitFor();
      assert.ok((await rows(page).count()) > 5, 'the table stands as it was');
    },
  };
  for (const recipe of recipes) {
    const [, shows] = Object.entries(SHOWS).find(([start]) => recipe.includes(start)) ?? [];
    it(`shows what the recipe says: ${recipe.slice(0, 80)}…`, async () => {
      assert.ok(shows, 'nobody has said what it must show');
      const page = await opened(withScript(recipe));
      page.setDefaultTimeout(10_000);
      await shows(page);
      await page.close();
    });
  }
  it('have a recipe for each thing that is shown', () => assert.equal(recipes.length, Object.keys(SHOWS).length));

  // What each recipe for short breaks is for, by its first attribute.
  const BREAKS_SHOW = {
    'view="week"': async (page) => {
      await page.getByRole('columnheader', { name: 'Morning' }).waitFor();
      assert.equal(await page.getByRole('link', { name: 'Saturday Otters' }).count(), 0, 'in the north alone');
      await page.getByRole('button', { name: /^Remove South/ }).waitFor();
    },
    'time="overnight"': async (page) => {
      await page.getByRole('button', { name: /^Nights/, pressed: true }).waitFor();
      await heading(page, 'Reedmace House overnight stays').waitFor();
      assert.equal(await heading(page, 'Saturday Otters').count(), 0);
    },
    'first="no-assessment"': async (page) => {
      await page.getByRole('button', { name: /^Start without an assessment/, pressed: true }).waitFor();
      await heading(page, 'Saturday Otters').first().waitFor();
      assert.equal(await heading(page, 'Reedmace House overnight stays').count(), 0);
    },
    'view="statement"': async (page) => {
      await page.getByText('Nights away need a social care assessment.').waitFor();
      assert.equal(await page.getByRole('button').count(), 0, 'no menu');
    },
  };
  for (const recipe of breakRecipes) {
    const [, shows] = Object.entries(BREAKS_SHOW).find(([start]) => recipe.includes(start)) ?? [];
    it(`shows what the recipe for short breaks says: ${recipe.slice(0, 80)}…`, async () => {
      assert.ok(shows, 'nobody has said what it must show');
      const page = await opened(withScript(recipe));
      page.setDefaultTimeout(10_000);
      await shows(page);
      await page.close();
    });
  }
  it('have a recipe for each thing of short breaks that is shown', () =>
    assert.equal(breakRecipes.length, Object.keys(BREAKS_SHOW).length));

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

  it('open short breaks at the choices of a link', async () => {
    const [, link] = /`…\/short-breaks(\?breaks\.[^`]*)`/.exec(readme);
    const page = await opened(withScript('<local-offer-short-breaks></local-offer-short-breaks>'), { search: link });
    page.setDefaultTimeout(10_000);
    await page.getByRole('button', { name: /^Age 9:/, pressed: true }).waitFor();
    await page.getByRole('button', { name: /^Weekends/, pressed: true }).waitFor();
    await heading(page, 'Saturday Explorers').waitFor();
    await page.close();
  });

  it('open at a choice, at words and at a service by a link, words going out of the address', async () => {
    const finder = withScript('<local-offer-service-finder></local-offer-service-finder>');
    const [, link] = /`…\/services(\?finder\.[^`]*)`/.exec(readme);
    for (const [search, name] of [
      [link, 'Cotgrass College supported learning'],
      ['?finder.q=quiet%20swim', 'Quiet swim'],
      ['?finder.item=service-swim', 'Quiet swim'],
      ['?finder.show=list&finder.list=service-swim,service-ot', 'Occupational therapy'],
    ]) {
      const page = await opened(finder, { search });
      page.setDefaultTimeout(10_000);
      await heading(page, name).waitFor();
      assert.equal(new URL(page.url()).search.includes('finder.q'), false);
      await page.close();
    }
  });

  it('ask the page where a place is, where it offers to say', async () => {
    const example = scripts.find((text) => text.includes('geocode'));
    const page = await opened(`${withScript('<local-offer-service-finder></local-offer-service-finder>')}<script>${example}</script>`);
    page.setDefaultTimeout(10_000);
    await page.getByRole('link', { name: /^All services/ }).click();
    const asked = page.waitForRequest(/\/places\?find=Nowhere%20Green$/);
    await page.getByRole('textbox', { name: /^Near/ }).fill('Nowhere Green');
    await page.keyboard.press('Enter');
    await asked;
    await status(page, 'Distances are from Nowhere Green').waitFor();
    await page.close();
  });

  it('load no script that was changed on the way, where they name its hash', async () => {
    const pinned = snippets.find((text) => text.includes('integrity='));
    const page = await opened(pinned, { tampered: true });
    await page.waitForLoadState('networkidle');
    assert.equal(await page.locator('[data-local-offer-view]').count(), 0);
    assert.ok(await page.getByText('Ring the Local Offer team').isVisible());
    await page.close();
  });

  it('take the colours of the style example', async () => {
    const both = recipes.find((text) => text.includes('vacancy-table'));
    const page = await opened(`<style>${css}</style>${withScript(both)}`, { search: '?finder.show=all' });
    const background = await rows(page).first().evaluate((row) => getComputedStyle(row).backgroundColor);
    const service = await page.locator('[part~="service"]').first().evaluate((one) => getComputedStyle(one).backgroundColor);
    const filled = await page.locator('[part~="filled"]').first().evaluate((tick) => getComputedStyle(tick).fill);
    const link = await page.locator('[part~="link"]').first().evaluate((one) => getComputedStyle(one).color);
    assert.equal(service, background);
    assert.deepEqual([background, filled, link], ['rgb(243, 242, 241)', 'rgb(0, 112, 60)', 'rgb(29, 112, 184)']);
    await page.close();
  });
});

describe('the imports in the README', () => {
  it('are there, and read the example', async () => {
    const js = scripts.find((text) => text.includes('local-offer-widgets/define'));
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

  it('check a report in Node as the example does', async () => {
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

  it('search in Node as the example does', async () => {
    const folder = workFolder('search');
    writeFileSync(join(folder, 'feed.json'), borough);
    // Inside the project, so that the package is found by its own name.
    writeFileSync(join(folder, 'search.mjs'), scripts.find((text) => text.includes('search(')));
    const { code, output } = await runNode(['search.mjs'], { cwd: folder });
    assert.equal(code, 0, output);
    assert.match(output, /^Speech and language therapy \d/);
    assert.match(output, /id: 'age:3'/);
    assert.match(output, /mended:speech/);
  });
});
