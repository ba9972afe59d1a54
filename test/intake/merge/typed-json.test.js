import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { brokenLine, mendTyped } from '../../../dist/esm/intake/merge/typed-json.js';

describe('JSON that a person has typed in', () => {
  it('is broken in a line that is told', () => {
    for (const [text, line] of [
      ['{\n"a" 1}', 2],
      ['{"a":1,\n}', 2],
      ['{"a":[{"b":1}\n{"c":2}]}', 2],
      ['{\n\n"a":yes}', 3],
      ['{"a":1}\n}', 2],
      ['{"a":\n"b\n"}', 2],
      ['[1,\n2', 2],
      ['', 1],
      ['{"a": {}, "b": [], "c": [-1, true, null, "\\"{"]}', 1],
    ])
      assert.equal(brokenLine(text), line, text);
  });

  it('is mended, and nothing in its words changes', () => {
    const words = { why: 'x, ] } { "same": no', names: ['A, }', '[,]'] };
    const file = (same) =>
      `{"to_decide":[{${same}\n"why":${JSON.stringify(words.why)},"names":${JSON.stringify(words.names)},}\n{"same":no}],}`;
    for (const [typed, same] of [
      ['"same": yes,', 'yes'],
      ['"same": True', 'True'],
      ['“same”: “no”,', 'no'],
      ['"same": ,', null],
      ['"same":', null],
      ['"same": "yes,', 'yes'],
      ['"same": null,', 'null'],
    ])
      assert.deepEqual(JSON.parse(mendTyped(file(typed), 'same')), {
        to_decide: [{ same, ...words }, { same: 'no' }],
      });
  });
});
