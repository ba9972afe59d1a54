// Every wire case of a badly behaved directory gives the same complete snapshot, to the byte.
import assert from 'node:assert/strict';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { badServer, servicesOf } from './snapshot/bad-server.js';
import { FIXED, HASTE, quick } from './snapshot/run.js';

const COUNT = 37;
let server;
let folder = '';
let expected = '';
let next = 0;

before(async () => {
  server = await badServer(servicesOf(COUNT));
  folder = mkdtempSync(join(tmpdir(), 'wire-'));
  expected = (await snapshotOf()).feed;
});
after(async () => {
  await server.close();
  rmSync(folder, { recursive: true });
});

/** A snapshot into a folder of its own. */
async function snapshotOf(behaviour = {}, { url = `${server.base}/services`, args = [] } = {}) {
  server.behave(behaviour);
  const to = join(folder, String(next++));
  const result = await quick([url, '--to', to, ...FIXED, ...HASTE, ...args]);
  const file = join(to, 'feed.json');
  return { ...result, to, feed: existsSync(file) ? readFileSync(file, 'utf8') : undefined };
}

const records = (feed) => JSON.parse(feed).contents;

describe('a well-behaved directory', () => {
  it('gives every service with its details, and nothing private', () => {
    const all = records(expected);
    assert.equal(all.length, COUNT);
    assert.ok(all.every(({ phones, schedules }) => phones.length === 1 && schedules.length === 1));
    assert.doesNotMatch(expected, /staff\.member|assurer/);
  });

  it('is asked by name, without cookies', async () => {
    await snapshotOf({}, { args: ['--contact', 'web@rowanshire.example'] });
    for (const { headers } of server.state.calls) {
      assert.match(headers['user-agent'], /^local-offer-widgets\/\d+\.\d+\.\d+ .*web@rowanshire\.example/);
      assert.equal(headers.cookie, undefined);
    }
  });
});

const SAME = {
  'a bare array (1)': { list: 'array' },
  'whole records in the list (1, 7)': { list: 'whole' },
  'a byte order mark (3)': { way: 'byteOrderMark' },
  'raw line breaks and tabs (4)': { way: 'rawControls' },
  'a web page now and then, with 200 (5)': { way: 'webPageFirst' },
  'details whose service is wrapped (7)': { detail: ({ deep }) => ({ service: deep }) },
  'details as a list of one (7)': { detail: ({ deep }) => [deep] },
  'details without what the list said (7)': {
    detail: ({ deep }) => ({ ...deep, description: '', organization: null, minimum_age: undefined }),
  },
  'answers that break off at first (8)': { way: 'drops' },
  'answers that break off half way (8)': { way: 'dropsHalfWay' },
  'answers that are cut short (8)': { way: 'cutShort' },
  'errors of the server at first (8)': { way: 'failsFirst' },
  '429 for so many seconds (9)': { way: 'limited' },
  '429 until a time (9)': { way: 'limitedUntil' },
  '429 without a time (9)': { way: 'limitedWithoutTime' },
  '429 without a time, more often than there are tries (9)': {
    way: (answer, { count }) => (count > 9 && count < 18 ? { status: 429, body: '' } : answer),
  },
  '503 for so many seconds (9)': { way: 'unavailable' },
  'totals that change, records that move (11)': { list: 'changing' },
  'no totals (12)': { list: 'noTotals' },
  'pages that are bare arrays (12)': { list: 'bareArrayPages' },
  'page 2 that repeats page 1 (12)': { list: 'repeats' },
  'page 2 that repeats page 1, of 99 (12)': { list: 'repeatsForEver' },
  'one page only, it says, and next_url (12)': { list: 'nextUrl' },
  'next_url to an empty page (12)': { list: 'nextUrlToEmpty' },
  'pages numbered from 0 (12)': { list: 'fromZero' },
  'pages numbered from 0 and asked for from 1 (12)': { list: 'fromZeroAskedFromOne' },
  'another name for the page (12)': { list: 'otherParameter' },
  '404 after the last page (12)': { list: 'endsWith404' },
  'words after the last page (12)': { list: 'endsWithWords' },
  'ids that are numbers (15)': { list: 'numericIds' },
  'the envelope of version 1': { list: 'version1' },
};

describe('the same snapshot, to the byte, from a directory with', () => {
  for (const [what, behaviour] of Object.entries(SAME)) {
    it(what, async () => {
      const { code, feed, stderr } = await snapshotOf(behaviour);
      assert.equal(code, 0, stderr);
      assert.equal(feed, expected);
    });
  }

  it('slow answers (8)', async () => {
    const { code, feed, stderr } = await snapshotOf({ way: 'slow' }, { args: ['--time-out', '0.3'] });
    assert.equal(code, 0, stderr);
    assert.equal(feed, expected);
    assert.ok(server.calls().length > COUNT + 8, 'some were asked for again');
  });

  for (const base of ['none', 'page', 'about']) {
    it(`an address without /services, where there is ${base} (13)`, async () => {
      const { code, feed, stderr } = await snapshotOf({ base }, { url: server.base });
      assert.equal(code, 0, stderr);
      assert.equal(feed, expected);
    });
  }

  it('one service by itself (1)', async () => {
    const { code, feed, stderr } = await snapshotOf({}, { url: `${server.base}/services/1003` });
    assert.equal(code, 0, stderr);
    assert.equal(records(feed).length, 1);
    assert.deepEqual(records(feed)[0], records(expected)[3]);
  });

  it('the same id twice on a page (17): once where they say the same, twice where they do not', async () => {
    const list = ({ services }) => {
      const [a, b] = services.map(({ deep }) => deep);
      return { body: JSON.stringify({ contents: [a, a, b, { ...b, name: 'Another' }] }) };
    };
    const { feed, stderr } = await snapshotOf({ list });
    assert.deepEqual(
      records(feed).map(({ id }) => id),
      ['1000', '1001', '1001~2'],
    );
    assert.match(stderr, /case 17/);
  });

  it('a slash at the end (13)', async () => {
    const { code, feed } = await snapshotOf({}, { url: `${server.base}/services/` });
    assert.equal(code, 0);
    assert.deepEqual(records(feed), records(expected));
  });

  it('a redirection to the same host', async () => {
    const url = server.base.replace('/api', '/moved');
    const { code, feed, stderr } = await snapshotOf({ movedTo: '/api/services' }, { url });
    assert.equal(code, 0, stderr);
    assert.equal(feed, expected);
  });

  it('longer pages, when asked for', async () => {
    const { code, feed } = await snapshotOf({}, { args: ['--per-page', '50'] });
    assert.equal(code, 0);
    assert.equal(feed, expected);
    assert.ok(server.calls().some((url) => url.includes('per_page=50&page=2')));
  });
});

describe('how a directory is asked', () => {
  it('never for more than the calls at once', async () => {
    let open = 0;
    let most = 0;
    const wait = (answer) => {
      most = Math.max(most, ++open);
      setTimeout(() => open--, 15);
      return { ...answer, wait: 20 };
    };
    server.behave();
    server.state.way = wait;
    const to = join(folder, String(next++));
    const { code } = await quick([
      `${server.base}/services`,
      '--to',
      to,
      ...FIXED,
      ...HASTE,
      '--at-once',
      '3',
    ]);
    assert.equal(code, 0);
    assert.ok(most > 1 && most <= 3, `${most} at once`);
  });

  it('with a pause between calls', async () => {
    const begun = performance.now();
    await snapshotOf({ list: 'whole' }, { args: ['--pause', '0.1'] });
    const calls = server.calls().length;
    assert.ok(calls > 1);
    assert.ok(performance.now() - begun > (calls - 1) * 95);
  });

  it('no more often than is of use: one page more than there are, each service once', async () => {
    await snapshotOf();
    const calls = server.calls();
    assert.equal(new Set(calls).size, calls.length);
    assert.equal(calls.length, 4 + COUNT);
  });

  it('not for details where the list is whole, or with --no-details', async () => {
    await snapshotOf({ list: 'whole' });
    assert.ok(server.calls().every((url) => !/services\/\d/.test(url)));
    const { feed } = await snapshotOf({}, { args: ['--no-details'] });
    assert.ok(server.calls().every((url) => !/services\/\d/.test(url)));
    assert.equal(records(feed).length, COUNT);
    assert.ok(records(feed).every(({ phones }) => !phones));
  });

  it('for details in spite of a whole list, with --details', async () => {
    const { feed } = await snapshotOf({ list: 'whole' }, { args: ['--details'] });
    assert.equal(server.calls().filter((url) => /services\/\d/.test(url)).length, COUNT);
    assert.equal(feed, expected);
  });

  it('for so many pages at most', async () => {
    const { feed, code } = await snapshotOf({}, { args: ['--most-pages', '2'] });
    assert.equal(code, 0);
    assert.equal(records(feed).length, 30);
  });

  it('three times only for details that it does not have (7)', async () => {
    const { feed, code, stderr } = await snapshotOf({ noDetails: true });
    assert.equal(code, 2, 'nobody to ask in any record');
    assert.equal(records(feed).length, COUNT);
    assert.equal(server.calls().filter((url) => /services\/\d/.test(url)).length, 3);
    assert.match(stderr, /basic details only/);
  });
});

describe('a detail that cannot be had', () => {
  it('leaves the record as the list gives it, and is told', async () => {
    const other = { deep: servicesOf(1)[0].deep };
    const cases = {
      'of another record': (found) => (found.shallow.id === '1005' ? other.deep : found.deep),
      'of no record': (found) => (found.shallow.id === '1005' ? { error: 'oops' } : found.deep),
    };
    for (const detail of Object.values(cases)) {
      const { feed, code, stderr } = await snapshotOf({ detail });
      assert.equal(code, 2, 'nobody to ask in this record');
      const record = records(feed)[5];
      assert.deepEqual([record.id, record.name, record.phones], ['1005', 'Swimming Fennbridge 5', undefined]);
      assert.deepEqual(records(feed).toSpliced(5, 1), records(expected).toSpliced(5, 1));
      assert.match(stderr, /basic details from the list are used/);
    }
  });
});
