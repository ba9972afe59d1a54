// What a snapshot writes, what it refuses to write, and what it leaves alone.
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
/* global Response -- Node has it */
import { loadFeed, readFeed } from '../../dist/esm/feed/index.js';
import { badServer, servicesOf } from './snapshot/bad-server.js';
import { FIXED, HASTE, quick, run, start } from './snapshot/run.js';

const COUNT = 37;
let server;
let root = '';
let next = 0;
before(async () => {
  server = await badServer(servicesOf(COUNT));
  root = mkdtempSync(join(tmpdir(), 'snapshot-'));
});
after(async () => {
  await server.close();
  rmSync(root, { recursive: true });
});

const newFolder = () => join(root, String(next++));
const read = (to, name = 'feed.json') => readFileSync(join(to, name), 'utf8');
const feedIn = (to) => JSON.parse(read(to));
const args = (to, ...more) => [`${server.base}/services`, '--to', to, ...FIXED, ...HASTE, ...more];

/** A snapshot of a directory that behaves so. */
async function snap(behaviour, to = newFolder(), ...more) {
  server.behave(behaviour);
  return { to, ...(await quick(args(to, ...more))) };
}

describe('the last good copy', () => {
  const REFUSED = {
    'an empty list (2)': [{ list: 'empty' }, /is empty/],
    'an empty array (2)': [{ list: 'emptyArray' }, /is empty/],
    'a fifth fewer services and more': [
      { services: servicesOf(29) },
      /29, and 37 in the last copy.*--allow-fewer/,
    ],
    'a web page whatever is asked (5)': [
      { way: () => ({ body: '<p>Sign in</p>' }) },
      /No list of services could be read[^]*web page/,
    ],
    'an address with nothing there': [{ list: 'nothing' }, /nothing at that address \(404\)/],
    'a page that fails for good': [
      { way: (answer, { url }) => (url.includes('page=3') ? { status: 500, body: '' } : answer) },
      /Page 3 of the list could not be read: .*page=3: the server failed \(500\)[^]*goes on from here/,
    ],
    'details that all fail': [
      { way: (answer, { url }) => (/services\/\d/.test(url) ? { status: 502, body: '' } : answer) },
      /could not be read[^]*the last copy, if there is one, stays/,
    ],
    'a server that is too busy for long (9)': [
      { way: () => ({ status: 429, headers: { 'retry-after': '7200' }, body: '' }) },
      /left alone for 2 h 0 min/,
    ],
  };
  for (const [what, [behaviour, words]] of Object.entries(REFUSED)) {
    it(`stays as it is after ${what}`, async () => {
      const { to } = await snap();
      const good = read(to);
      const { code, stderr } = await snap(behaviour, to, '--tries', '2');
      assert.equal(code, 3);
      assert.match(stderr, words);
      assert.doesNotMatch(stderr, /\n {4}at /);
      assert.equal(read(to), good);
      // And the next run, of a directory that is well again, is not misled by what was kept.
      const { code: after } = await snap({ services: servicesOf(COUNT, 'second copy') }, to);
      assert.equal(after, 0);
      assert.match(read(to), /second copy/);
    });
  }

  it('may lose a fifth, and more where that is allowed', async () => {
    const { to } = await snap();
    assert.equal((await snap({ services: servicesOf(30) }, to)).code, 0);
    assert.equal((await snap({ services: servicesOf(20) }, to)).code, 3);
    const calls = server.calls().length;
    assert.ok(calls > 20);
    const { code, stderr } = await snap({ services: servicesOf(20) }, to, '--allow-fewer');
    assert.equal(code, 0);
    assert.match(stderr, /far fewer services than in the last copy/);
    assert.equal(server.calls().length, 0, 'what was read is not asked for again');
    assert.equal(feedIn(to).contents.length, 20);
  });

  it('that cannot be read is told and replaced', async () => {
    const to = newFolder();
    mkdirSync(to);
    writeFileSync(join(to, 'feed.json'), '{"contents":[');
    const { code, stderr } = await snap({}, to);
    assert.equal(code, 0);
    assert.match(stderr, /The feed that was in the folder could not be read/);
    assert.equal(feedIn(to).contents.length, COUNT);
  });
});

describe('a big feed', () => {
  const BIG = 200;
  const parts = (to) => readdirSync(join(to, 'parts')).sort();

  it('holds cards, and names parts that hold the rest', async () => {
    const { to, code } = await snap({ services: servicesOf(BIG) }, newFolder(), '--split-over', '100');
    assert.equal(code, 0);
    const { contents, send } = feedIn(to);
    assert.equal(contents.length, BIG);
    assert.equal(send.parts.length, 3);
    assert.deepEqual(parts(to), send.parts.map(({ url }) => url.replace('parts/', '')).sort());
    for (const { url, kind, items, sha256 } of send.parts) {
      const text = read(to, url);
      assert.equal(kind, 'services');
      assert.equal(createHash('sha256').update(text).digest('hex'), sha256);
      assert.ok(url.endsWith(`.${'json'}`) && url.includes(sha256.slice(0, 16)));
      assert.equal(JSON.parse(text).contents.length, items);
    }
    const [card] = contents;
    assert.equal(card.schedules, undefined);
    assert.deepEqual(card.send.needs, ['ASD']);
    assert.equal(card.service_at_locations[0].location.addresses[0].postal_code, 'ZZ1');
    assert.equal(readFeed(read(to)).feed.services.length, BIG);
  });

  it('is the same feed, once a widget has loaded its parts, as one that is not split', async () => {
    const services = servicesOf(BIG);
    const { to } = await snap({ services }, newFolder(), '--split-over', '100');
    const { to: whole } = await snap({ services }, newFolder());
    const fetched = async (url) => {
      const path = join(to, new URL(url).pathname);
      return existsSync(path) ? new Response(readFileSync(path)) : new Response('', { status: 404 });
    };
    const { feed } = await loadFeed('https://rowanshire.example/feed.json', {
      fetch: fetched,
      signal: new AbortController().signal,
    });
    assert.deepEqual(feed.services, readFeed(read(whole)).feed.services);
  });

  it('keeps the parts of the last copy for one more run, and no longer', async () => {
    const to = newFolder();
    const versions = [];
    for (const note of ['one', 'two', 'three']) {
      await snap({ services: servicesOf(BIG, note) }, to, '--split-over', '100');
      versions.push(feedIn(to).send.parts.map(({ url }) => url.replace('parts/', '')));
      writeFileSync(join(to, 'parts', 'notes.txt'), 'not ours');
    }
    assert.deepEqual(parts(to), ['notes.txt', ...versions[1], ...versions[2]].sort());
  });

  it('can be read again, as one of our own feeds', async () => {
    const { to } = await snap({ services: servicesOf(BIG) }, newFolder(), '--split-over', '100');
    const again = newFolder();
    server.behave({
      files: (path) => {
        const file = join(to, path);
        return existsSync(file) && statSync(file).isFile() ? readFileSync(file, 'utf8') : undefined;
      },
    });
    const url = server.base.replace('/api', '/feed.json');
    const { code, stderr } = await quick([url, '--to', again, ...FIXED, ...HASTE]);
    assert.equal(code, 0, stderr);
    assert.equal(server.calls().length, 4, 'the feed and its three parts');
    const { contents, send } = feedIn(again);
    assert.equal(send.parts, undefined);
    assert.ok(contents.every(({ schedules }) => schedules.length === 1));
  });
});

describe('filters', () => {
  const names = (to) => feedIn(to).contents.map(({ id }) => id);
  const made = (changes) =>
    servicesOf(8).map((one, index) => ({ ...one, deep: { ...one.deep, attributes: [], ...changes[index] } }));
  const areas = (...list) => ({ service_areas: list.map((area, index) => ({ id: `a${index}`, ...area })) });

  it('--send-only keeps what has a need, panel, label or term of SEND, and not what says so in prose', async () => {
    const term = (name) => ({ attributes: [{ id: 't', taxonomy_term: { id: 't', name } }] });
    const services = made([
      term('Autism'),
      { send: { tier: 'targeted' } },
      { local_offer: { description: 'We welcome everyone.' } },
      { local_offer: { description: '', survey_answers: [{ answer: '' }] } },
      { description: 'Not suitable for autistic children.' },
      { target_directories: [{ name: 'SEND Local Offer', label: 'send' }] },
      term('Disability sports'),
      term('Sport'),
    ]);
    const { to, stderr } = await snap({ services }, newFolder(), '--send-only');
    assert.deepEqual(names(to), ['1000', '1001', '1002', '1005', '1006']);
    assert.match(stderr, /8 services, of which 5 passed the filters/);
  });

  it('--area keeps what is for the area, for all of England, and what does not say', async () => {
    const services = made([
      areas({ name: 'Fennbridge', uri: 'http://statistics.data.gov.uk/id/statistical-geography/E06000099' }),
      areas({ name: 'Borough of Fennbridge' }),
      areas({ name: 'Larkmere', uri: 'http://statistics.data.gov.uk/id/statistical-geography/E06000098' }),
      areas({ name: 'Larkmere' }),
      areas({ name: 'England' }),
      {},
      areas({ name: 'Larkmere' }, { name: 'Fennbridge' }),
      { send: { localities: ['South Fennbridge'] }, ...areas({ name: 'Larkmere' }) },
    ]);
    const { to } = await snap({ services }, newFolder(), '--area', 'E06000099', '--area', 'Fennbridge');
    assert.deepEqual(names(to), ['1000', '1001', '1004', '1005', '1006', '1007']);
    const { to: byName } = await snap({ services }, newFolder(), '--area', 'Fennbridge');
    assert.deepEqual(names(byName), ['1000', '1001', '1004', '1005', '1006', '1007']);
    const { to: byCode } = await snap({ services }, newFolder(), '--area', 'E06000099');
    assert.deepEqual(names(byCode), ['1000', '1001', '1003', '1004', '1005', '1006', '1007']);
  });

  it('--category keeps one kind, and says which there are where none is left', async () => {
    const { to } = await snap({}, newFolder(), '--category', 'sport-and-leisure');
    assert.ok(feedIn(to).contents.every(({ name }) => /Swimming/.test(name)));
    const folder = newFolder();
    const empty = await snap({}, folder, '--category', 'no-such');
    assert.equal(empty.code, 3);
    assert.match(
      empty.stderr,
      /No service is left after --category no-such\. Categories in it: .*sport-and-leisure/,
    );
    assert.equal((await snap({}, folder, '--category', 'sport-and-leisure')).code, 0);
    assert.equal(server.calls().length, 0, 'a wrong word does not cost the reading of it all');
  });
});

describe('several directories', () => {
  it('are merged, each record with its source, and near-misses listed for a person', async () => {
    const other = await badServer(
      servicesOf(6).map((one, index) => ({
        ...one,
        deep: { ...one.deep, id: undefined, ...(index === 0 && { name: 'Learn to swim' }) },
      })),
    );
    try {
      server.behave();
      const to = newFolder();
      const decisions = join(root, 'same.json');
      const urls = [`north=${server.base}`, `south=${other.base}`];
      const { code, stderr } = await quick([
        ...urls,
        '--to',
        to,
        ...FIXED,
        ...HASTE,
        '--decisions',
        decisions,
      ]);
      assert.ok(code === 0 || code === 2, stderr);
      const { contents, send } = feedIn(to);
      assert.ok(contents.length >= COUNT);
      assert.ok(contents.every((service) => ['north', 'south'].includes(service.send.source)));
      assert.equal(send.publisher.name, 'Rowanshire Council');
      const { to_decide: pairs } = JSON.parse(readFileSync(decisions, 'utf8'));
      assert.deepEqual(
        pairs.map(({ a, b, why }) => [a, b, why]),
        [['north/1000', 'south/1000', 'The same web page, and other names']],
      );
      assert.match(stderr, /1 pair of services may be the same: say so in .*same\.json/);
      // One of the two goes silent: that is not hidden by the other.
      other.behave({ list: 'empty' });
      const good = read(to);
      const failed = await quick([...urls, '--to', to, ...FIXED, ...HASTE]);
      assert.equal(failed.code, 3);
      assert.equal(read(to), good);
    } finally {
      await other.close();
    }
  });

  it('can be joined by a file of what they have no room for', async () => {
    const file = join(root, 'about.json');
    const publisher = { name: 'Rowanshire Council' };
    const contact = { name: 'Local Offer team', phone: '020 7946 0000' };
    writeFileSync(
      file,
      JSON.stringify({
        contents: [
          { id: 'base-1', name: 'Larkmere base', status: 'active', send: { kind: 'resource-base' } },
        ],
        send: { version: '1.0', generated: '2026-11-01T00:00:00Z', publisher, contact },
      }),
    );
    const { to, stderr } = await snap({}, newFolder(), '--add', file);
    assert.equal(feedIn(to).contents.length, COUNT + 1, stderr);
    assert.deepEqual(feedIn(to).send.contact, contact);
  });

  it('can be joined by such a file in parts, and not by half of one', async () => {
    const { to: large } = await snap({ list: 'whole' }, newFolder(), '--split-over', '5');
    const file = join(large, 'feed.json');
    const part = join(large, feedIn(large).send.parts[0].url);
    const brief = { list: 'whole', services: servicesOf(3) };
    const { to } = await snap(brief, newFolder(), '--add', file);
    const { contents } = feedIn(to);
    assert.equal(contents.length, COUNT);
    assert.ok(
      contents.every(({ phones }) => phones),
      'whole records',
    );
    rmSync(part);
    const { code, stderr } = await snap(brief, newFolder(), '--add', file);
    assert.equal(code, 3);
    assert.match(stderr, /only the first file of a feed in parts/);
    assert.equal(server.calls().length, 0);
  });

  it('ask for a place for the decisions before they are read for hours', async () => {
    const { code, stderr } = await snap({}, newFolder(), '--decisions', join(root, 'gone', 'd.json'));
    assert.equal(code, 3);
    assert.match(stderr, /there is no folder ".*gone"/);
    assert.equal(server.calls().length, 0);
  });

  it('with the same name are told apart first', async () => {
    const { code, stderr } = await quick([
      server.base,
      `${server.base}/services`,
      '--to',
      newFolder(),
      ...FIXED,
    ]);
    assert.equal(code, 3);
    assert.match(stderr, /Give each a name: north=/);
  });
});

describe('where a directory leads', () => {
  const lead = async (movedTo) => {
    server.behave({ movedTo });
    const url = server.base.replace('/api', '/moved');
    return quick([url, '--to', newFolder(), ...FIXED, ...HASTE, '--tries', '1']);
  };

  for (const [what, to, words] of [
    ['another host', 'http://elsewhere.example/services', /sends us on to elsewhere\.example/],
    ['an address with a password', '//me:secret@127.0.0.1/api', /an address with a password in it/],
    ['a file', 'file:///etc/passwd', /sends us on to file: which is not read/],
    ['no address', 'http://[', /what is no address/],
    ['itself', '/moved', /round in circles/],
  ]) {
    it(`is not followed to ${what}`, async () => {
      const { code, stderr } = await lead(to);
      assert.equal(code, 3);
      assert.match(stderr, words);
    });
  }

  it('is not followed by next_url to another host, and that is told', async () => {
    const { to, code, stderr } = await snap({
      list: (state) => ({
        body: JSON.stringify({ contents: [state.services[0].deep], next_url: 'http://elsewhere.example/2' }),
      }),
    });
    assert.equal(code, 0);
    assert.equal(feedIn(to).contents.length, 1);
    assert.match(stderr, /goes on at another address, which is not asked/);
    assert.match(stderr, /elsewhere\.example/);
  });
});

describe('a run that is stopped', () => {
  const work = (to) => join(to, '.snapshot-work');

  it('says so on Ctrl+C, and goes on from there', async () => {
    const to = newFolder();
    server.behave({ way: (answer) => ({ ...answer, wait: 10 }) });
    const { child, done } = start(args(to, '--at-once', '1'));
    server.onCall((calls) => calls === 20 && child.kill('SIGINT'));
    const { code, stderr } = await done;
    assert.equal(code, 3);
    assert.match(stderr, /Stopped\. Nothing was written\. What was read so far is kept/);
    assert.equal(existsSync(join(to, 'feed.json')), false);
    assert.equal(statSync(work(to)).mode & 0o777, 0o700);
    assert.equal(read(work(to), '.gitignore'), '*\n');
    const asked = server.calls();
    const { code: after } = await snap({}, to);
    assert.equal(after, 0);
    const twice = server.calls().filter((url) => asked.slice(0, -1).includes(url));
    assert.deepEqual(twice, []);
    assert.equal(existsSync(work(to)), false);
  });

  /** Stops a run after some calls by a server that says to leave it alone for long. */
  async function stopped(to, ...more) {
    const { code } = await snap(
      {
        way: (answer, { count }) =>
          count > 15 ? { status: 503, headers: { 'retry-after': '9999' }, body: '' } : answer,
      },
      to,
      ...more,
    );
    assert.equal(code, 3);
    return server.calls().length;
  }

  it('is begun anew with other settings, a day later, or where its journal is damaged', async () => {
    const whole = 4 + COUNT;
    const runFile = (to) => join(work(to), 'answers', 'run.json');
    const CHANGES = {
      settings: () => ['--per-page', '15'],
      age: (to) => {
        const file = JSON.parse(readFileSync(runFile(to), 'utf8'));
        writeFileSync(runFile(to), JSON.stringify({ ...file, started: file.started - 21 * 3_600_000 }));
        return [];
      },
      damage: (to) => {
        writeFileSync(runFile(to), '{"sett');
        return [];
      },
    };
    for (const [what, change] of Object.entries(CHANGES)) {
      const to = newFolder();
      await stopped(to);
      const more = change(to);
      assert.equal((await snap({}, to, ...more)).code, 0);
      assert.equal(server.calls().length, whole, what);
    }
    const to = newFolder();
    await stopped(to);
    const answers = join(work(to), 'answers');
    const [some] = readdirSync(answers).filter((name) => name !== 'run.json');
    writeFileSync(join(answers, some), '{"address":"htt');
    assert.equal((await snap({}, to)).code, 0);
    assert.ok(server.calls().length < whole - 10);
    assert.equal(feedIn(to).contents.length, COUNT);
  });

  it('is not run twice at once in one folder', async () => {
    const to = newFolder();
    server.behave({ way: (answer) => ({ ...answer, wait: 30 }) });
    const first = start(args(to, '--at-once', '1'));
    await new Promise((done) => server.onCall((calls) => calls === 3 && done()));
    const second = await quick(args(to));
    assert.equal(second.code, 3);
    assert.match(second.stderr, /Another run is writing to/);
    first.child.kill('SIGKILL');
    await first.done;
    assert.equal((await snap({}, to)).code, 0);
  });

  it('does not stand in the way where only its lock is left', async () => {
    const to = newFolder();
    mkdirSync(work(to), { recursive: true });
    // Some other process has that number now, and does not keep the lock fresh.
    writeFileSync(join(work(to), 'lock'), String(process.ppid));
    utimesSync(join(work(to), 'lock'), 1, 1);
    assert.equal((await snap({}, to)).code, 0);
  });
});

describe('a server that has enough', () => {
  const enough = { way: (answer, { count }) => (count > 9 ? { status: 429, body: '' } : answer) };

  it('and does not say for how long is waited for so long, and no longer', async () => {
    const { code, stderr, to } = await snap(enough, newFolder(), '--longest-wait', '0.5');
    assert.equal(code, 3);
    assert.match(stderr, /wants to be called less often \(429\), and still does after \d+ s\./);
    const again = await snap({}, to);
    assert.equal(again.code, 0, again.stderr);
    assert.ok(server.calls().length < COUNT, 'the next run goes on from there');
  });
});

describe('a server that shuts its door', () => {
  const shut = (after) => {
    let calls = 0;
    return (answer, { url }) =>
      /services\/\d/.test(url) && ++calls > after ? { status: 403, body: 'Blocked' } : answer;
  };

  it('on the way leaves the last copy as it is, and is asked again by the next run', async () => {
    const { to } = await snap();
    const before = read(to);
    const { code, stderr } = await snap({ way: shut(12) }, to);
    assert.equal(code, 3);
    assert.match(
      stderr,
      /5 services one after the other could not be read: .*it is not open to everybody \(403\)\./,
    );
    assert.equal(read(to), before);
    const again = await snap({}, to);
    assert.equal(again.code, 0, again.stderr);
    assert.equal(server.calls().filter((url) => /services\/\d/.test(url)).length, COUNT - 12);
    assert.equal(read(to), before);
  });

  it('from the first is told with what to do', async () => {
    const { code, stderr, to } = await snap({ way: shut(0) });
    assert.equal(code, 3);
    assert.match(
      stderr,
      /its services could not be read: .*\(403\)\. If that is how this directory is, add --no-details/,
    );
    const brief = await snap({ way: shut(0) }, to, '--no-details');
    assert.notEqual(brief.code, 3, brief.stderr);
  });
});

describe('a disk that is full', { skip: process.platform === 'win32' && 'no such limits' }, () => {
  const CLI = fileURLToPath(new URL('../../dist/esm/cli/local-offer.js', import.meta.url));
  /** Runs a line of a shell, which knows the command as `$RUN`. */
  const shell = (line) =>
    new Promise((done) => {
      const env = { ...process.env, RUN: `${process.execPath} ${CLI}` };
      execFile('bash', ['-c', line], { env }, (error, stdout, stderr) =>
        done({ code: error?.code ?? 0, stdout, stderr }),
      );
    });

  it('leaves the last copy, keeps what was read, and is told in words', async () => {
    const { to } = await snap();
    const before = read(to);
    server.behave({ services: servicesOf(COUNT, 'second copy') });
    const line = args(to).map((word) => `'${word}'`);
    // No file may be longer than 24 blocks of 1024: answers fit, the feed does not.
    const { code, stderr } = await shell(`ulimit -f 24; $RUN snapshot ${line.join(' ')}`);
    assert.equal(code, 3);
    assert.match(
      stderr,
      /could not be written into ".*": .*too large.* The last copy, if there is one, stays\./,
    );
    assert.doesNotMatch(stderr, /mistake in the command|\bat .*\.js/);
    assert.equal(read(to), before);
    const work = join(to, '.snapshot-work');
    assert.ok(!readdirSync(work, { recursive: true }).some((name) => name.endsWith('.part')));
    server.state.calls.length = 0;
    assert.equal((await quick(args(to))).code, 0);
    assert.ok(server.calls().length < 3, 'all was read already');
    assert.match(read(to), /second copy/);
  });

  it('under what is printed is told in words', { skip: !existsSync('/dev/full') }, async () => {
    const { code, stderr } = await shell('$RUN snapshot --help > /dev/full');
    assert.equal(code, 3);
    assert.equal(stderr, 'What this command prints could not be written: the disk is full.\n');
  });

  it('is no reason to stop where only the reader of the progress is gone', async () => {
    const to = newFolder();
    server.behave();
    const line = args(to, '--verbose').map((word) => `'${word}'`);
    await shell(`$RUN snapshot ${line.join(' ')} 2>&1 | true`);
    assert.equal(feedIn(to).contents.length, COUNT);
  });
});

describe('what is told', () => {
  it('is quiet when piped: the report alone, and nothing on standard output', async () => {
    server.behave();
    const { stdout, stderr, code } = await run(args(newFolder()));
    assert.equal(code, 0);
    assert.equal(stdout, '');
    assert.match(stderr, /^\S+feed\.json is written: 37 services\.\nRead: 3 pages, 37 services\.\n/);
    // eslint-disable-next-line no-control-regex -- no colours, no rewritten lines
    assert.doesNotMatch(stderr, /[\u001b\r]/);
  });

  it('is a line now and then with --verbose', async () => {
    const { stderr } = await snap({}, newFolder(), '--verbose');
    assert.match(stderr, /^Reading http.*\/services\nReading the list: 15 of about 37 services, 1 page/);
  });

  it('counts each case, as JSON', async () => {
    server.behave({ way: 'byteOrderMark' });
    const { stdout, code } = await run(args(newFolder(), '--format', 'json'));
    assert.equal(code, 0);
    const { summary, faults } = JSON.parse(stdout);
    assert.deepEqual([summary.read, summary.kept, summary.written.services], [COUNT, COUNT, COUNT]);
    assert.equal(summary.cases[3], 1);
    assert.equal(summary.cases[36], COUNT);
    assert.match(faults.find((fault) => fault.case === 3).message, /41 times/);
    assert.doesNotMatch(stdout, /staff\.member/);
  });

  it('is one page as HTML', async () => {
    server.behave();
    const { stdout } = await run(args(newFolder(), '--format', 'html'));
    assert.match(stdout, /^<!doctype html>[^]*Snapshot of the Local Offer feed[^]*<\/html>\n$/);
    assert.doesNotMatch(stdout, /staff\.member/);
  });

  it('never holds a key that an address needs, and nor does the feed', async () => {
    for (const [way, list] of [
      ['plain', 'good'],
      ['plain', 'empty'],
      [(answer, { url }) => (/page=3|\/1005/.test(url) ? { status: 500, body: '' } : answer), 'good'],
      [(answer, { url }) => (/\/1005/.test(url) ? { status: 500, body: '' } : answer), 'good'],
    ]) {
      server.behave({ way, list });
      const to = newFolder();
      const url = `${server.base}/services?api_key=hush&x=1`;
      const { stderr } = await quick([url, '--to', to, ...FIXED, ...HASTE, '--tries', '1', '--verbose']);
      assert.doesNotMatch(stderr, /hush/);
      if (existsSync(join(to, 'feed.json'))) assert.doesNotMatch(read(to), /hush|api_key/);
      assert.ok(server.calls().every((call) => call.includes('api_key=hush')));
    }
  });

  it('makes warnings count with --strict', async () => {
    assert.equal((await snap({}, newFolder(), '--strict')).code, 1);
  });

  it('is where the list was found (13), and that a server failed', async () => {
    server.behave({ base: 'page', way: 'failsFirst' });
    const { stderr } = await quick([server.base, '--to', newFolder(), ...FIXED, ...HASTE]);
    assert.match(stderr, /found at another address/);
    assert.match(stderr, /failed or took too long at times/);
  });
});

describe('the command line', () => {
  const WRONG = [
    [[], /Say which directory/],
    [['places.csv', '--to', 'x'], /not a web address/],
    [['ftp://x.example/', '--to', 'x'], /starts with http/],
    [['https://me:secret@x.example/', '--to', 'x'], /name and password/],
    [['https://x.example/'], /Say which folder/],
    [['https://x.example/', '--to', 'x', '--at-once', '99'], /--at-once 99: give a number from 1 to 8/],
    [['https://x.example/', '--to', 'x', '--pause', 'x'], /--pause x: give a number/],
    [['https://x.example/', '--to', 'x', '--generated', 'today'], /not a date and time/],
    [['https://x.example/', '--to', 'x', '--format', 'pdf'], /no format "pdf"/],
    [['https://x.example/', '--to', 'x', '--details', '--no-details'], /cannot both/],
    [['https://x.example/', '--to', 'x', '--publisher-area', 'E09'], /not a GSS code/],
    [['https://x.example/', '--to', 'x', '--contact', 'a\nb: c'], /--contact is one/],
    [['https://x.example/', 'https://y.example/', '--to', 'x'], /Say whose feed it is/],
    [['https://x.example/', '--to', 'x', '--no-such'], /no-such.*snapshot --help/],
  ];
  for (const [line, words] of WRONG) {
    it(`explains itself: ${line.join(' ').replace('\n', ' ') || 'nothing'}`, async () => {
      const { code, stderr } = await quick(line);
      assert.equal(code, 3);
      assert.match(stderr, words);
      assert.doesNotMatch(stderr, /secret/);
    });
  }

  it('says where it cannot write', async () => {
    const file = join(root, 'a-file');
    writeFileSync(file, '');
    server.behave();
    const { code, stderr } = await quick(args(file));
    assert.equal(code, 3);
    assert.match(stderr, /The folder ".*a-file" could not be made or written to: \w.* (?:file|folder)/);
    assert.equal(server.calls().length, 0);
  });

  it('wants a publisher before it reads for hours', async () => {
    server.behave();
    const { code, stderr } = await quick([`${server.base}/services`, '--to', newFolder(), ...HASTE]);
    assert.equal(code, 3);
    assert.match(stderr, /does not say whose feed it is/);
    assert.equal(server.calls().length, 1);
  });

  it('has help with examples', async () => {
    const { stdout, code } = await run(['--help']);
    assert.equal(code, 0);
    assert.match(stdout, /Examples\n\n {2}npx local-offer-widgets snapshot https:/);
    assert.ok(stdout.split('\n').every((text) => text.length <= 135));
  });
});
