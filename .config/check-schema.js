/**
 * Writes the feed's schema as code, for the checker: `node .config/check-schema.js`. Ajv makes it, so that neither Ajv nor
 * `eval` is needed where it runs: a page that allows no code from text, a phone, Node. A test tells when it is stale.
 */
import { writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { Ajv2020 } from 'ajv/dist/2020.js';
import standalone from 'ajv/dist/standalone/index.js';
import formats from 'ajv-formats';
import { minify } from 'terser';
import { feedSchema } from './feed-schema.js';

export const CHECK_SCHEMA = 'src/intake/check/schema-data.ts';

const HEAD = `/* eslint-disable -- made by Ajv from src/feed/document.ts: node .config/check-schema.js */
// @ts-nocheck -- not written by hand
import type { MemberTree, SchemaCheck } from './schema-types.js';

/** What does not fit the published schema. The last faults stand on the function, as Ajv has it. */
export const schemaCheck: SchemaCheck = /* @__PURE__ */ (() => {
`;

/** A format as a pattern: what is code in other forms would have to be brought along. */
const pattern = (name) => {
  const format = formats.default.get(name, 'fast');
  return format instanceof RegExp ? format : format.validate;
};

const FOR_EDITORS = new Set(['$schema', 'title', 'description', 'examples', 'default']);

/** Only what is checked. Under "properties" these are names of members, and what they name is an object. */
function bare(value) {
  if (Array.isArray(value)) return value.map(bare);
  if (value === null || typeof value !== 'object') return value;
  const isMember = (said) => typeof said === 'object' && said !== null && !Array.isArray(said);
  const kept = Object.entries(value).filter(([key, said]) => !FOR_EDITORS.has(key) || isMember(said));
  return Object.fromEntries(kept.map(([key, item]) => [key, bare(item)]));
}

/** The names a record has, and those of the records within it; 0 where there are none, or any name may stand. */
function membersOf(schema, node) {
  const target = node.$ref ? schema.$defs[node.$ref.split('/').at(-1)] : node;
  if (target.items) return membersOf(schema, target.items);
  if (!target.properties) return 0;
  return Object.fromEntries(
    Object.entries(target.properties).map(([name, member]) => [name, membersOf(schema, member)]),
  );
}

/** The text of the module. */
export async function checkSchemaModule(root) {
  const ajv = new Ajv2020({
    allErrors: true,
    messages: false,
    logger: false,
    strict: true,
    strictTypes: false,
    strictRequired: false,
    // Lengths in UTF-16 units: all that is asked is 1.
    unicode: false,
    code: { source: true, esm: false, optimize: 2 },
    formats: Object.fromEntries(['uri', 'email', 'date-time'].map((name) => [name, pattern(name)])),
  });
  const schema = bare(feedSchema(root));
  const validate = ajv.compile(schema);
  const code = standalone.default(ajv, validate);
  if (code.includes('require('))
    throw new Error('The schema needs code that would have to be brought along.');
  const { code: small } = await minify(`const module = { exports: {} };${code};return module.exports;`, {
    compress: { passes: 2, toplevel: true },
    mangle: { toplevel: true },
    parse: { bare_returns: true },
    format: { max_line_len: 200 },
  });
  const trees = ['FeedSend', 'ServiceSend'].map((name) => {
    const tree = JSON.stringify(membersOf(schema, schema.$defs[name])).replace(/"(\w+)":/g, '$1:');
    return `/** The names of members of \`${name}\`, as deep as they go. */\nexport const ${name === 'FeedSend' ? 'FEED_MEMBERS' : 'SERVICE_MEMBERS'}: MemberTree = ${tree};\n`;
  });
  return `${HEAD}${small}\n})();\n\n${trees.join('\n')}`;
}

if (process.argv[1] && resolve(process.argv[1]) === fileURLToPath(import.meta.url)) {
  const root = join(dirname(fileURLToPath(import.meta.url)), '..');
  writeFileSync(join(root, CHECK_SCHEMA), await checkSchemaModule(root));
  console.log(`Wrote ${CHECK_SCHEMA}`);
}
