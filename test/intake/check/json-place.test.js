// Where a text stops being JSON, and how that is told.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { checkFeed } from '../../../dist/esm/intake/check/index.js';
import { jsonPlace } from '../../../dist/esm/intake/check/json-place.js';

const told = (input) =>
  checkFeed(input, { today: '2026-11-22' }).faults.map(({ case: number, path, message }) => [
    number,
    path,
    message,
  ]);

describe('what is not JSON', () => {
  const ROWS = [
    ['{"contents": [\n  {"id": "a" "name": "b"}\n]}', 'line 2, column 14'],
    ['{"contents": [\n  {"id": "a",}\n]}', 'line 2, column 14'],
    ['{"contents": [\n  {"id": 01}\n]}', 'line 2, column 10'],
    ['{"contents": [\n  {"name": "one\ntwo"}\n]}', 'line 2, column 12'],
    ["{'contents': []}", 'line 1, column 2'],
    ['{"contents": []}}', 'line 1, column 17'],
    ['{"contents": [}', 'line 1, column 15'],
    ['{"contents": [{"id": secret-word}]}', 'line 1, column 22'],
  ];
  for (const [text, place] of ROWS)
    it(`${JSON.stringify(text)}: ${place}`, () => {
      assert.deepEqual(told(text), [[4, place, 'This is not JSON, so nothing can be read.']]);
    });

  it('is told as cut off where only its end is missing', () => {
    const whole = JSON.stringify({ contents: [{ id: 'a', name: 'A \\"B', n: 1.5, is: true }] });
    for (let length = 1; length < whole.length; length++)
      assert.equal(jsonPlace(whole.slice(0, length)).isCut, true, whole.slice(0, length));
    assert.deepEqual(told(whole.slice(0, 20)), [
      [4, 'line 1, column 21', 'The end is missing, so nothing can be read.'],
    ]);
  });

  it('is told as nothing where there is nothing', () => {
    for (const text of ['', ' \n', '\ufeff'])
      assert.deepEqual(told(text)[0].slice(0, 3), [4, '', 'There is nothing in it.']);
  });

  it('is found in any text that JSON.parse refuses, and in none that it takes', () => {
    fc.assert(
      fc.property(fc.json(), fc.nat(), fc.constantFrom('', ',', '}', '"', 'x', '\n'), (text, place, more) => {
        const at = place % (text.length + 1);
        const changed = text.slice(0, at) + more + text.slice(at + 1);
        let isJson = true;
        try {
          JSON.parse(changed);
        } catch {
          isJson = false;
        }
        const { line, column, isCut } = jsonPlace(changed);
        const before = changed.split('\n').slice(0, line - 1);
        const offset = before.reduce((sum, one) => sum + one.length + 1, column - 1);
        const isAtEnd = !changed.slice(offset).trim();
        if (isJson) assert.ok(isAtEnd && !isCut);
        else if (!isCut) assert.ok(!isAtEnd);
      }),
      { numRuns: 2000 },
    );
  });
});
