// The command `check`: files, addresses and standard input; formats; exit codes; nothing private, nothing half-written.
import assert from 'node:assert/strict';
import { execFile, spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  copyFileSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';

const CLI = fileURLToPath(new URL('../../dist/esm/cli/local-offer.js', import.meta.url));
const POOR = fileURLToPath(new URL('../fixtures/poor-feed.json', import.meta.url));
const DAY = ['--today', '2026-11-22'];

/** Nothing but a few notes. */
const SOUND = {
  contents: [
    {
      id: 'a',
      name: 'Swim',
      status: 'active',
      assured_date: '2026-11-01',
      organization: { id: 'o', name: 'Otters' },
      // An example's number or address would be told of; this one is real, and nobody's own.
      phones: [{ number: '111' }],
    },
  ],
};
/** A warning, and no error. */
const WARNED = { contents: [{ ...SOUND.contents[0], assured_date: '2024-11-01' }] };

let folder = '';
const at = (name) => join(folder, name);

before(() => {
  folder = mkdtempSync(join(tmpdir(), 'check-'));
  copyFileSync(POOR, at('poor.json'));
  writeFileSync(at('sound.json'), JSON.stringify(SOUND));
  writeFileSync(at('warned.json'), JSON.stringify(WARNED));
});
after(() => rmSync(folder, { recursive: true }));

const run = (args, { input = '', env = {} } = {}) =>
  new Promise((done) => {
    const options = { cwd: folder, env: { ...process.env, ...env }, maxBuffer: 64 * 1_048_576 };
    const child = execFile(process.execPath, [CLI, 'check', ...args], options, (error, stdout, stderr) =>
      done({ code: error?.code ?? 0, stdout, stderr }),
    );
    child.stdin.on('error', () => {});
    child.stdin.end(input);
  });

const json = async (...args) => {
  const result = await run([...args, '--format', 'json', ...DAY]);
  return { ...result, report: JSON.parse(result.stdout) };
};

describe('exit codes', () => {
  it('0: no errors, warnings or none', async () => {
    assert.equal((await run(['sound.json', ...DAY])).code, 0);
    assert.equal((await run(['warned.json', ...DAY])).code, 0);
  });

  it('1: warnings, with --strict only', async () => {
    assert.equal((await run(['warned.json', '--strict', ...DAY])).code, 1);
    assert.equal((await run(['sound.json', '--strict', ...DAY])).code, 0);
  });

  it('2: errors, strict or not, in any format', async () => {
    for (const args of [[], ['--strict'], ['--format', 'json'], ['--format', 'html'], ['--to', 'report.txt']])
      assert.equal((await run(['poor.json', ...args, ...DAY])).code, 2, args.join(' '));
  });

  it('3: a feed that cannot be read, though the others are told', async () => {
    writeFileSync(at('page.json'), '<!doctype html><title>Sign in</title>');
    writeFileSync(at('cut.json'), '{"contents":[');
    for (const name of ['page.json', 'cut.json', 'none.json', '.'])
      assert.equal((await run([name, ...DAY])).code, 3, name);
    const { code, stdout } = await run(['none.json', 'sound.json', ...DAY]);
    assert.equal(code, 3);
    assert.match(
      stdout,
      /none\.json\nNothing could be read[^]*there is no such file[^]*sound\.json\n1 record/,
    );
  });

  it('3: a command that is not understood, with what to type', async () => {
    const ROWS = [
      [[], /Say which feed to check:\n {2}npx local-offer-widgets check feed\.json/],
      [['poor.json', '--formt', 'json'], /Unknown option '--formt'.*check --help/],
      [['poor.json', '--format', 'xml'], /no format "xml"/],
      [['poor.json', '--today', 'yesterday'], /"yesterday" is not a day/],
      [['poor.json', '--today', '2026-11'], /is not a day/],
      [['poor.json', '--timeout', 'soon'], /not a number of seconds/],
      [['-', '-'], /Only one/],
      [['poor.json', '--to', 'poor.json'], /over the feed/],
      [['poor.json', '--to', './poor.json'], /over the feed/],
      [['ftp://rowanshire.example/feed.json'], /starts with https/],
    ];
    for (const [args, words] of ROWS) {
      const { code, stdout, stderr } = await run(args);
      assert.equal(code, 3, args.join(' '));
      assert.match(stderr, words);
      assert.doesNotMatch(stderr, /\n\s+at /);
      assert.equal(stdout, '');
    }
  });
});

describe('where a feed may be', () => {
  it('in a file, a byte order mark or none, UTF-8 or not', async () => {
    const text = JSON.stringify({ contents: [{ ...SOUND.contents[0], fees: '£4' }] });
    writeFileSync(at('bom.json'), `\ufeff${text}`);
    writeFileSync(at('latin.json'), Buffer.from(text, 'latin1'));
    const cases = async (name) => Object.keys((await json(name)).report.summary.cases);
    assert.ok((await cases('bom.json')).includes('3'));
    assert.ok((await cases('latin.json')).includes('29'));
    assert.ok(!(await cases('sound.json')).some((number) => number === '3' || number === '29'));
  });

  it('in standard input', async () => {
    const { code, stdout } = await run(['-', ...DAY], { input: readFileSync(POOR, 'utf8') });
    assert.equal(code, 2);
    assert.match(stdout, /^standard input\nPublished by Rowanshire Council\.\n9 records/);
  });

  it('in parts, each beside its first file: the whole records are checked', async () => {
    const [card] = SOUND.contents;
    const part = JSON.stringify({ contents: [{ ...card, assurer_email: 'jo@private.example' }] });
    const sha256 = createHash('sha256').update(part).digest('hex');
    const first = (url, more) => ({
      contents: [{ id: 'a', name: 'Swim' }],
      send: { parts: [{ kind: 'services', url, ...more }] },
    });
    writeFileSync(at('part.json'), part);
    writeFileSync(at('first.json'), JSON.stringify(first('part.json', { sha256 })));
    const whole = await json('first.json');
    assert.equal(whole.code, 2);
    assert.ok(
      whole.report.faults.some((fault) => fault.case === 36 && fault.path === 'contents[0].assurer_email'),
    );
    assert.ok(!whole.report.faults.some((fault) => fault.case === 136));
    const ROWS = [
      [
        first('part.json', { sha256: 'x' }),
        /part "part\.json" could not be read: it is not the file that the feed names/,
      ],
      [first('gone.json'), /there is no such file/],
      [first('../part.json'), /not beside the feed/],
      [first('https://rowanshire.example/part.json'), /not beside the feed/],
    ];
    for (const [document, words] of ROWS) {
      writeFileSync(at('first.json'), JSON.stringify(document));
      const { code, report } = await json('first.json');
      assert.equal(code, 3);
      assert.match(report.faults[0].message, words);
    }
    const alone = await run(['-', '--format', 'json', ...DAY], { input: JSON.stringify(first('part.json')) });
    assert.ok(JSON.parse(alone.stdout).faults.some((fault) => fault.case === 136));
  });

  it('a spreadsheet is told from a feed', async () => {
    writeFileSync(at('book.xlsx'), Buffer.from([0x50, 0x4b, 3, 4, 0, 0]));
    const { code, stdout } = await run(['book.xlsx', ...DAY]);
    assert.equal(code, 3);
    assert.match(stdout, /This is a spreadsheet, not a feed\.[^]*To mend: Run convert first/);
  });
});

describe('an address', () => {
  let server;
  let host = '';
  before(async () => {
    const PAGES = {
      '/feed.json': [200, readFileSync(POOR, 'utf8')],
      '/page': [200, '<!doctype html><title>Sign in</title>'],
      '/refused': [403, 'no'],
      '/failed': [500, '{"contents":[]}'],
    };
    server = createServer((request, response) => {
      if (request.url === '/slow') return;
      if (request.url === '/moved') {
        response.writeHead(302, { location: '/feed.json' }).end();
        return;
      }
      if (request.url === '/cut') {
        response.writeHead(200, { 'content-length': '1000' });
        response.write('{"contents":');
        setTimeout(() => response.destroy(), 50);
        return;
      }
      const [status, body] = PAGES[request.url] ?? [404, 'nothing'];
      response.writeHead(status).end(body);
    });
    await new Promise((done) => server.listen(0, '127.0.0.1', done));
    host = `http://127.0.0.1:${server.address().port}`;
  });
  after(() => {
    server.closeAllConnections();
    server.close();
  });

  it('is read, and followed where it moved', async () => {
    for (const path of ['/feed.json', '/moved']) {
      const { code, report } = await json(`${host}${path}`);
      assert.equal(code, 2);
      assert.equal(report.source, `${host}${path}`);
      assert.equal(report.summary.records, 9);
    }
  });

  it('that gives no feed is told in words, and the exit code is 3', async () => {
    const ROWS = [
      ['/none', /there is nothing at that address \(404\)/],
      ['/refused', /not open to everybody \(403\)/],
      ['/failed', /the server failed \(500\)/],
      ['/page', /This is a web page, not a feed/],
      ['/cut', /the server broke off|connection failed/],
    ];
    for (const [path, words] of ROWS) {
      const { code, report, stderr } = await json(`${host}${path}`);
      assert.equal(code, 3, path);
      assert.equal(report.summary.unreadable, true);
      assert.match(report.faults[0].message, words);
      assert.equal(stderr, '');
    }
  });

  it('that never answers is given up', async () => {
    const { code, report } = await json(`${host}/slow`, '--timeout', '0.5');
    assert.equal(code, 3);
    assert.match(report.faults[0].message, /did not answer in 0\.5 seconds/);
  });

  it('with a password in it is not read, nor repeated', async () => {
    const { code, stdout } = await run([
      `${host.replace('//', '//jo:secret@')}/feed.json`,
      '--format',
      'json',
    ]);
    assert.equal(code, 3);
    assert.doesNotMatch(stdout, /secret|jo:/);
  });

  it('of no server is told in words', async () => {
    const { report } = await json('http://127.0.0.1:1/feed.json');
    assert.match(report.faults[0].message, /could not be read: /);
  });
});

describe('formats', () => {
  it('json: one feed is a record, several are a list in their order', async () => {
    const one = await json('poor.json');
    assert.deepEqual(Object.keys(one.report), ['source', 'summary', 'faults']);
    for (const fault of one.report.faults)
      assert.deepEqual(
        Object.keys(fault).filter((name) => name !== 'record'),
        ['case', 'severity', 'path', 'message', 'mend'],
      );
    const several = await json('sound.json', 'poor.json');
    assert.deepEqual(
      several.report.map(({ source }) => source),
      ['sound.json', 'poor.json'],
    );
    assert.deepEqual(several.report[1], one.report);
  });

  it('names the file alone in a report that is sent on, and the way to it at the terminal', async () => {
    for (const format of ['json', 'html']) {
      const { stdout } = await run([at('poor.json'), '--format', format, ...DAY]);
      assert.ok(stdout.includes('poor.json') && !stdout.includes(folder), format);
    }
    const { stdout } = await run([at('poor.json'), ...DAY]);
    assert.ok(stdout.includes(at('poor.json')));
  });

  it('html: one page, whole, with a title of its own where one is given', async () => {
    const { stdout } = await run([
      'poor.json',
      'sound.json',
      '--format',
      'html',
      '--title',
      'Feeds of Rowanshire',
      ...DAY,
    ]);
    assert.match(stdout, /^<!doctype html>[^]*<\/html>\n$/);
    assert.match(stdout, /<h1>Feeds of Rowanshire<\/h1>/);
    assert.match(stdout, /<h2>poor\.json<\/h2>[^]*<h2>sound\.json<\/h2>/);
  });

  it('none repeats what is private, or a count of pupils', async () => {
    for (const format of ['text', 'json', 'html']) {
      const { stdout, stderr } = await run(['poor.json', '--format', format, '--all', ...DAY]);
      assert.doesNotMatch(stdout + stderr, /jo\.bloggs|01632/);
    }
  });

  it('--to writes the whole report, replaces an old one, and prints nothing', async () => {
    writeFileSync(at('report.html'), 'old');
    const { stdout, stderr } = await run(['poor.json', '--format', 'html', '--to', 'report.html', ...DAY]);
    assert.equal(stdout + stderr, '');
    assert.match(readFileSync(at('report.html'), 'utf8'), /<\/html>\n$/);
    assert.deepEqual(
      readdirSync(folder).filter((name) => name.endsWith('.part')),
      [],
    );
  });

  it('says on the spot that a feed could not be read, where the report goes into a file', async () => {
    const { code, stdout, stderr } = await run(['gone.json', '--to', 'report.txt', ...DAY]);
    assert.equal(code, 3);
    assert.equal(stdout, '');
    assert.match(stderr, /^gone\.json: It could not be read: [^\n]+\n$/);
    rmSync(join(folder, 'report.txt'));
  });

  it('--to where nothing can be written says so, and leaves nothing', async () => {
    const { code, stderr } = await run(['poor.json', '--to', 'no/such/report.txt', ...DAY]);
    assert.equal(code, 3);
    assert.match(stderr, /"no\/such\/report\.txt" could not be written: there is no such file or folder\./);
    assert.ok(!existsSync(at('no')));
  });

  it('text lists ten places, and all where asked', async () => {
    const contents = Array.from({ length: 14 }, (_, index) => ({
      ...SOUND.contents[0],
      id: `s${index}`,
      name: `Swim ${index}`,
      status: 'open',
    }));
    writeFileSync(at('many.json'), JSON.stringify({ contents }));
    const short = (await run(['many.json', ...DAY])).stdout;
    assert.match(short, /Swim 9 {2}contents\[9\]\.status\n {5}- and 4 more\n/);
    assert.match(
      (await run(['many.json', '--all', ...DAY])).stdout,
      /Swim 13 {2}contents\[13\]\.status\n {5}To mend/,
    );
  });

  it('has no colour when it is piped, whatever the environment says', async () => {
    const { stdout, stderr } = await run(['poor.json', ...DAY], { env: { FORCE_COLOR: '1' } });
    // eslint-disable-next-line no-control-regex -- colours of a terminal
    assert.doesNotMatch(stdout + stderr, /\u001b/);
    assert.equal(stderr, '');
  });
});

describe('the command', () => {
  it('has a help with examples, and stands in the help of all', async () => {
    const help = (await run(['--help'])).stdout;
    for (const words of [
      /npx local-offer-widgets check feed\.json/,
      /--strict/,
      /Exit codes: 0/,
      /several feeds are\n?a list|list of these/,
    ])
      assert.match(help, words);
    const all = await new Promise((done) =>
      execFile(process.execPath, [CLI, '--help'], (_, stdout) => done(stdout)),
    );
    assert.match(all, /npx local-offer-widgets check FEED…\n {6}Say what to mend/);
  });

  it('ends quietly when its reader goes away', async () => {
    const contents = Array.from({ length: 3000 }, (_, index) => ({ id: `s${index}`, name: `Swim ${index}` }));
    writeFileSync(at('long.json'), JSON.stringify({ contents }));
    const child = spawn(process.execPath, [CLI, 'check', 'long.json', '--format', 'json'], { cwd: folder });
    let stderr = '';
    child.stderr.on('data', (data) => (stderr += data));
    child.stdout.once('data', () => child.stdout.destroy());
    const code = await new Promise((done) => child.on('close', done));
    assert.equal(stderr, '');
    assert.ok([0, 2].includes(code), `${code}`);
  });
});
