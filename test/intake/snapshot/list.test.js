import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  listAddresses,
  pageAsked,
  publicAddress,
  serviceAddress,
  shownAddress,
} from '../../../dist/esm/intake/snapshot/address.js';
import { detailIn, isAbout, joined } from '../../../dist/esm/intake/snapshot/detail.js';
import {
  claimsOf,
  documentWith,
  idOf,
  isShallow,
  labelOf,
  linkElsewhere,
  linkIn,
  pageIn,
} from '../../../dist/esm/intake/snapshot/list.js';

describe('a page of a list', () => {
  it('is known by its shape (1)', () => {
    assert.equal(pageIn({ contents: [1] }).name, 'contents');
    assert.equal(pageIn({ content: [1] }).name, 'content');
    assert.equal(pageIn([1]).name, '');
    assert.deepEqual(pageIn({ contents: { id: 'a' } }).records, [{ id: 'a' }]);
    for (const other of [null, 'x', 7, {}, { contents: 'x' }, { name: 'A' }])
      assert.equal(pageIn(other), undefined);
  });

  it('becomes a whole document without what held for the page alone', () => {
    const page = pageIn({
      total_items: 9,
      page_number: 1,
      last_page: false,
      next_url: '/2',
      send: { a: 1 },
      contents: [1],
    });
    assert.deepEqual(documentWith(page, [1, 2]), { send: { a: 1 }, contents: [1, 2] });
    assert.deepEqual(documentWith(pageIn([1]), [1, 2]), [1, 2]);
  });

  it('claims what can be a number, and no more', () => {
    assert.deepEqual(
      claimsOf(pageIn({ total_items: '12', total_pages: 2, page_number: 0, last_page: false, contents: [] })),
      {
        total: 12,
        pages: 2,
        number: 0,
        isLast: false,
      },
    );
    assert.deepEqual(
      claimsOf(pageIn({ totalElements: -1, totalPages: 'x', number: 1.5, last: 'no', content: [] })),
      {},
    );
  });

  it('says where it goes on, on its own origin only', () => {
    const from = new URL('https://a.example/api/services?x=1');
    const link = (around) => linkIn(pageIn({ ...around, contents: [] }), from);
    assert.equal(link({ next_url: '/api/services?page=2#top' }), 'https://a.example/api/services?page=2');
    assert.equal(link({ next: 'https://a.example/2' }), 'https://a.example/2');
    assert.equal(link({ links: { next: '?page=2' } }), 'https://a.example/api/services?page=2');
    assert.equal(link({ _links: { next: { href: '/2' } } }), 'https://a.example/2');
    for (const next of [
      'https://b.example/2',
      'https://a.example:8443/2',
      'https://me:x@a.example/',
      'http://[',
      '',
      7,
      null,
    ])
      assert.equal(link({ next_url: next }), undefined);
    assert.equal(
      link({ next_url: 'http://a.example/2' }),
      'https://a.example/2',
      'by https, as it was asked',
    );
    const plain = new URL('http://a.example:8080/api');
    assert.equal(
      linkIn(pageIn({ next: 'http://a.example/2', contents: [] }), plain),
      'http://a.example:8080/2',
    );
    assert.equal(linkIn(pageIn({ next: 'https://a.example/2', contents: [] }), plain), undefined);
    const elsewhere = (around) => linkElsewhere(pageIn({ ...around, contents: [] }), from);
    assert.equal(elsewhere({ next_url: 'https://b.example/2' }), 'https://b.example/2');
    for (const next of ['/2', 'http://a.example/2', 'http://[', '', null])
      assert.equal(elsewhere({ next_url: next }), undefined);
  });
});

describe('a record', () => {
  it('has an id that is any word or number (15)', () => {
    assert.deepEqual(
      [7, '7', ' a:b ', 0].map((id) => idOf({ id })),
      ['7', '7', 'a:b', '0'],
    );
    for (const id of ['', ' ', null, {}, undefined]) assert.equal(idOf({ id }), undefined);
  });

  it('is called by its name, on one line', () => {
    assert.equal(labelOf({ id: 'a', name: ' A\u001b[31m\nclub ' }), 'A [31m club');
    assert.equal(labelOf({ id: 'a', name: '' }), 'a');
  });

  it('is shallow where no record of its list holds a list (7)', () => {
    assert.equal(
      isShallow([
        { id: 'a', organization: {} },
        { id: 'b', phones: [] },
      ]),
      true,
    );
    assert.equal(isShallow([{ id: 'a' }, { id: 'b', phones: [{}] }]), false);
    assert.equal(isShallow([]), false);
  });

  it('is joined with its details: what they leave out stays', () => {
    assert.deepEqual(joined({ a: 1, b: 2, c: [3] }, { a: 4, b: '', c: [], d: null, e: 5 }), {
      a: 4,
      b: 2,
      c: [3],
      d: null,
      e: 5,
    });
    assert.equal(isAbout({ id: 'ABC' }, 'abc'), true);
    assert.equal(isAbout({ name: 'A' }, 'abc'), true);
    assert.equal(isAbout({ id: 'x' }, 'abc'), false);
    assert.deepEqual(detailIn({ contents: [{ id: 'a' }] }), { id: 'a' });
    assert.deepEqual(detailIn({ id: 'a', service: { id: 'b' } }), { id: 'a', service: { id: 'b' } });
    for (const none of [{ error: 'x' }, [], [{ id: 1 }, { id: 2 }], null, 'x'])
      assert.equal(detailIn(none), undefined);
  });
});

describe('addresses of a directory', () => {
  const lists = (address) => listAddresses(new URL(address)).map(({ href }) => href);
  it('are tried with and without /services (13)', () => {
    assert.deepEqual(lists('https://a.example/api'), [
      'https://a.example/api',
      'https://a.example/api/services',
    ]);
    assert.deepEqual(lists('https://a.example/api/services?key=1'), [
      'https://a.example/api/services?key=1',
      'https://a.example/api?key=1',
    ]);
    assert.deepEqual(lists('https://a.example'), ['https://a.example/', 'https://a.example/services']);
    assert.deepEqual(lists('https://a.example/services'), [
      'https://a.example/services',
      'https://a.example/',
    ]);
    assert.deepEqual(lists('https://a.example/feed.json'), ['https://a.example/feed.json']);
    assert.deepEqual(lists('https://a.example/v1.0')[1], 'https://a.example/v1.0/services');
  });

  it('of a service keep a key and drop what belongs to a list', () => {
    const list = new URL('https://a.example/services/?key=1&page=2&per_page=50&minimal=true');
    assert.equal(serviceAddress(list, 'a/b c?'), 'https://a.example/services/a%2Fb%20c%3F?key=1');
  });

  it('are shown without keys, and published without parameters', () => {
    const address = 'https://a.example/services?page=2&api_key=hush&access_token=hush&X=1';
    assert.equal(
      decodeURI(shownAddress(address)),
      'https://a.example/services?page=2&api_key=…&access_token=…&X=1',
    );
    assert.equal(publicAddress(address), 'https://a.example/services');
    assert.equal(shownAddress('feed.json'), 'feed.json');
  });

  it('may ask for a page themselves', () => {
    assert.equal(pageAsked(new URL('https://a.example/?page=3')), 3);
    assert.equal(pageAsked(new URL('https://a.example/?page=x')), undefined);
    assert.equal(pageAsked(new URL('https://a.example/')), undefined);
  });
});
