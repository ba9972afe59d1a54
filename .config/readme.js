/**
 * Keeps the parts of README.md true that come from what is built: `node .config/readme.js` after a build. Each stands
 * between `<!-- made: NAME -->` and `<!-- /made -->`; `made: parts vacancy-table` is of that element alone.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import process from 'node:process';
import { gzipSync } from 'node:zlib';
import prettier from 'prettier';
import { KIND_WORDS, NEED_WORDS } from '../dist/esm/view/words/needs.js';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const read = (path) => readFileSync(join(root, path), 'utf8');
const json = (path) => JSON.parse(read(path));

const cell = (words = '') => words.replace(/\s+/g, ' ').replaceAll('|', '\\|');
const table = (headings, rows) =>
  [headings, headings.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');

const elements = () =>
  json('custom-elements.json')
    .modules.flatMap(({ declarations = [] }) => declarations)
    .filter(({ tagName }) => tagName);

/** A member of the manifest: of one element, named without `local-offer-`, or of all of them, each name once, the first. */
function members(member, noun) {
  const of = elements().filter(({ tagName }) => !noun || tagName === `local-offer-${noun}`);
  if (!of.length) throw new Error(`There is no element local-offer-${noun}.`);
  const all = of.flatMap((one) => one[member] ?? []);
  return all.filter(({ name }, index) => all.findIndex((other) => other.name === name) === index);
}

const named = (heading, list) =>
  table(
    [heading, 'What it is'],
    list.map(({ name, description }) => [`\`${name}\``, cell(description)]),
  );

const words = (headings, codes, without = []) =>
  table(
    ['Code', ...headings],
    Object.entries(codes)
      .filter(([code]) => !without.includes(code))
      .map(([code, [name, meaning]]) => [`\`${code}\``, name, meaning]),
  );

/** In thousands of bytes, as a browser fetches it. */
const size = (file) => `${Math.ceil(gzipSync(read(`dist/${file}`), { level: 9 }).length / 1000)} kB`;

const MADE = {
  attributes: (noun) => named('Attribute', members('attributes', noun)),
  events: (noun) => named('Event', members('events', noun)),
  properties: (noun) => named('Custom property', members('cssProperties', noun)),
  parts: (noun) => named('Part', members('cssParts', noun)),
  needs: () => words(['Need', 'Official name'], NEED_WORDS),
  // These two have no figures of places.
  kinds: () => words(['Kind of place', 'What it means'], KIND_WORDS, ['short-break', 'service']),
  sizes: () =>
    table(
      ['File', 'Compressed (gzip)'],
      Object.keys(json('dist/sri.json')).map((file) => [`\`dist/${file}\``, size(file)]),
    ),
  cdn() {
    const { name, version } = json('package.json');
    const file = 'local-offer.js';
    const script = `<script defer src="https://unpkg.com/${name}@${version}/dist/${file}" integrity="${json('dist/sri.json')[file]}" crossorigin="anonymous" data-feed="/files/feed.json"></script>`;
    return `<!-- prettier-ignore -->\n\`\`\`html\n${script}<local-offer-service-finder><p>Ring the Local Offer team on 01632 960000.</p></local-offer-service-finder>\n\`\`\``;
  },
};

/** The text of a README with every made part as it should be today. Throws for a part nobody knows how to make. */
export async function freshReadme(text) {
  const fresh = text.replace(
    /(<!-- made: (\w+)(?: ([\w-]+))? -->)[^]*?(<!-- \/made -->)/g,
    (_, start, name, noun, end) => `${start}\n\n${MADE[name](noun)}\n\n${end}`,
  );
  const options = await prettier.resolveConfig(join(root, 'README.md'));
  return prettier.format(fresh, { ...options, parser: 'markdown' });
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href)
  writeFileSync(join(root, 'README.md'), await freshReadme(read('README.md')));
