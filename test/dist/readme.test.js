// What the README says is so: its commands, snippets, numbers, tables and links.
import assert from 'node:assert/strict';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { before, describe, it } from 'node:test';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { freshReadme } from '../../.config/readme.js';
import { serve } from '../../.config/serve.js';
import { loadFeed, readFeed } from '../../dist/esm/feed/index.js';
import { datesOf, sessionsOf, termsOf } from '../../dist/esm/feed/sessions.js';
import { hideUnder } from '../../dist/esm/feed/disclosure.js';
import { shownProvision } from '../../dist/esm/feed/provision.js';
import { checkInWords, mapHeadings, reportCheck, reportFromHtml, reportItems, shortBreaksCheck } from '../../dist/esm/report/index.js';
import { knownSettings, vacancySettings } from '../../dist/esm/elements/vacancy-attributes.js';
import { BREAK_FACETS, FACETS } from '../../dist/esm/search/facets.js';
import { isShortBreak } from '../../dist/esm/search/short-breaks.js';
import { ACCESS, TIMES } from '../../dist/esm/search/facet-times.js';
import { serviceSearch } from '../../dist/esm/search/index.js';
import { URGENT_CHECKS, URGENT_GROUPS, URGENT_HELP } from '../../dist/esm/search/urgent-help.js';
import { urgentLines } from '../../dist/esm/search/urgent-lines.js';
import { urgentIn } from '../../dist/esm/search/urgent.js';
import { understoodInWords } from '../../dist/esm/view/finder-box-view.js';
import { SORTS as FINDER_SORTS } from '../../dist/esm/view/visit-model.js';
import { startCategories } from '../../dist/esm/view/finder-start.js';
import { glossaryOf } from '../../dist/esm/view/glossary.js';
import { CHOICES, SORTS } from '../../dist/esm/view/vacancy-choices.js';
import { sayFinder } from '../../dist/esm/view/words/finder.js';
import { sayBreaks } from '../../dist/esm/view/words/breaks.js';
import { sayDesk } from '../../dist/esm/view/words/desk.js';
import { sayPlaces } from '../../dist/esm/view/words/places.js';
import { sayReport } from '../../dist/esm/view/words/report.js';
import { sayResults } from '../../dist/esm/view/words/results.js';
import { sayUrgent } from '../../dist/esm/view/words/urgent.js';
import { grownBoroughFeed } from '../../stories/feeds/borough/grown.js';
import { README_LINES, strictHeader } from '../pages/csp.js';
import { anchorsIn, blocksIn, linksIn } from '../support/documents.js';
import { filesIn, root } from '../support/files.js';
import { installPacked, readJson, withDependencies } from '../support/packed.js';
import { runNode } from '../support/processes.js';

const read = (path) => readFileSync(join(root, path), 'utf8');
const readme = read('README.md');
const blocks = (language) => blocksIn(readme, language);
const { name, version, scripts, bin, dependencies } = readJson(join(root, 'package.json'));
/** What stands under a heading of the second level. */
const under = (heading) => new RegExp(`^## ${heading}\n([^]*?)^## `, 'm').exec(readme)[1];

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
    // Pictures in a snippet are the school's.
    const links = linksIn(readme.replace(/^```[^]*?^```$/gm, ''));
    assert.deepEqual(links.filter(({ path }) => !existsSync(join(root, path))), []);
    const pictures = links.filter(({ isPicture }) => isPicture);
    assert.ok(pictures.length > 1);
    assert.deepEqual(pictures.filter(({ words }) => words.length < 40), []);
    const [, more] = /^More pictures: (.*)$/m.exec(readme);
    const ids = [...more.matchAll(/\[([^\]]+)\]\(#/g)].map(([, title]) => title);
    const bare = ids.filter((title) => !under(title[0].toUpperCase() + title.slice(1)).includes('<img '));
    assert.deepEqual(bare, [], 'a link to pictures leads to some');
  });

  it('links to headings of its own that are there', () => {
    const named = [...readme.matchAll(/\]\(#([\w-]+)\)/g)].map(([, anchor]) => anchor);
    assert.ok(named.length > 10);
    const anchors = anchorsIn(readme);
    assert.deepEqual(named.filter((anchor) => !anchors.includes(anchor)), []);
  });

  it('sends each reader on, from a table at its start', () => {
    const rows = under('Which of these are you\\?').split('\n').filter((line) => line.startsWith('| You '));
    assert.ok(rows.length > 6);
    assert.deepEqual(rows.slice(1).filter((row) => !/\]\(#/.test(row)), []);
    assert.ok(readme.indexOf('## Which of these are you?') < readme.indexOf('<img'), 'before the pictures');
  });

  it('says where each file is, and how to tell a script from the web page around it', () => {
    const text = under('Get the files');
    const named = linksIn(text).map(({ path }) => path).filter((path) => path.startsWith('dist/'));
    const built = filesIn('dist', /^(?!.*dist\/esm).*\.(js|html)$/);
    assert.deepEqual(named.sort(), built.sort());
    const [, start] = /must begin with `([^`]+)`/.exec(text);
    for (const path of built.filter((one) => one.endsWith('.js'))) assert.ok(read(path).startsWith(start), path);
    for (const heading of ['2. Your own site', 'Put your report on a page', 'The report desk', 'The feed desk']) {
      const [, part] = new RegExp(`^#+ ${heading}\n([^]*?)^#`, 'm').exec(readme);
      assert.ok(part.includes('](#get-the-files)'), heading);
    }
  });

  it('asks a supplier for every tag there is', () => {
    const [line] = readme.split('\n').filter((text) => text.startsWith('> Please add one script tag'));
    const { modules } = readJson(join(root, 'custom-elements.json'));
    const tags = modules.flatMap(({ declarations = [] }) => declarations.flatMap(({ tagName }) => tagName ?? []));
    assert.ok(tags.length > 4);
    assert.deepEqual(tags.filter((tag) => !line.includes(tag)), []);
  });

  it('gives the version of the package in the accessibility statement', () => {
    assert.ok(readme.includes(`Local Offer widgets ${version} (`));
  });
});

describe('the Content-Security-Policy lines in the README', () => {
  const lines = blocks('text').map((text) => text.trim());

  it('are those of the hazard pages, for each script', () => {
    assert.deepEqual([...lines].sort(), Object.values(README_LINES).sort());
    for (const file of Object.keys(readJson(join(root, 'dist/sri.json')))) assert.ok(file in README_LINES, file);
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

/** The examples of JSON under one heading. */
const jsonOf = (heading) => {
  const [level] = heading.split(' ');
  const [, text] = new RegExp(`^${heading}\n([^]*?)^#{1,${level.length}} `, 'm').exec(readme);
  return blocksIn(text, 'json').map((block) => JSON.parse(block));
};

describe('the feed in the README', () => {
  const [example, settings] = jsonOf('## The feed');

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

  it('takes what helps the finder', () => {
    const [, , send] = jsonOf('## The feed');
    const ajv = new Ajv2020({ strict: false });
    addFormats.default(ajv);
    const isValid = ajv.compile(readJson(join(root, 'dist/feed.schema.json')));
    const document = { ...example, send: { ...example.send, ...send } };
    assert.ok(isValid(document), JSON.stringify(isValid.errors));
    const { feed, faults } = readFeed(JSON.stringify(document));
    assert.deepEqual(faults, []);
    assert.deepEqual(urgentLines(feed.send.urgent, 'abuse').map(({ name }) => name), [send.urgent[0].name]);
    assert.deepEqual(urgentLines(feed.send.urgent, 'self-harm'), []);
    const [[, other]] = send.synonyms;
    const [word] = send.synonyms[0];
    const coffee = { ...feed.services[0], name: other };
    assert.equal(serviceSearch([coffee], { synonyms: feed.send.synonyms })(word).matches.length, 1);
    assert.equal(serviceSearch([coffee])(word).matches.length, 0, 'or the example shows nothing');
    assert.deepEqual(glossaryOf(feed.send).entries.get(send.glossary[0].term).meanings, [send.glossary[0].meaning]);
  });

  it('is limited as the README says', () => {
    const limit = (path, name) => new RegExp(`${name} = ([\\d_ *]+);`).exec(read(path))[1];
    assert.equal(limit('src/feed/paging.ts', 'MOST_PAGES'), '20');
    assert.equal(limit('src/feed/request.ts', 'MOST_BYTES'), '16 * 1_048_576');
    assert.equal(limit('src/feed/request.ts', 'TIME_LIMIT'), '20_000');
    for (const words of ['up to 20 pages', 'up to 16 MB', '20 seconds']) assert.ok(readme.includes(words), words);
  });

  it('is not read from disk, as the README says', async () => {
    assert.ok(readme.includes('its address begins with `file:`'));
    assert.equal((await loadFeed('file:///C:/files/feed.json', {})).reason, 'address');
  });

  it('comes from the sheet by the command, as typed', async () => {
    assert.equal(Object.keys(bin).length, 1, '`npx` with the name of the package runs the one command it has');
    const folder = mkdtempSync(join(tmpdir(), 'readme-'));
    try {
      writeFileSync(join(folder, 'places.csv'), blocks('csv')[0]);
      const [, line] = /^npx local-offer-widgets (convert places.*)$/m.exec(blocks('sh').join('\n'));
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

describe('the README, for developers', () => {
  const code = blocks('js').filter((text) => text.includes('import '));
  let installed;
  before(async () => {
    installed = await installPacked();
  });

  it('names the file that npm packs, and counts what is installed with it', () => {
    assert.ok(under('Getting data in').includes(`npm install ./${name}-${version}.tgz`));
    const others = withDependencies(Object.keys(dependencies));
    assert.equal(others.length, 10, others.join());
    assert.match(under('For developers'), /Ten other packages come with it in all, (\d+) MB on disk/);
    const [, said] = /in all, (\d+) MB/.exec(readme);
    const sizes = others.flatMap((one) => {
      const folder = join(root, 'node_modules', one);
      return readdirSync(folder, { recursive: true }).map((path) => statSync(join(folder, path))).filter((file) => file.isFile());
    });
    assert.ok(Math.abs(sizes.reduce((sum, { size }) => sum + size, 0) / 1e6 - said) < 1);
  });

  it('shows code that runs in Node and is right for strict types', async () => {
    assert.equal(code.length, 3);
    writeFileSync(join(installed.folder, 'feed.json'), read('stories/feeds/borough.json'));
    writeFileSync(join(installed.folder, 'report.html'), '<h2>SENCO</h2><p>Mrs Ferris. Ring 01632 960104.</p><h2>Our values</h2><p>Kind.</p>');
    const outputs = [];
    for (const [index, text] of code.entries()) {
      for (const end of ['js', 'ts']) writeFileSync(join(installed.folder, `example-${index}.${end}`), `${text}export {};\n`);
      const { code: exit, output } = await runNode([`example-${index}.js`], { cwd: installed.folder });
      assert.equal(exit, 0, output);
      outputs.push(output);
    }
    assert.match(outputs[1], /^Speech and language therapy /m);
    assert.match(outputs[2], /^sir-4 present law$/m);
    assert.match(outputs[2], /'Our values'/);
    // Node's own types are not ours to bring.
    writeFileSync(
      join(installed.folder, 'node.d.ts'),
      `declare module 'node:fs/promises' { export function readFile(path: string, encoding: 'utf8'): Promise<string>; }`,
    );
    const compilerOptions = {
      ...{ target: 'ES2022', module: 'NodeNext', strict: true, noEmit: true, types: [] },
      ...{ lib: ['ES2022', 'DOM', 'DOM.Iterable'], skipLibCheck: false },
    };
    const files = ['node.d.ts', ...code.map((_, index) => `example-${index}.ts`), 'events.ts'];
    writeFileSync(join(installed.folder, 'events.ts'), `import '${name}/define';\n${blocks('js').find((text) => text.startsWith('document.add'))}`);
    writeFileSync(join(installed.folder, 'tsconfig.json'), JSON.stringify({ compilerOptions, files }));
    const tsc = await runNode([join(root, 'node_modules/typescript/bin/tsc'), '-p', '.'], { cwd: installed.folder });
    assert.equal(tsc.code, 0, tsc.output);
  });
});

/** Words in code of the one line that begins so. */
const listed = (start) => {
  const [line] = readme.split('\n').filter((text) => text.startsWith(start));
  return [...line.slice(start.length).matchAll(/`([\w-]+)`/g)].map(([, word]) => word);
};

describe('the finder in the README', () => {
  const row = (name) => new RegExp(`^\\| \`finder\\.${name}\`.*$`, 'm').exec(readme)[0];

  it('names everything of it in the address, and nothing else', () => {
    const named = [...readme.matchAll(/^\| `finder\.([\w-]+)`/gm)].map(([, name]) => name);
    const [, keys] = /KEYS: readonly VisitKey\[\] = \[\.\.\.FACETS, ([^\]]*)\]/.exec(read('src/elements/finder-controller.ts'));
    const others = [...keys.matchAll(/'(\w+)'/g)].map(([, name]) => name);
    assert.ok(others.length > 3);
    assert.deepEqual(named.sort(), [...FACETS, ...others, 'q'].sort());
  });

  it('says what the finder says', () => {
    const said = [
      ...['talk', 'breaks', 'work'].map((key) => `"${sayFinder(key)}"`),
      ...['nearby', 'copy'].map((key) => `"${sayResults(key)}"`),
    ];
    assert.deepEqual(said.filter((words) => !readme.includes(words)), []);
  });

  it('names every value there is', () => {
    assert.deepEqual(listed('They are '), [...FACETS]);
    const [, starts] = /const STARTS[^=]*=([^]*?)\n\];/.exec(read('src/view/finder-start.ts'));
    const keys = [...starts.matchAll(/\[\s*'(\w+)'/g)].map(([, key]) => key);
    assert.deepEqual(listed('The places to start are ').slice(0, keys.length), keys);
    assert.deepEqual(keys.filter((key) => !startCategories(key)), []);
    for (const code of TIMES) assert.ok(row('time').includes(`\`${code}\``), code);
    for (const code of ACCESS) assert.ok(row('access').includes(`\`${code}\``), code);
    for (const sort of FINDER_SORTS) assert.ok(row('sort').includes(`\`${sort}\``), sort);
  });

  it('says what the search says of each example', () => {
    const { feed } = readFeed(JSON.stringify(grownBoroughFeed('2026-11-22T06:00:00Z')));
    const search = serviceSearch(feed.services, { synonyms: feed.send.synonyms });
    const [, rows] = /^\| Typed .*\n\|[- |]+\n((?:\|.*\n)+)/m.exec(readme);
    const examples = rows.trim().split('\n').map((line) => line.split('|').slice(1, -1).map((cell) => cell.trim()));
    assert.ok(examples.length > 3);
    for (const [typed, read, first] of examples) {
      const { understood, matches } = search(typed.replaceAll('`', ''));
      const said = understood.map((one) =>
        one.kind === 'meanings'
          ? sayFinder('meanings', { typed: one.typed.toUpperCase(), meanings: one.meanings.join(sayFinder('or')) })
          : understoodInWords(one, feed),
      );
      assert.equal(said.join(' · '), read, typed);
      const names = matches.slice(0, 3).map(({ service }) => service.name);
      assert.ok(names.includes(first), `${typed}: ${names.join(' | ')}`);
    }
  });

  it('names each line of urgent help in its group, and the day they were looked at', () => {
    const [, text] = /^### Urgent help\n([^]*?)^##/m.exec(readme);
    const bullets = text.split('\n').filter((line) => line.startsWith('- '));
    for (const [group, keys] of Object.entries(URGENT_GROUPS)) {
      const bullet = bullets.find((line) => line.includes(sayUrgent(group)));
      for (const key of keys.filter((one) => one !== 'emergency')) assert.ok(bullet.includes(URGENT_HELP[key].name.split(',')[0]), key);
    }
    const [checked] = Object.values(URGENT_CHECKS).map((check) => check.checked).sort();
    const day = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(checked));
    assert.ok(text.includes(day), day);
    const examples = [...text.matchAll(/"([^"]+)"/g)].map(([, words]) => words);
    assert.deepEqual(examples.slice(0, 2).flatMap(urgentIn), ['self-harm', 'abuse']);
  });
});

describe('the short breaks in the README', () => {
  const row = (name) => new RegExp(`^\\| \`breaks\\.${name}\`.*$`, 'm').exec(readme)[0];

  it('name everything of them in the address, and nothing else', () => {
    const named = [...readme.matchAll(/^\| `breaks\.([\w-]+)`/gm)].map(([, name]) => name);
    const [, keys] = /KEYS: readonly VisitKey\[\] = \[\.\.\.BREAK_FACETS, ([^\]]*)\]/.exec(read('src/elements/breaks-controller.ts'));
    const others = [...keys.matchAll(/'(\w+)'/g)].map(([, name]) => name);
    assert.ok(others.length > 3);
    assert.deepEqual(named.sort(), [...BREAK_FACETS, ...others].sort());
    for (const code of TIMES) assert.ok(row('time').includes(`\`${code}\``), code);
  });

  it('say what the widget says', () => {
    const said = ['noAssessment', 'transport'].map((key) => `"${sayBreaks(key)}"`);
    assert.deepEqual(said.filter((words) => !readme.includes(words)), []);
  });

  const [service, send] = jsonOf('### Short breaks in the feed');
  const document = { contents: [service], send: { ...jsonOf('## The feed')[0].send, ...send } };

  it('are written as the schema asks, and read without a fault', () => {
    const ajv = new Ajv2020({ strict: false });
    addFormats.default(ajv);
    const isValid = ajv.compile(readJson(join(root, 'dist/feed.schema.json')));
    assert.ok(isValid(document), JSON.stringify(isValid.errors));
    const { feed, faults } = readFeed(JSON.stringify(document));
    assert.deepEqual(faults, []);
    assert.ok(isShortBreak(feed.services[0]));
    const { items, warnings } = shortBreaksCheck(feed.send.short_breaks, { today: '2026-11-22' });
    assert.deepEqual(items.filter(({ state }) => state === 'missing'), []);
    assert.deepEqual(warnings, []);
  });

  it('tell the days of the example, in term time alone', () => {
    const { feed } = readFeed(JSON.stringify(document));
    const [club] = feed.services;
    const [session] = sessionsOf(club, '2026-10-12');
    const { dates } = datesOf(session, termsOf(feed, club), '2026-10-12', 3);
    assert.deepEqual(dates, ['2026-10-17', '2026-11-07', '2026-11-14']);
  });
});

describe('the report in the README', () => {
  const [, section] = /^## SEN information reports\n([^]*?)^## /m.exec(readme);
  const part = (title) => new RegExp(`^#+ ${title}\n([^]*?)^#{2,4} `, 'm').exec(section)[1];
  const quoted = (line) => [...line.matchAll(/"([^"]+)"/g)].map(([, words]) => words);
  const taken = (texts, setting = 'mainstream') => mapHeadings(texts.map((text) => ({ level: 2, text })), { setting });

  it('lists every item, its question and where it stands', () => {
    const rows = [...section.matchAll(/^\| `((?:sir|col)-\w+)` *\| (.*?) *\|(?: (.*?) *\|)?$/gm)].map(([, ...cells]) => cells);
    const law = (words) =>
      words.replace(/^Schedule 1/, 'SEND Regulations 2014, Schedule 1').replace(/^Section 69/, 'Children and Families Act 2014, section 69');
    const school = rows.filter(([key]) => key.startsWith('sir')).map(([key, question, at]) => [key, question, law(at)]);
    assert.deepEqual(school, reportItems('mainstream').map(({ key, question, law: at }) => [key, question, at]));
    const college = rows.filter(([key]) => key.startsWith('col')).map(([key, question]) => [key, question]);
    assert.deepEqual(college, reportItems('college').map(({ key, question }) => [key, question]));
    assert.ok(section.includes(`All ${school.length} of schools, and the ${college.length} of colleges`));
  });

  it('names headings that are known, each as what it is', () => {
    const bullets = part('Headings we know').split('\n').filter((line) => line.startsWith('- '));
    const kinds = [['question'], ['law'], ['fourteen'], ['words', 'question']];
    assert.equal(bullets.length, kinds.length);
    bullets.forEach((line, index) => {
      const texts = quoted(line.replace(/^- \*\*.*?\*\*/, ''));
      assert.ok(texts.length > 1);
      const wrong = taken(texts).filter(({ by, keys }) => !keys.length || !kinds[index].includes(by));
      assert.deepEqual(wrong, []);
    });
    const [, key, words] = /<h2 data-item="([\w-]+)">([^<]*)<\/h2>/.exec(part('Headings we know'));
    const mark = { level: 2, text: words, item: key };
    assert.deepEqual(mapHeadings([mark], { setting: 'mainstream' })[0].keys, [key]);
  });

  it('says what the widget and the desk say', () => {
    const said = [
      ...['first', 'contents', 'more', 'papers', 'easy'].map((key) => sayReport(key)),
      ...['templateStep', 'checkStep', 'backStep'].map((key) => sayDesk(key)),
    ];
    assert.deepEqual(said.filter((words) => !section.includes(words)), []);
    const feed = /^### Reports in the feed\n([^]*?)^## /m.exec(readme)[1];
    assert.ok(feed.includes(`"${sayReport('under', { under: 5 })}"`));
  });

  it('names every setting and every kind of link that is read', () => {
    const [, settings] = /SETTINGS: Readonly<Record<Setting, true>> = \{([^}]*)\}/.exec(read('src/elements/report-attributes.ts'));
    const names = [...settings.matchAll(/'?([\w-]+)'?: true/g)].map(([, name]) => name);
    assert.ok(names.length > 8);
    assert.deepEqual(listed('`setting` is').concat('mainstream').filter((name) => !names.includes(name)), []);
    assert.deepEqual(names.filter((name) => !section.includes(`\`${name}\``)), []);
    const [, papers] = /const PAPERS = \[([^\]]*)\]/.exec(read('src/view/report-model.ts'));
    const kinds = [...papers.matchAll(/'(\w+)'/g)].map(([, name]) => name.replaceAll('_', '-'));
    assert.deepEqual(listed('`data-link` is').sort(), kinds.sort());
    const link = (kind) => `<h2>SENCO</h2><p><a href="https://school.example/${kind}" data-link="${kind}" data-date="2025-09">It</a></p>`;
    for (const kind of kinds) {
      const { report } = reportFromHtml(link(kind), { setting: 'mainstream' });
      const { url, date } = report.links[kind.replaceAll('-', '_')];
      assert.equal(url, `https://school.example/${kind}`);
      if (listed('`data-link` is').indexOf(kind) < 4) assert.equal(date, '2025-09', kind);
    }
  });

  it('shows a table of health and care that is read as one', () => {
    const lines = part('Health and care').split('\n').filter((line) => line.startsWith('|') && !line.startsWith('| --'));
    const rows = lines.map((line) => line.split('|').slice(1, -1).map((cell) => `<td>${cell.trim()}</td>`).join(''));
    const html = `<h2 data-item="col-4">Health</h2><table>${rows.map((row) => `<tr>${row}</tr>`).join('')}</table>`;
    const { health } = reportFromHtml(html, { setting: 'college' }).report;
    assert.equal(health.length, rows.length - 1);
    assert.deepEqual(health.map(({ when }) => when), ['visiting', 'every-day', 'arranged', 'not-here']);
    assert.deepEqual(Object.keys(health[0]).sort(), ['ask', 'pays', 'site', 'what', 'when', 'who']);
  });

  it('marks campuses that are kept apart, and a story with its day', () => {
    const [, campuses] = /```html\n([^]*?)```/.exec(part('Several campuses'));
    const { report } = reportFromHtml(campuses, { setting: 'college' });
    assert.deepEqual(report.sections.map(({ key, site }) => [key, site]), [['col-11', 'North campus'], ['col-11', 'South campus']]);
    const [, story] = /```html\n([^]*?)```/.exec(part('A story'));
    const read = reportFromHtml(`<h2>SENCO</h2>${story}`, { setting: 'mainstream' });
    const [{ consent_until }] = read.report.case_studies;
    const kinds = (today) => reportCheck(read, { setting: 'mainstream', today }).warnings.map(({ kind }) => kind);
    assert.equal(consent_until, '2027-07');
    assert.deepEqual(['2027-05-31', '2027-06-05', '2027-08-01'].map((today) => kinds(today).includes('consent')), [false, true, true]);
  });

  it('says what the check says, and when a strategy is due', () => {
    const items = reportItems('mainstream').map(({ key }) => ({ key, state: 'present', duty: 'law', law: '', prompt: '' }));
    const [all] = checkInWords({ items, warnings: [] });
    assert.ok(part('The check').includes(`"${all}"`), all);
    const check = reportCheck({ sections: [] }, { setting: 'mainstream', today: '2026-11-28' });
    const { message } = check.warnings.find(({ kind }) => kind === 'strategy');
    const [, day] = /due by (\d+ \w+ \d+)/.exec(message);
    assert.ok(section.includes(`by ${day}`), day);
    assert.ok(section.includes(/https:\/\/www\.gov\.uk\/\S+/.exec(read('src/report/check-dates.ts'))[0]));
  });

  it('has a feed that is written as the schema asks, and read without a fault', () => {
    const [send] = jsonOf('### Reports in the feed');
    const document = { ...jsonOf('## The feed')[0] };
    document.send = { ...document.send, ...send };
    const ajv = new Ajv2020({ strict: false });
    addFormats.default(ajv);
    const isValid = ajv.compile(readJson(join(root, 'dist/feed.schema.json')));
    assert.ok(isValid(document), JSON.stringify(isValid.errors));
    const { feed, faults } = readFeed(JSON.stringify(document));
    assert.deepEqual(faults, []);
    const [report] = feed.reports;
    const lost = Object.keys(send.reports[0]).filter((name) => !(name in report));
    assert.deepEqual(lost, []);
    assert.equal(feed.send.ordinarily_available.length, 1);
    const few = { provision: [{ name: 'Signing club', pupils: 3 }, { name: 'Talk time', pupils: 24 }, { name: 'Total', pupils: 27 }] };
    const kinds = shownProvision(few, hideUnder(feed.send.disclosure.under)).map(({ pupils }) => pupils.kind);
    assert.deepEqual(kinds, ['under', 'known', 'hidden']);
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

  it('gives codes that attributes know, and everyday words for them', () => {
    const [, text] = /^### Codes of needs[^]*?\n([^]*?)^## /m.exec(readme);
    const codes = [...text.matchAll(/^\| `([\w-]+)`/gm)].map(([, code]) => code);
    const settings = (attributes) => {
      const given = { need: '', age: '', kind: '', area: '', placesOnly: false, hideUnder: '', headingLevel: '', ...attributes };
      return knownSettings(vacancySettings(given), []);
    };
    const isKnown = (code) => ['need', 'kind'].some((key) => settings({ [key]: code }).preset[key] === code);
    assert.ok(codes.length > 20);
    assert.deepEqual(codes.filter((code) => !isKnown(code)), []);
    const [line] = text.split('\n').filter((one) => one.includes('everyday words'));
    const everyday = [...line.matchAll(/`(\w+)`/g)].map(([, word]) => settings({ need: word }).preset.need);
    assert.deepEqual(everyday, ['ASD', 'HI', 'SPLD']);
    assert.equal(settings({}).headingLevel, 2, 'Level of our headings, 1 to 6. Without it, 2.');
  });

  it('names every choice in the address, and no other', () => {
    const named = [...readme.matchAll(/^\| `places\.([\w-]+)`/gm)].map(([, name]) => name);
    assert.deepEqual(named.sort(), [...CHOICES].sort());
    assert.ok(SORTS.includes('vacancies'));
  });
});

describe('the words', () => {
  it('are all read by the test of words', () => {
    const test = read('test/view/words.test.ts');
    const files = filesIn('src/view/words').map((path) => path.replace(/^src\/|\.ts$/g, ''));
    assert.deepEqual(files.filter((file) => !test.includes(`/src/${file}.js'`)), []);
  });

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
