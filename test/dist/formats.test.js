// The two machine-readable descriptions we publish: the feed's schema and the elements' manifest.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { filesIn, root } from '../support/files.js';
import { readJson } from '../support/packed.js';

const schema = readJson(join(root, 'dist/feed.schema.json'));

function validator() {
  const ajv = new Ajv2020({ allErrors: true, strict: true, strictTypes: false, strictRequired: false, strictTuples: false });
  addFormats.default(ajv);
  return ajv;
}

const FEEDS = filesIn('stories/feeds', /\.json$/).filter((path) => !/\/(seed-|broken|hostile|places-facts)[^/]*$/.test(path));

describe('feed.schema.json', () => {
  it('is a valid JSON Schema of 2020-12', () => {
    assert.equal(schema.$schema, 'https://json-schema.org/draft/2020-12/schema');
    const ajv = validator();
    assert.ok(ajv.validateSchema(schema), JSON.stringify(ajv.errors, null, 2));
    validator().compile(schema);
  });

  it('tells an editor what each member of ours means', () => {
    const bare = [];
    const visit = (node, path) => {
      for (const [name, member] of Object.entries(node?.properties ?? {})) {
        if (!member.description && !member.$ref && !member.title) bare.push(`${path}.${name}`);
        visit(member, `${path}.${name}`);
      }
    };
    for (const [name, node] of Object.entries({ ...schema.$defs, feed: schema })) if (/send/i.test(name)) visit(node, name);
    assert.deepEqual(bare, []);
  });

  it('refuses what it should', () => {
    const isValid = validator().compile(schema);
    assert.equal(isValid({ contents: 'none' }), false);
    assert.equal(isValid({ contents: [{ name: 7 }] }), false);
  });

  for (const path of FEEDS) {
    it(`${path} is valid`, () => {
      const isValid = validator().compile(schema);
      assert.ok(isValid(readJson(join(root, path))), JSON.stringify(isValid.errors?.slice(0, 5), null, 2));
    });
  }
});

describe('custom-elements.json', () => {
  const manifest = readJson(join(root, 'custom-elements.json'));
  const declarations = manifest.modules.flatMap((module) => module.declarations ?? []);
  const elements = declarations.filter(({ tagName }) => tagName);

  it('is a valid manifest', () => {
    const ajv = new Ajv2020({ strict: false });
    const isValid = ajv.compile({ ...readJson(join(root, 'node_modules/custom-elements-manifest/schema.json')), $schema: undefined });
    assert.ok(isValid(manifest), JSON.stringify(isValid.errors?.slice(0, 5), null, 2));
  });

  it('describes our elements, each attribute in words', () => {
    const tags = elements.map(({ tagName }) => tagName).sort();
    const ours = ['feed', 'sen-report', 'service-finder', 'short-breaks', 'vacancy-table'].map((noun) => `local-offer-${noun}`);
    assert.deepEqual(tags, ours);
    const silent = elements.flatMap(({ tagName, summary, attributes = [] }) => [
      ...(summary ? [] : [`${tagName} has no summary`]),
      ...attributes.filter(({ description }) => !description).map(({ name }) => `${tagName} ${name}`),
    ]);
    assert.deepEqual(silent, []);
  });

  it('shows nothing private and no state', () => {
    const members = declarations.flatMap(({ name, members = [] }) => members.map((member) => ({ owner: name, ...member })));
    const hidden = members.filter(({ privacy, name }) => privacy === 'private' || privacy === 'protected' || name.startsWith('#'));
    assert.deepEqual(hidden.map(({ owner, name }) => `${owner}.${name}`), []);
  });

  it('names and describes every event, part and custom property, and says what stands without one', () => {
    const styles = filesIn('src', /\.styles\.ts$/).map((path) => readFileSync(join(root, path), 'utf8')).join('\n');
    for (const { tagName, events = [], cssParts = [], cssProperties = [] } of elements) {
      for (const one of [...events, ...cssParts, ...cssProperties]) assert.ok(one.name && one.description, `${tagName} ${JSON.stringify(one)}`);
      for (const { name, default: fallback } of cssProperties) assert.ok(styles.includes(`var(${name}, ${fallback})`), `${name} ${fallback}`);
    }
    for (const file of ['vscode.html-custom-data.json', 'web-types.json'])
      assert.doesNotMatch(readFileSync(join(root, 'dist', file), 'utf8'), /default: undefined/, file);
  });

  it('names every attribute in the data for VS Code and JetBrains', () => {
    for (const file of ['vscode.html-custom-data.json', 'web-types.json']) {
      const text = readFileSync(join(root, 'dist', file), 'utf8');
      for (const { tagName, attributes = [] } of elements) {
        for (const word of [tagName, ...attributes.map(({ name }) => name)]) assert.ok(text.includes(`"${word}"`), `${file}: ${word}`);
      }
    }
  });
});
