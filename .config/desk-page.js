/**
 * Makes a page of its own out of a script: one HTML file that works from disk, loads nothing and sends nothing. Its
 * Content-Security-Policy lets only the very script and style run that are in it.
 */
import { createHash } from 'node:crypto';
import { pathToFileURL } from 'node:url';
import { resolve } from 'node:path';

const hashOf = (text) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

const ESCAPES = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escaped = (text) => text.replace(/[&<>"]/g, (char) => ESCAPES[char]);

/** Nothing in the script may end it, or start a comment: in a string or a pattern both forms say the same. */
export const safeInScript = (code) => code.replace(/<(?=\/script|!--|script)/gi, '\\x3C');

/** The rules without what only their reader needs. */
export const smallStyle = (css) =>
  css
    .replace(/\/\*[^]*?\*\//g, '')
    .replace(/\s+/g, ' ')
    .replace(/ ?([{};,]) ?|(:) /g, '$1$2')
    .replace(/;}/g, '}')
    .trim();

/** `work`: a second script, of which a worker is made too. */
export const policyOf = (script, style, trustedTypes, work) =>
  [
    "default-src 'none'",
    `script-src ${[script, work].filter(Boolean).map(hashOf).join(' ')}`,
    ...(work ? ['worker-src blob:'] : []),
    `style-src ${hashOf(style)}`,
    'img-src data:',
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    `trusted-types ${trustedTypes}`,
  ].join('; ');

/** The whole file. `off`: shown while no script runs. */
export function pageOf({ id, title, off, script, style, trustedTypes, work }) {
  return `<!doctype html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${escaped(policyOf(script, style, trustedTypes, work))}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<meta name="referrer" content="no-referrer">
<title>${escaped(title)}</title>
<link rel="icon" href="data:,">
<style>${style}</style>
</head>
<body>
<div id="${id}"><main class="off"><h1>${escaped(title)}</h1><p>${escaped(off)}</p></main></div>
${work ? `<script id="${id}-work">${work}</script>\n` : ''}<script>${script}</script>
</body>
</html>
`;
}

/**
 * Rollup: the page in the place of its script.
 *
 * @param {{ id: string, esm: string, trustedTypes: string, style: [string, string], words: [string, string], work?: () => Promise<string> }} options
 * `id` of the page, which is also its file's name; `esm`: the folder that tsc wrote; `style` and `words`: the module, by
 * its path in that folder, and what it exports: the page's sheet, and what says its `title` and `off`; `work`: gives the
 * code of a script that runs before the page's own, and again in a worker
 */
export const deskPage = ({ id, esm, trustedTypes, style, words, work }) => ({
  name: 'desk-page',
  async generateBundle(_, bundle) {
    const load = async ([path, name]) => (await import(pathToFileURL(resolve(esm, path)).href))[name];
    const sheet = await load(style);
    const say = await load(words);
    const [chunk, ...others] = Object.values(bundle);
    if (!chunk?.code || others.length) throw new Error(`${id} is not one script`);
    delete bundle[chunk.fileName];
    const source = pageOf({
      id,
      title: say('title'),
      off: say('off'),
      script: safeInScript(chunk.code.trim()),
      style: smallStyle(sheet),
      trustedTypes,
      ...(work && { work: safeInScript((await work()).trim()) }),
    });
    this.emitFile({ type: 'asset', fileName: `${id}.html`, source });
  },
});
