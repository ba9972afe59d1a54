// What the README says is so: its commands, snippets, numbers, tables and links.
import assert from 'node:assert/strict';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { freshReadme } from '../../.config/readme.js';
import { serve } from '../../.config/serve.js';
import { readFeed } from '../../dist/esm/feed/index.js';
import { CHOICES, SORTS } from '../../dist/esm/view/vacancy-choices.js';
import { sayPlaces } from '../../dist/esm/view/words/places.js';
import { README_LINES, strictHeader } from '../pages/csp.js';
import { anchorsIn, blocksIn, linksIn } from '../support/documents.js';
import { filesIn, root } from '../support/files.js';
import { readJson } from '../support/packed.js';
import { runNode } from '../support/processes.js';

const read = (path) => readFileSync(join(root, path), 'utf8');
const readme = read('README.md');
const blocks = (language) => blocksIn(readme, language);
const { version, scripts, bin } = readJson(join(root, 'package.json'));

describe('the README', () => {
  it('has its made parts as the build gives them', async () => {
    assert.equal(readme, await freshReadme(readme), 'Run `npm run build`, then `node .config/readme.js`.');
  });

  it('gives the two commands, each alone', () => {
    const shell = blocks('sh').map((text) => text.trim());
    assert.deepEqual(shell.slice(0, 2), ['npm ci && npm start', 'npm ci && npm test']);
  });

  it('names only commands that there are', () => {
    const named = [...readme.matchAll(/npm run ([\w:]+)/g)].map(([, name]) => name);
    assert.ok(named.length > 0);
    assert.deepEqual(named.filter((name) => !(name in scripts)), []);
  });

  it('says where script and feed can live, the best way first', () => {
    const places = [...readme.matchAll(/^### \d\. (.*)$/gm)].map(([, words]) => words);
    assert.deepEqual(places, ['The council hosts once', 'Your own site', 'A public CDN, pinned']);
  });

  it('gives every snippet for a page as one line', () => {
    assert.ok(blocks('html').length > 4);
    assert.deepEqual(blocks('html').filter((text) => text.trim().includes('\n')), []);
  });

  it('links to files that are there, and gives every picture words', () => {
    const links = linksIn(readme);
    assert.deepEqual(links.filter(({ path }) => !existsSync(join(root, path))), []);
    const pictures = links.filter(({ isPicture }) => isPicture);
    assert.ok(pictures.length > 1);
    assert.deepEqual(pictures.filter(({ words }) => words.length < 40), []);
  });

  it('gives the version of the package in the accessibility statement', () => {
    assert.ok(readme.includes(`Local Offer widgets ${version} (`));
  });
});

describe('the Content-Security-Policy lines in the README', () => {
  const lines = blocks('text').map((text) => text.trim());

  it('are those of the hazard pages, for each script', () => {
    assert.deepEqual(lines, Object.values(README_LINES));
    for (const [file, line] of Object.entries(README_LINES))
      for (const directive of line.split('; ')) assert.ok(strictHeader([file]).split('; ').includes(directive));
  });

  it('are in the header that the strict demo page sends', async () => {
    const site = await serve(0);
    try {
      for (const line of lines) {
        const policies = /trusted-types (.*)/.exec(line)[1];
        const { headers } = await fetch(`${site.url}/strict/council/?policies=${policies}`);
        const sent = headers.get('content-security-policy').split('; ');
        assert.deepEqual(line.split('; ').filter((directive) => !sent.includes(directive)), []);
      }
    } finally {
      await site.close();
    }
  });
});

describe('the feed in the README', () => {
  const [example, settings] = blocks('json').map((text) => JSON.parse(text));

  it('is valid and read without a fault', () => {
    const ajv = new Ajv2020({ strict: false });
    addFormats.default(ajv);
    const isValid = ajv.compile(readJson(join(root, 'dist/feed.schema.json')));
    assert.ok(isValid(example), JSON.stringify(isValid.errors));
    const { feed, faults } = readFeed(JSON.stringify(example));
    assert.deepEqual(faults, []);
    assert.equal(feed.services.length, 1);
    assert.equal(settings['json.schemas'][0].url, example.$schema);
  });

  it('is limited as the README says', () => {
    const limit = (path, name) => new RegExp(`${name} = ([\\d_ *]+);`).exec(read(path))[1];
    assert.equal(limit('src/feed/paging.ts', 'MOST_PAGES'), '20');
    assert.equal(limit('src/feed/request.ts', 'MOST_BYTES'), '16 * 1_048_576');
    assert.equal(limit('src/feed/request.ts', 'TIME_LIMIT'), '20_000');
    for (const words of ['up to 20 pages', 'up to 16 MB', '20 seconds']) assert.ok(readme.includes(words), words);
  });

  it('comes from the sheet by the command, as typed', async () => {
    assert.equal(Object.keys(bin).length, 1, '`npx` with the name of the package runs the one command it has');
    const folder = mkdtempSync(join(tmpdir(), 'readme-'));
    try {
      writeFileSync(join(folder, 'places.csv'), blocks('csv')[0]);
      const [, line] = /^npx local-offer-widgets (convert .*)$/m.exec(blocks('sh').join('\n'));
      const words = [...line.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, bare]) => quoted ?? bare);
      const { code, output } = await runNode([join(root, Object.values(bin)[0]), ...words], { cwd: folder });
      assert.equal(code, 0, output);
      assert.doesNotMatch(output, /error|warning/);
      const { feed } = readFeed(readFileSync(join(folder, 'feed.json'), 'utf8'));
      const [elm, oak, ash] = feed.services.map(({ send }) => send.places[0]);
      assert.deepEqual([elm.available, oak.available, ash.on_roll, ash.on_roll_band], [undefined, 2, undefined, 'under-5']);
      assert.equal(feed.send.publisher.name, 'Rowanshire Council');
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});

describe('the table in the README', () => {
  it('says what the widget says', () => {
    const said = [
      sayPlaces('stated', { n: 3 }),
      sayPlaces('notFilled', { n: 16 }),
      sayPlaces('fullOver', { n: 1 }),
      sayPlaces('unknown'),
      sayPlaces('pupilsUnder', { n: 5 }),
      sayPlaces('notFixed'),
      sayPlaces('undated'),
    ];
    assert.deepEqual(said.filter((words) => !readme.includes(words)), []);
    assert.ok(readme.toLowerCase().includes(sayPlaces('hasVacancies').toLowerCase()));
  });

  it('names every choice in the address, and no other', () => {
    const named = [...readme.matchAll(/^\| `places\.([\w-]+)`/gm)].map(([, name]) => name);
    assert.deepEqual(named.sort(), [...CHOICES].sort());
    assert.ok(SORTS.includes('vacancies'));
  });
});

describe('the words', () => {
  it('promise no compliance, and name no machine', () => {
    const pages = filesIn('stories', /\.(ts|html|mdx)$/);
    const papers = ['README.md', 'CHANGELOG.md', '.github/CONTRIBUTING.md'];
    const texts = [...papers, ...filesIn('src/view/words'), ...filesIn('src/view', /words\.ts$/), ...pages];
    const wrong = /complian|complies with|complete by law|conforms|\/(?:home|root|tmp|work)\//i;
    assert.deepEqual(texts.filter((path) => wrong.test(read(path))), []);
  });
});

describe('the CHANGELOG', () => {
  it('begins with the version of the package', () => {
    assert.equal(/^## (\d+\.\d+\.\d+)/m.exec(read('CHANGELOG.md'))[1], version);
  });

  it('links to headings and files that are there', () => {
    const changelog = read('CHANGELOG.md');
    const headings = [...changelog.matchAll(/README\.md#([\w-]+)/g)].map(([, anchor]) => anchor);
    assert.ok(headings.length > 1);
    assert.deepEqual(
      headings.filter((anchor) => !anchorsIn(readme).includes(anchor)),
      [],
    );
    assert.deepEqual(
      linksIn(changelog).filter(({ path }) => !existsSync(join(root, path))),
      [],
    );
  });
});
