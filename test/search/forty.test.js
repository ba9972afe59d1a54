// Forty searches as families type them, over the made-up borough grown to 300 services. They were written before the
// search was: see `forty.json`. The answers were judged by reading the records.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { before, describe, it } from 'node:test';
import { readFeed } from '../../dist/esm/feed/index.js';
import { grownBoroughFeed } from '../../stories/feeds/borough/grown.js';

const { searches, lacking } = JSON.parse(readFileSync(new URL('forty.json', import.meta.url), 'utf8'));
const KINDS = 'exact prefix misspelt synonym multiword place age reversed stem question'.split(' ');
const document = grownBoroughFeed('2026-11-22T06:00:00Z');

describe('the forty searches', () => {
  it('are four of each kind, and name services that are there and open', () => {
    for (const kind of KINDS) assert.equal(searches.filter((search) => search.kind === kind).length, 4, kind);
    assert.equal(searches.length, 40);
    assert.ok(lacking.length >= 3);
    const shown = document.contents.filter(({ status }) => status === 'active').map(({ id }) => id);
    for (const { words, right, nearest } of [...searches, ...lacking]) {
      const ids = right ?? nearest;
      assert.ok(ids.length > 0, words);
      assert.deepEqual(
        ids.filter((id) => !shown.includes(id)),
        [],
        words,
      );
    }
  });
});

describe('the search', () => {
  /** @type {(words: string) => import('../../src/search/types.js').SearchResult} */
  let search;

  before(async () => {
    const { serviceSearch } = await import('../../dist/esm/search/index.js');
    const { feed } = readFeed(document);
    // As a page does: what is not open to anybody is not searched.
    const shown = feed.services.filter(({ status }) => !['inactive', 'defunct'].includes(status));
    search = serviceSearch(shown, { synonyms: document.send.synonyms });
  });

  const idsFor = (words) => search(words).matches.map(({ service }) => service.id);
  /** Where the first of the wanted is, counted from 1; Infinity where it is not. */
  const placeOf = (ids, wanted) => ids.findIndex((id) => wanted.includes(id)) + 1 || Infinity;

  it('has a right answer in the first three of 36 or more, and in the first ten of all 40', (t) => {
    const found = searches.map((one) => {
      const ids = idsFor(one.words);
      return { ...one, first: ids.slice(0, 3), place: placeOf(ids, one.right) };
    });
    const late = found.filter(({ place }) => place > 3);
    for (const { kind, words, first, place } of late)
      t.diagnostic(`${kind} "${words}": a right answer is number ${place}; first are ${first.join(', ')}`);
    const lost = late.filter(({ place }) => place > 10).map(({ words }) => words);
    assert.deepEqual(lost, [], 'no right answer in the first ten');
    assert.ok(late.length <= 4, `${late.length} of 40 have no right answer in the first three`);
  });

  for (const { words, nearest } of lacking)
    it(`says that there is no ${words}, and offers the nearest thing`, () => {
      const { isPartial, leftOut } = search(words);
      const ids = idsFor(words);
      assert.ok(isPartial || leftOut.length > 0, 'it is said');
      assert.ok(placeOf(ids, nearest) <= 10, `first are ${ids.slice(0, 10).join(', ')}`);
    });
});
