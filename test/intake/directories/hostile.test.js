// Whatever comes in, a document that the schema takes comes out.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { feedFromDirectory } from '../../../dist/esm/intake/directories/index.js';
import { errorsOf, jsonOf, OPTIONS } from './support.js';

const BOROUGH = jsonOf('stories/feeds/borough.json');

/** Every place in a document, as the names that lead to it. */
function placesIn(value, path = []) {
  if (typeof value !== 'object' || value === null) return [path];
  return [path, ...Object.entries(value).flatMap(([name, inner]) => placesIn(inner, [...path, name]))];
}

/** A copy with something else in one place; `undefined` takes it away. */
function withOther(document, path, other) {
  if (path.length === 0) return other;
  const [name, ...rest] = path;
  const copy = Array.isArray(document) ? [...document] : { ...document };
  copy[name] = withOther(document[name], rest, other);
  return copy;
}

const PLACES = placesIn(BOROUGH).filter((path) => path.length > 0);
const ODD = fc.oneof(
  fc.constantFrom(
    null,
    undefined,
    '',
    ' ',
    [],
    {},
    0,
    -1,
    3,
    1e21,
    true,
    'x',
    'not a date',
    'http://[',
    'https://a.example/é|',
    'javascript:alert(1)',
    'a@b',
    '<b>x</b>',
    ['x'],
    [null],
    { name: 'x' },
    { id: 1 },
    '\u0000\ud800',
    '=1+1',
  ),
  fc.jsonValue({ maxDepth: 3 }),
);

describe('hostile documents', () => {
  it('any JSON at all', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        for (const input of [
          value,
          JSON.stringify(value),
          { content: value },
          { contents: [value], send: value },
        ])
          assert.equal(errorsOf(feedFromDirectory(input, OPTIONS).document), '');
      }),
      { numRuns: 100 },
    );
  });

  it('our own format with one thing wrong, anywhere', () => {
    fc.assert(
      fc.property(fc.constantFrom(...PLACES), ODD, (path, other) => {
        const { document } = feedFromDirectory(withOther(BOROUGH, path, other), OPTIONS);
        assert.equal(errorsOf(document), '', path.join('.'));
      }),
      { numRuns: 100 },
    );
  });
});
