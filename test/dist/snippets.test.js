// Every snippet of the README, pasted into a page as a webmaster would, in Chromium; those for a report beside it.
import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { findChromium } from '../support/browsers.js';
import { blocksIn } from '../support/documents.js';
import { workFolder } from '../support/files.js';
import { runNode } from '../support/processes.js';
import { borough, heading, opened, readme, scripts, start, stop, whole, withScript } from './snippet-pages.js';

const snippets = blocksIn(readme, 'html').map((text) => text.trim());
const recipes = blocksIn(/^### Recipes\n([^]*?)^###/m.exec(readme)[1], 'html').map((text) => text.trim());
const breakRecipes = blocksIn(/^### Recipes for short breaks\n([^]*?)^###/m.exec(readme)[1], 'html').map((text) => text.trim());
const [css] = blocksIn(readme, 'css');

describe('the snippets in the README', { skip: findChromium() ? false : 'there is no Chromium here' }, () => {
  before(start);
  after(stop);

  const rows = (page) => page.locator('[data-local-offer-view] [part~="row"]');
  const status = (page, words) => page.getByRole('status').filter({ hasText: words });
  const tagsIn = (snippet, noun) => snippet.match(new RegExp(`<local-offer-${noun}\\b|data-local-offer="${noun}"`, 'g')) ?? [];

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
