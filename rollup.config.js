/**
 * The script files that a page loads with one tag. `OUT` is the folder that holds `esm/`, written by tsc.
 */
import { resolve } from 'node:path';
import { rollup } from 'rollup';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import literals from 'rollup-plugin-html-literals';
import { deskPage } from './.config/desk-page.js';
import { latePolicy } from './.config/late-policy.js';

const out = process.env.OUT ?? 'dist';

/** Script file, its entry, and the name of its Trusted Types policy. */
const scripts = [
  ['local-offer.js', 'script.js', 'local-offer'],
  ['vacancy-table.js', 'script-vacancy-table.js', 'local-offer-vacancy-table'],
  ['service-finder.js', 'script-service-finder.js', 'local-offer-service-finder'],
  ['short-breaks.js', 'script-short-breaks.js', 'local-offer-short-breaks'],
  ['sen-report.js', 'script-sen-report.js', 'local-offer-sen-report'],
];

/**
 * Pages of their own: the script goes into the page. `style` and `words`: a module, and what it exports. `work`: a script
 * that the page makes a worker of.
 */
const pages = [
  {
    id: 'sen-report-desk',
    entry: 'desk/start.js',
    style: ['desk/desk.styles.js', 'deskStyles'],
    words: ['view/words/desk.js', 'sayDesk'],
  },
  {
    id: 'feed-desk',
    entry: 'desk/feed-start.js',
    // Reads and checks, in a worker where there may be one.
    work: 'desk/feed-work-start.js',
    style: ['desk/feed/feed-desk.styles.js', 'feedDeskStyles'],
    words: ['view/words/feed-desk.js', 'sayFeedDesk'],
  },
];

/** Papa Parse is written for Node and for script tags: here it is made a module like the others. */
const papaModule = {
  name: 'papaparse-as-module',
  transform: (code, id) =>
    /\/papaparse\/papaparse(?:\.min)?\.js$/.test(id.replaceAll('\\', '/'))
      ? {
          code: `const module = { exports: {} }, { exports } = module;(function () {${code}\n})();export default module.exports;`,
          map: null,
        }
      : null,
};

const bundle = ([file, entry, policy], ...more) => ({
  input: `${out}/esm/${entry}`,
  output: {
    file: `${out}/${file}`,
    format: 'iife',
    banner: `/*! local-offer-widgets, MIT. Parts: lit and @lit/context, BSD-3-Clause; Fuse.js, Apache-2.0. See THIRD-PARTY-NOTICES.txt */`,
  },
  onwarn(warning) {
    // TypeScript's decorator helper asks for `this` and does well without it.
    if (warning.code === 'THIS_IS_UNDEFINED') return;
    // How a library's own files hang together is its business.
    if (warning.code === 'CIRCULAR_DEPENDENCY' && warning.ids?.every((id) => id.includes('node_modules')))
      return;
    // A literal that was not minified, or anything else unlooked for, must not pass by.
    throw new Error(warning.message);
  },
  plugins: [
    nodeResolve({ exportConditions: ['production', 'browser'], modulePaths: [resolve('node_modules')] }),
    papaModule,
    latePolicy(policy),
    literals({ failOnError: true, include: [`${out}/esm/**`] }),
    terser({
      ecma: 2020,
      compress: { passes: 3 },
      mangle: { properties: { regex: /^_\$/ } },
      // A page may be in any encoding, or name none.
      format: { comments: /^!/, ascii_only: true },
    }),
    ...more,
  ],
});

/** The code of one script, for a page that holds it beside its own. */
const codeOf = async (...script) => {
  const { output, ...options } = bundle(script);
  const made = await rollup(options);
  const { output: chunks } = await made.generate(output);
  await made.close();
  return chunks[0].code;
};

export default [
  ...scripts.map((script) => bundle(script)),
  ...pages.map(({ id, entry, work: workEntry, ...page }) => {
    const policy = `local-offer-${id}`;
    // A worker's address is made under a policy of its own.
    const trustedTypes = workEntry ? `${policy} ${policy}-work` : policy;
    const work = workEntry && (() => codeOf(`${id}-work.js`, workEntry, `${policy}-work`));
    return bundle(
      [`${id}.js`, entry, policy],
      deskPage({ id, esm: `${out}/esm`, trustedTypes, work, ...page }),
    );
  }),
];
