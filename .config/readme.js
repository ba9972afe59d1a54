/**
 * Keeps the parts of README.md true that come from what is built: `node .config/readme.js` after a build. Each stands
 * between `<!-- made: NAME -->` and `<!-- /made -->`.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import process from 'node:process';
import { gzipSync } from 'node:zlib';
import prettier from 'prettier';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const read = (path) => readFileSync(join(root, path), 'utf8');
const json = (path) => JSON.parse(read(path));

const cell = (words = '') => words.replace(/\s+/g, ' ').replaceAll('|', '\\|');
const table = (headings, rows) =>
  [headings, headings.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');

const vacancyTable = () =>
  json('custom-elements.json')
    .modules.flatMap(({ declarations = [] }) => declarations)
    .find(({ tagName }) => tagName === 'local-offer-vacancy-table');

const named = (heading, list = []) =>
  table(
    [heading, 'What it is'],
    list.map(({ name, description }) => [`\`${name}\``, cell(description)]),
  );

/** In thousands of bytes, as a browser fetches it. */
const size = (file) => `${Math.ceil(gzipSync(read(`dist/${file}`), { level: 9 }).length / 1000)} kB`;

const MADE = {
  attributes: () => named('Attribute', vacancyTable().attributes),
  events: () => named('Event', vacancyTable().events),
  properties: () => named('Custom property', vacancyTable().cssProperties),
  parts: () => named('Part', vacancyTable().cssParts),
  sizes: () =>
    table(
      ['File', 'Compressed (gzip)'],
      Object.keys(json('dist/sri.json')).map((file) => [`\`dist/${file}\``, size(file)]),
    ),
  cdn() {
    const { name, version } = json('package.json');
    const file = 'local-offer.js';
    const script = `<script defer src="https://unpkg.com/${name}@${version}/dist/${file}" integrity="${json('dist/sri.json')[file]}" crossorigin="anonymous" data-feed="/files/feed.json"></script>`;
    return `<!-- prettier-ignore -->\n\`\`\`html\n${script}<local-offer-vacancy-table><p>Ring the SEND team on 01632 960000.</p></local-offer-vacancy-table>\n\`\`\``;
  },
};

/** The text of a README with every made part as it should be today. Throws for a part nobody knows how to make. */
export async function freshReadme(text) {
  const fresh = text.replace(
    /(<!-- made: (\w+) -->)[^]*?(<!-- \/made -->)/g,
    (_, start, name, end) => `${start}\n\n${MADE[name]()}\n\n${end}`,
  );
  const options = await prettier.resolveConfig(join(root, 'README.md'));
  return prettier.format(fresh, { ...options, parser: 'markdown' });
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href)
  writeFileSync(join(root, 'README.md'), await freshReadme(read('README.md')));
