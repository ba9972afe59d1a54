import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { documentIn, mendControls } from '../../../dist/esm/intake/snapshot/json.js';
import { retryAfterIn } from '../../../dist/esm/intake/snapshot/retry-after.js';

const bytes = (text) => new TextEncoder().encode(text);

describe('the JSON of an answer', () => {
  const READ = [
    ['as it should be', bytes('{"a":1}'), { a: 1 }, []],
    ['with a byte order mark (3)', bytes('\ufeff{"a":1}'), { a: 1 }, ['byteOrderMark']],
    ['with blank lines around', bytes('\r\n {"a":1}\n'), { a: 1 }, []],
    ['with raw control characters (4)', bytes('{"a":"x\ny\tz\u0001"}'), { a: 'x\ny\tz\u0001' }, ['controls']],
    ['with both', bytes('\ufeff["x\ny"]'), ['x\ny'], ['byteOrderMark', 'controls']],
    ['in the code page of old servers', Uint8Array.from([0x5b, 0x22, 0xa3, 0x35, 0x22, 0x5d]), ['£5'], []],
  ];
  for (const [what, input, document, mends] of READ) {
    it(`is read ${what}`, () => {
      const read = documentIn(input);
      assert.deepEqual([read.document, read.mends], [document, mends]);
      // What is kept on disk is what was understood.
      assert.deepEqual(documentIn(bytes(read.text)).document, document);
    });
  }

  for (const [text, why] of [
    ['', 'nothing'],
    ['  ', 'nothing'],
    ['<!doctype html>', 'web-page'],
    ['Name,Age', 'not-json'],
    ['{"a":', 'not-json'],
    ['{"a":"b', 'not-json'],
    ['{"a":1} trailing', 'not-json'],
    [`[${'['.repeat(200_000)}${']'.repeat(200_000)}]`, 'too-deep'],
    [`${'{"a":'.repeat(101)}1${'}'.repeat(101)}`, 'too-deep'],
  ]) {
    it(`is not read of ${JSON.stringify(text).slice(0, 40)}: ${why}`, () =>
      assert.deepEqual(documentIn(bytes(text)), { why }));
  }

  it('is mended inside strings only', () => {
    assert.equal(
      mendControls('{\n"a\\"\n": "\\\\",\t"b": "c\r\n"}'),
      '{\n"a\\"\\n": "\\\\",\t"b": "c\\r\\n"}',
    );
  });

  it('may hold a long text with line breaks in it', () => {
    const long = 'a\n'.repeat(4_000_000);
    assert.deepEqual(documentIn(bytes(`{"a":"${long}"}`)).document, { a: long });
    const brackets = { a: '['.repeat(500) };
    assert.deepEqual(documentIn(bytes(JSON.stringify(brackets))).document, brackets);
  });

  it('is mended quickly, however long and broken it is', () => {
    const begun = performance.now();
    documentIn(bytes(`{"a":"${'\\"\n'.repeat(500_000)}`));
    assert.ok(performance.now() - begun < 30_000);
  });
});

describe('how long a server wants to be left alone', () => {
  const DATE = 'Wed, 21 Oct 2026 07:28:00 GMT';
  for (const [header, date, now, wait] of [
    ['30', null, 0, 30_000],
    [' 0 ', null, 0, 0],
    [DATE, 'Wed, 21 Oct 2026 07:27:30 GMT', 0, 30_000],
    [DATE, null, Date.UTC(2026, 9, 21, 7, 27, 0), 60_000],
    [DATE, 'yesterday', Date.UTC(2026, 9, 21, 7, 27, 0), 60_000],
    [DATE, 'Wed, 21 Oct 2026 08:00:00 GMT', 0, 0],
    ['1.5', null, 0, 1500],
    ['99999999999', null, 0, 31_536_000_000],
    ['Fri, 31 Dec 9999 23:59:59 GMT', null, 0, 31_536_000_000],
    [null, null, 0, undefined],
    ['', null, 0, undefined],
    ['soon', null, 0, undefined],
    ['-5', null, 0, undefined],
    ['1e9', null, 0, undefined],
    ['21 Oct 2026', null, 0, undefined],
    ['Wed, 21 Okt 2026 07:28:00 GMT', null, 0, undefined],
  ]) {
    it(`${header} at ${date ?? now}`, () => assert.equal(retryAfterIn(header, date, now), wait));
  }
});
