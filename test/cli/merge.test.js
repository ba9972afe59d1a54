import assert from 'node:assert/strict';
import { execFile, spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { PassThrough } from 'node:stream';
import { afterEach, beforeEach, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { ask } from '../../dist/esm/cli/merge/ask.js';
import { offerText } from '../../dist/esm/cli/merge/text.js';

const CLI = fileURLToPath(new URL('../../dist/esm/cli/local-offer.js', import.meta.url));
const GENERATED = ['--generated', '2026-11-28T06:00:00Z'];

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'merge-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const at = (name) => join(folder, name);
const json = (name) => JSON.parse(readFileSync(at(name), 'utf8'));
const put = (name, content) =>
  writeFileSync(at(name), typeof content === 'string' ? content : JSON.stringify(content));

const run = (args, input = '') =>
  new Promise((done) => {
    const child = execFile(
      process.execPath,
      [CLI, 'merge', ...args],
      { cwd: folder },
      (error, stdout, stderr) => done({ code: error?.code ?? 0, stdout, stderr }),
    );
    child.stdin.on('error', () => {});
    child.stdin.end(input);
  });

const place = (postal_code) => [
  { id: 'at', location: { id: 'p', location_type: 'physical', addresses: [{ id: 'a', postal_code }] } },
];
const record = (id, name, more = {}) => ({ id, name, status: 'active', ...more });
const feed = (name, contents, send = {}) => ({
  contents,
  send: {
    version: '1.0',
    generated: '2026-11-20T06:00:00Z',
    publisher: { name: `${name} Council`, area: { name } },
    ...send,
  },
});
const PAGE = { url: 'https://larkmere.example/nest' };
const ROWANSHIRE = feed('Rowanshire', [
  record('1', 'Nest', PAGE),
  record('2', 'Saturday club', { service_at_locations: place('FB1 2AB') }),
]);
const FENNBRIDGE = feed('Fennbridge', [
  record('1', 'The nest', PAGE),
  record('7', 'Saturday Club', { service_at_locations: place('fb12ab') }),
]);

/** Two feeds with one service in both, and one pair that is alike. */
function two() {
  put('rowanshire.json', ROWANSHIRE);
  put('fennbridge.json', FENNBRIDGE);
  return ['rowanshire.json', 'fennbridge.json', '--to', 'feed.json', ...GENERATED];
}

describe('local-offer merge', () => {
  it('writes one feed, and says what it did', async () => {
    const { code, stdout, stderr } = await run(two());
    assert.equal(code, 0);
    assert.equal(stdout, '');
    assert.match(
      stderr,
      /^feed\.json: 3 services \(rowanshire 2, fennbridge 2\)\. 1 of them was in several sources\./,
    );
    assert.match(stderr, /1 pair to decide: records that are alike, without proof, were left apart\./);
    assert.match(stderr, /Record +rowanshire\/2 +fennbridge\/7/);
    assert.match(stderr, /Postcode +FB1 2AB +FB1 2AB/);
    assert.match(stderr, /add --decisions decisions\.json/);
    assert.deepEqual(
      json('feed.json').contents.map(({ id }) => id),
      ['1', '2', '7'],
    );
    assert.equal(json('feed.json').send.publisher.name, 'Rowanshire, Fennbridge');
    assert.deepEqual(readdirSync(folder).sort(), ['feed.json', 'fennbridge.json', 'rowanshire.json']);
  });

  it('shows nobody what is not public', async () => {
    const secret = {
      contacts: [{ name: 'Ann Persona', phones: [{ number: '01632 960555' }] }],
      assurer_email: 'ann@example.org',
    };
    put(
      'a.json',
      feed('Rowanshire', [record('2', 'Club', { service_at_locations: place('FB1 2AB'), ...secret })]),
    );
    put(
      'b.json',
      feed('Fennbridge', [record('3', 'Club', { service_at_locations: place('FB1 2AB'), ...secret })]),
    );
    const args = ['a.json', 'b.json', '--to', 'feed.json', '--decisions', 'd.json'];
    const { stderr } = await run(args);
    const { stdout } = await run([...args, '--format', 'json']);
    assert.match(stderr, /1 pair/);
    for (const text of [stderr, stdout, readFileSync(at('d.json'), 'utf8')])
      assert.doesNotMatch(text, /Ann|960555|ann@/);
  });

  it('gives all of it as JSON', async () => {
    const { stdout, stderr } = await run([...two(), '--format', 'json']);
    assert.equal(stderr, '');
    const { summary, faults, offers } = JSON.parse(stdout);
    assert.deepEqual(summary, {
      written: 'feed.json',
      services: 3,
      sources: { rowanshire: 2, fennbridge: 2 },
      merged: 1,
      to_decide: 1,
      errors: 0,
      warnings: 0,
      notes: faults.length,
    });
    assert.equal(offers[0].key, 'rowanshire/2 = fennbridge/7');
  });

  it('remembers decisions: asked, filled in, done, never asked again', async () => {
    const args = [...two(), '--decisions', 'decisions.json'];
    const first = await run(args);
    assert.match(first.stderr, /Write true or false in the place of null after "same" in decisions\.json/);
    assert.equal(json('decisions.json').to_decide[0].same, null);
    const before = readFileSync(at('decisions.json'), 'utf8');
    await run(args);
    assert.equal(readFileSync(at('decisions.json'), 'utf8'), before);
    put('decisions.json', before.replace('"same": null', '"same": "yes"'));
    const second = await run(args);
    assert.doesNotMatch(second.stderr, /without proof/);
    assert.deepEqual(
      json('feed.json').contents.map(({ id }) => id),
      ['1', '2'],
    );
    const kept = json('decisions.json');
    assert.deepEqual(kept.to_decide, []);
    assert.equal(kept.decisions[0].same, true);
    put(
      'decisions.json',
      readFileSync(at('decisions.json'), 'utf8').replace('"same": true', '"same": false'),
    );
    const third = await run(args);
    assert.doesNotMatch(third.stderr, /without proof/);
    assert.deepEqual(
      json('feed.json').contents.map(({ id }) => id),
      ['1', '2', '7'],
    );
  });

  it('takes a decisions file as people type, and says in which line it is no use', async () => {
    const args = [...two(), '--decisions', 'decisions.json'];
    await run(args);
    const before = readFileSync(at('decisions.json'), 'utf8');
    for (const typed of ['"same": yes,', '"same": Yes', '"same": “yes”,', '"same": true']) {
      put('decisions.json', before.replace('"same": null,', typed));
      const { code, stderr } = await run(args);
      assert.equal(code, 0, stderr);
      assert.equal(json('feed.json').contents.length, 2, typed);
      assert.equal(json('decisions.json').decisions[0].same, true);
    }
    put('decisions.json', before.replace('"same": null,', '"same": null, "why" "x",'));
    const broken = readFileSync(at('decisions.json'), 'utf8');
    const { code, stderr } = await run(args);
    assert.equal(code, 3);
    assert.match(
      stderr,
      /"decisions\.json" cannot be used\. Nothing was written\.\n {2}It is not JSON\. Look in line 8 /,
    );
    assert.equal(readFileSync(at('decisions.json'), 'utf8'), broken);
  });

  it('keeps what people note in the decisions file', async () => {
    const args = [...two(), '--decisions', 'decisions.json'];
    await run(args);
    const file = json('decisions.json');
    Object.assign(file.to_decide[0], { note: 'Asked Jo on Monday.', ticket: 7 });
    put('decisions.json', file);
    await run(args);
    const [waiting] = json('decisions.json').to_decide;
    assert.deepEqual([waiting.same, waiting.note, waiting.ticket], [null, 'Asked Jo on Monday.', 7]);
    put('decisions.json', { ...file, to_decide: [{ ...waiting, same: false, who: 'Jo' }] });
    await run(args);
    const { decisions, to_decide: left } = json('decisions.json');
    assert.deepEqual(left, []);
    assert.deepEqual([decisions[0].same, decisions[0].ticket, decisions[0].who], [false, 7, 'Jo']);
  });

  it('writes no decisions file where there is nothing to decide', async () => {
    put('rowanshire.json', ROWANSHIRE);
    assert.equal((await run(['rowanshire.json', '--to', 'feed.json', '--decisions', 'd.json'])).code, 0);
    assert.ok(!existsSync(at('d.json')));
  });

  it('takes the home, a publisher and names', async () => {
    const args = two();
    const home = await run([...args, '--home', 'fennbridge']);
    assert.doesNotMatch(home.stderr, /No council is the home/);
    assert.equal(json('feed.json').send.publisher.name, 'Fennbridge Council');
    await run([...args, '--publisher', 'Three Rivers', '--area', 'E06999903']);
    assert.deepEqual(json('feed.json').send.publisher, { name: 'Three Rivers', area: { code: 'E06999903' } });
    await run([...args, '--names', 'north,south']);
    assert.deepEqual(
      json('feed.json').send.sources.map(({ id }) => id),
      ['north', 'south'],
    );
  });

  it('names a feed after its publisher where its file says nothing', async () => {
    put('feed.json', ROWANSHIRE);
    put('data.json', FENNBRIDGE);
    assert.equal((await run(['feed.json', 'data.json', '--to', 'out.json'])).code, 0);
    assert.deepEqual(
      json('out.json').send.sources.map(({ id }) => id),
      ['rowanshire', 'fennbridge'],
    );
  });

  it('reads another directory’s format, standard input and a byte order mark', async () => {
    put('outpost.json', {
      content: [{ id: 713, name: 'Nest', organisation: { id: 1, name: 'Larkmere' }, locations: [] }],
    });
    const { code, stderr } = await run(
      ['outpost.json', '-', '--names', 'fennbridge,rowanshire', '--to', 'feed.json'],
      `\ufeff${JSON.stringify(ROWANSHIRE)}`,
    );
    assert.equal(code, 0, stderr);
    assert.deepEqual(
      json('feed.json').contents.map(({ id, send }) => [id, send.source]),
      [
        ['713', 'fennbridge'],
        ['1', 'rowanshire'],
        ['2', 'rowanshire'],
      ],
    );
  });

  it('reads a web address, and says why where it cannot', async () => {
    put('rowanshire.json', ROWANSHIRE);
    const server = createServer((request, response) => {
      const isFeed = request.url === '/fennbridge.json';
      response.writeHead(isFeed || request.url === '/page.json' ? 200 : 404);
      response.end(isFeed ? JSON.stringify(FENNBRIDGE) : '<!doctype html>');
    });
    await new Promise((done) => server.listen(0, '127.0.0.1', done));
    const address = `http://127.0.0.1:${server.address().port}`;
    try {
      const good = await run(['rowanshire.json', `${address}/fennbridge.json`, '--to', 'feed.json']);
      assert.equal(good.code, 0, good.stderr);
      assert.deepEqual(
        json('feed.json').send.sources.map(({ id }) => id),
        ['rowanshire', 'fennbridge'],
      );
      rmSync(at('feed.json'));
      for (const [page, reason] of [
        ['gone.json', /nothing at that address/],
        ['page.json', /it is a web page, perhaps to log in, not data\. Nothing was written/],
      ]) {
        const bad = await run(['rowanshire.json', `${address}/${page}`, '--to', 'feed.json']);
        assert.equal(bad.code, 3);
        assert.match(bad.stderr, reason);
        assert.ok(!existsSync(at('feed.json')));
      }
    } finally {
      server.closeAllConnections();
      await new Promise((done) => server.close(done));
    }
  });

  describe('feeds in parts', () => {
    const MANY = 1200;
    const large = (name) =>
      feed(
        name,
        Array.from({ length: MANY }, (_, index) =>
          record(`${name}-${index}`, `Club ${index}`, { description: 'Long. '.repeat(60) }),
        ),
      );

    it('are written into a folder, and read again from it and from an address', async () => {
      put('large.json', large('Rowanshire'));
      put('small.json', FENNBRIDGE);
      const first = await run(['large.json', 'small.json', '--to', 'site/', ...GENERATED]);
      assert.equal(first.code, 0, first.stderr);
      assert.match(first.stderr, /^site.feed\.json: 1,202 services \(large 1,200, small 2\)/);
      assert.match(first.stderr, /whole records are in \d+ parts beside it/);
      assert.deepEqual(readdirSync(at('site')).sort(), ['feed.json', 'parts']);
      assert.ok(json('site/feed.json').contents[0].description.length < 200, 'cards');
      await run(['large.json', 'small.json', '--to', 'one.json', ...GENERATED]);
      const whole = json('one.json').contents;
      // From the folder.
      const again = await run(['site/feed.json', '--to', 'again.json', ...GENERATED]);
      assert.equal(again.code, 0, again.stderr);
      assert.deepEqual(json('again.json').contents, whole);
      assert.match(again.stderr, /1,202 services in one file load slowly on a phone/);
      // From an address.
      const server = createServer((request, response) => {
        const name = at(`site${request.url}`);
        response.writeHead(existsSync(name) ? 200 : 404);
        response.end(existsSync(name) ? readFileSync(name) : '');
      });
      await new Promise((done) => server.listen(0, '127.0.0.1', done));
      try {
        const address = `http://127.0.0.1:${server.address().port}/feed.json`;
        const far = await run([address, '--to', 'far.json', ...GENERATED]);
        assert.equal(far.code, 0, far.stderr);
        assert.deepEqual(json('far.json').contents, whole);
      } finally {
        server.closeAllConnections();
        await new Promise((done) => server.close(done));
      }
    });

    it('in a folder are not replaced by far fewer services, unless that is allowed', async () => {
      put('large.json', large('Rowanshire'));
      put('small.json', FENNBRIDGE);
      await run(['large.json', '--to', 'site/', ...GENERATED]);
      const before = readFileSync(at('site/feed.json'), 'utf8');
      const { code, stderr } = await run(['small.json', '--to', 'site', ...GENERATED]);
      assert.equal(code, 3);
      assert.match(
        stderr,
        /far fewer services than last time \(2, and 1200 in the last copy\).*--allow-fewer/,
      );
      assert.equal(readFileSync(at('site/feed.json'), 'utf8'), before);
      assert.deepEqual(readdirSync(at('site')).sort(), ['feed.json', 'parts']);
      const allowed = await run(['small.json', '--to', 'site', '--allow-fewer', ...GENERATED]);
      assert.equal(allowed.code, 0, allowed.stderr);
      assert.match(allowed.stderr, /You allowed that/);
      assert.equal(json('site/feed.json').contents.length, 2);
    });

    it('are not taken where a part is not the one that is named', async () => {
      put('large.json', large('Rowanshire'));
      await run(['large.json', '--to', 'site/', ...GENERATED]);
      const [{ url }] = json('site/feed.json').send.parts;
      put(`site/${url}`, readFileSync(at(`site/${url}`), 'utf8').replace('Club', 'Klub'));
      const { code, stderr } = await run(['site/feed.json', '--to', 'f.json']);
      assert.equal(code, 3);
      assert.match(stderr, /"site\/feed\.json" is only the first file .*its sha256 is another/);
      assert.ok(!existsSync(at('f.json')));
    });
  });

  it('asks an address again where that may help', async () => {
    put('rowanshire.json', ROWANSHIRE);
    let calls = 0;
    const server = createServer((request, response) => {
      calls++;
      response.writeHead(calls === 1 ? 503 : 200);
      response.end(calls === 1 ? '' : JSON.stringify(FENNBRIDGE));
    });
    await new Promise((done) => server.listen(0, '127.0.0.1', done));
    try {
      const address = `http://127.0.0.1:${server.address().port}/fennbridge.json`;
      const { code, stderr } = await run(['rowanshire.json', address, '--to', 'feed.json']);
      assert.equal(code, 0, stderr);
      assert.equal(calls, 2);
    } finally {
      server.closeAllConnections();
      await new Promise((done) => server.close(done));
    }
  });

  it('has exit codes', async () => {
    put('twice.json', feed('Rowanshire', [record('1', 'A'), record('1', 'B')]));
    put('bad.json', feed('Rowanshire', [record('1', 'A'), { id: '2' }]));
    put('none.json', feed('Rowanshire', []));
    assert.equal((await run(['twice.json', '--to', 'feed.json'])).code, 0);
    assert.equal((await run(['twice.json', '--to', 'feed.json', '--strict'])).code, 1);
    assert.equal((await run(['bad.json', '--to', 'feed.json'])).code, 2);
    assert.equal(json('feed.json').contents.length, 1);
    const none = await run(['none.json', '--to', 'none-merged.json']);
    assert.equal(none.code, 2);
    assert.match(none.stderr, /^Nothing was written/);
    assert.ok(!existsSync(at('none-merged.json')));
  });

  const WRONG = [
    [[], /Say which feeds to merge/],
    [['rowanshire.json'], /Say where to write/],
    [['rowanshire.json', '--to', 'rowanshire.json'], /written over "rowanshire\.json"/],
    [['rowanshire.json', '--to', './rowanshire.json'], /written over/],
    [
      ['rowanshire.json', 'gone.json', '--to', 'f.json'],
      /"gone\.json" could not be read: there is no such file/,
    ],
    [
      ['rowanshire.json', 'sheet.csv', '--to', 'f.json'],
      /"sheet\.csv" is not a feed: it is not JSON.*convert --help/s,
    ],
    [['rowanshire.json', 'page.html', '--to', 'f.json'], /"page\.html" is a web page/],
    [['rowanshire.json', 'zip.xlsx', '--to', 'f.json'], /"zip\.xlsx" is not a feed/],
    [
      ['rowanshire.json', 'part.json', '--to', 'f.json'],
      /"part\.json" is only the first file of a feed in parts: its part "a\.json" could not be read: there is no such file/,
    ],
    [
      ['rowanshire.json', 'pages.json', '--to', 'f.json'],
      /"pages\.json": This is only part of a feed.*snapshot/,
    ],
    [
      ['rowanshire.json', 'empty.json', '--to', 'f.json'],
      /"empty\.json": There is no service in it.*by mistake/,
    ],
    [['rowanshire.json', 'http://[', '--to', 'f.json'], /not a web address/],
    [['rowanshire.json', 'http://me:secret@a.example/', '--to', 'f.json'], /Leave the name and password out/],
    [['rowanshire.json', '--to', '-'], /not written to standard output/],
    [['rowanshire.json', '--to', '.'], /"rowanshire\.json" is in the folder/],
    [['rowanshire.json', '--to', 'f.json', '--decisions', 'gone/d.json'], /there is no folder "gone"/],
    [['rowanshire.json', 'object.json', '--to', 'f.json'], /"object\.json": No list of services/],
    [['rowanshire.json', 'rowanshire.json', '--to', 'f.json'], /"rowanshire\.json" is listed twice/],
    [['rowanshire.json', './rowanshire.json', '--to', 'f.json'], /both be called "rowanshire".*--names/s],
    [['rowanshire.json', '--names', 'a,b', '--to', 'f.json'], /has 2 names for 1 feed:/],
    [['rowanshire.json', '--names', 'A B', '--to', 'f.json'], /"A B" cannot be a name/],
    [
      ['rowanshire.json', '--home', 'x', '--to', 'f.json'],
      /No feed is called "x"\. --home takes one of: rowanshire/,
    ],
    [['rowanshire.json', '--ask', '--to', 'f.json'], /--ask needs a file/],
    [
      ['rowanshire.json', '--decisions', 'rowanshire.json', '--to', 'f.json'],
      /--decisions must be a file of its own/,
    ],
    [
      ['rowanshire.json', '--decisions', 'bad-decisions.json', '--to', 'f.json'],
      /"bad-decisions\.json" cannot be used.*decisions\[0\]\.b must name/s,
    ],
    [['rowanshire.json', '--generated', 'today', '--to', 'f.json'], /not a date and time/],
    [['rowanshire.json', '--area', 'E06999903', '--to', 'f.json'], /--publisher/],
    [['rowanshire.json', '--publisher', 'X', '--area', 'here', '--to', 'f.json'], /not a GSS code/],
    [['rowanshire.json', '--format', 'html', '--to', 'f.json'], /no format "html"/],
    [['rowanshire.json', '--too', 'f.json'], /Unknown option '--too'.*merge --help/],
    [['rowanshire.json', '--to', 'gone/f.json'], /could not be written/],
  ];
  for (const [args, sentence] of WRONG)
    it(`cannot run, and says why: merge ${args.join(' ')}`, async () => {
      put('rowanshire.json', ROWANSHIRE);
      put('sheet.csv', 'Setting,Places\nElm,10');
      put('page.html', '<!doctype html><title>Sign in</title>');
      put('zip.xlsx', 'PK\u0003\u0004');
      put('part.json', feed('X', [record('1', 'A')], { parts: [{ url: 'a.json', kind: 'services' }] }));
      put('pages.json', { ...feed('X', [record('1', 'A')]), total_pages: 2 });
      put('empty.json', { contents: [], total_items: 0 });
      put('object.json', { send: { version: '1.0' } });
      put('bad-decisions.json', { version: 1, decisions: [{ a: 'r/1', same: true }] });
      const before = readdirSync(folder).sort();
      const { code, stdout, stderr } = await run(args);
      assert.equal(code, 3);
      assert.equal(stdout, '');
      assert.match(stderr, sentence);
      assert.doesNotMatch(stderr, /\bat .*\.js:\d/);
      assert.deepEqual(readdirSync(folder).sort(), before);
    });

  it('has help with examples', async () => {
    const { code, stdout } = await run(['--help']);
    assert.equal(code, 0);
    assert.match(stdout, /npx local-offer-widgets merge rowanshire\.json fennbridge\.json --to feed\.json/);
    for (const line of stdout.split('\n')) assert.ok(line.length <= 120, line);
  });
});

const side = (source, id, more) => ({ source, id, name: 'Club', ...more });
const offers = [1, 2, 3].map((n) => ({
  a: side('rowanshire', `${n}`, { url: `https://larkmere.example/${'long-'.repeat(12)}${n}` }),
  b: side('fennbridge', `${n}`, { areas: ['Fennbridge'] }),
  reason: 'postcode',
  why: 'The same name and postcode',
  key: `${n}`,
}));

/** Answers typed in advance; gives what was saved and shown. */
async function answered(text) {
  const [input, output] = [new PassThrough(), new PassThrough()];
  const saved = [];
  let shown = '';
  output.on('data', (piece) => (shown += piece));
  input.end(text);
  const asked = await ask({
    input,
    output,
    offers,
    today: '2026-11-28',
    save: async (decision) => void saved.push(decision),
  });
  return { saved, shown, ...asked };
}

describe('asking', () => {
  it('takes yes, no and later, and asks again for anything else', async () => {
    const { saved, shown, answered: count } = await answered('Y\nmaybe\n\nno\nl\n');
    assert.deepEqual(saved, [
      { a: 'rowanshire/1', b: 'fennbridge/1', same: true, on: '2026-11-28', names: ['Club', 'Club'] },
      { a: 'rowanshire/2', b: 'fennbridge/2', same: false, on: '2026-11-28', names: ['Club', 'Club'] },
    ]);
    assert.equal(count, 2);
    assert.equal(shown.match(/Are they the same service\?/g).length, 5);
    assert.match(shown, /1 of 3: The same name and postcode/);
  });

  it('leaves the rest for later on q, and at the end of the input', async () => {
    assert.equal((await answered('y\nq\ny\n')).saved.length, 1);
    assert.equal((await answered('y\n')).saved.length, 1);
    assert.equal((await answered('')).saved.length, 0);
  });

  it('shows all of an address, in lines that fit', () => {
    const text = offerText(offers[0], '1');
    for (const line of text.split('\n')) assert.ok(line.length <= 86, line);
    const left = text
      .split('\n')
      .map((line) => line.slice(16, 50).trim())
      .join('');
    assert.ok(left.includes(offers[0].a.url));
  });

  it('lets no feed move the cursor', () => {
    const text = offerText({ ...offers[0], a: side('r', '1', { name: 'Club\u001b[2J\u0007\u202e' }) }, '1');
    // eslint-disable-next-line no-control-regex -- these are what must not be there
    assert.doesNotMatch(text, /[\u0000-\u0009\u000b-\u001f\u202e]/);
  });
});

const PTY = `
import os, pty, sys, select, time
answers = sys.argv[1].encode().decode('unicode_escape').encode()
pid, fd = pty.fork()
if pid == 0:
    os.execv(sys.argv[2], sys.argv[2:])
seen, sent, limit = b'', 0, time.time() + 20
while time.time() < limit:
    ready, _, _ = select.select([fd], [], [], 0.2)
    if ready:
        try:
            piece = os.read(fd, 4096)
        except OSError:
            break
        if not piece: break
        seen += piece
        if seen.count(b'later > ') > sent and sent < len(answers):
            os.write(fd, answers[sent:sent + 1] + (b'' if answers[sent:sent + 1] in b'\\x03\\x04' else b'\\n'))
            sent += 1
_, status = os.waitpid(pid, 0)
sys.stdout.buffer.write(seen)
sys.exit(os.waitstatus_to_exitcode(status))
`;

/** Runs the command on a terminal of its own; one answer for each question. */
const onTerminal = (answers, args) =>
  new Promise((done) => {
    const child = spawn('python3', ['-c', PTY, answers, process.execPath, CLI, 'merge', ...args], {
      cwd: folder,
    });
    let shown = '';
    child.stdout.on('data', (piece) => (shown += piece));
    child.stderr.on('data', (piece) => (shown += piece));
    child.on('error', () => done(undefined));
    child.on('close', (code) => done({ code, shown }));
  });

describe('asking on a terminal', () => {
  const ASK = ['--decisions', 'd.json', '--ask'];

  it('merges what was said to be the same', async (t) => {
    const result = await onTerminal('y', [...two(), ...ASK]);
    if (!result) return t.skip('needs python3');
    assert.equal(result.code, 0, result.shown);
    assert.equal(json('feed.json').contents.length, 2);
    assert.equal(json('d.json').decisions[0].same, true);
    assert.match(json('d.json').decisions[0].on, /^\d{4}-\d\d-\d\d$/);
    const again = await onTerminal('', [...two(), ...ASK]);
    assert.doesNotMatch(again.shown, /Are they the same/);
  });

  it('keeps what is for later', async (t) => {
    const result = await onTerminal('l', [...two(), ...ASK]);
    if (!result) return t.skip('needs python3');
    assert.equal(result.code, 0, result.shown);
    assert.equal(json('feed.json').contents.length, 3);
    assert.equal(json('d.json').to_decide.length, 1);
  });

  it('stops at Ctrl and C: no feed, and answers are kept', async (t) => {
    const args = two();
    const more = record('8', 'Art', { service_at_locations: place('FB1 2AB') });
    put('rowanshire.json', { ...ROWANSHIRE, contents: [...ROWANSHIRE.contents, more] });
    put('fennbridge.json', { ...FENNBRIDGE, contents: [...FENNBRIDGE.contents, { ...more, id: '9' }] });
    const result = await onTerminal('n\\x03', [...args, ...ASK]);
    if (!result) return t.skip('needs python3');
    assert.equal(result.code, 3, result.shown);
    assert.match(result.shown, /Stopped\. 1 answer is kept in d\.json/);
    assert.ok(!existsSync(at('feed.json')));
    assert.equal(json('d.json').decisions.length, 1);
    assert.equal(json('d.json').to_decide.length, 1);
  });

  it('is left out where nobody is there', async () => {
    const { code, stderr } = await run([...two(), ...ASK]);
    assert.equal(code, 0);
    assert.match(stderr, /--ask was left out/);
    assert.equal(json('d.json').to_decide.length, 1);
  });
});
