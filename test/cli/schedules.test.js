// The README's three schedules: the cron line and the steps of the workflow are run as printed, against a directory that is
// there; of the one for Windows what can be looked at without Windows.
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import process from 'node:process';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { blocksIn } from '../support/documents.js';
import { badServer, servicesOf } from './snapshot/bad-server.js';

const place = (path) => fileURLToPath(new URL(`../../${path}`, import.meta.url));
const CLI = place('dist/esm/cli/local-offer.js');
const [, section] = /^### Every night\n([^]*?)^### /m.exec(readFileSync(place('README.md'), 'utf8'));
const ADDRESS = 'https://directory.example/api';

let root = '';
let server;
before(async () => {
  root = mkdtempSync(join(tmpdir(), 'schedules-'));
  server = await badServer(servicesOf(20));
  mkdirSync(join(root, 'bin'));
  // As npx would from the registry: it must be told to ask nobody, and to run this package.
  const npx = `#!/bin/sh\n[ "$1 $2" = "--yes local-offer-widgets" ] || exit 9\nshift 2\nexec "${process.execPath}" "${CLI}" "$@"\n`;
  writeFileSync(join(root, 'bin', 'npx'), npx);
  chmodSync(join(root, 'bin', 'npx'), 0o755);
});
after(async () => {
  await server.close();
  rmSync(root, { recursive: true });
});

/** Runs a script as a scheduler would: no terminal, and nobody's settings of git. */
const run = (shell, script, cwd = root) =>
  new Promise((done) => {
    const PATH = `${join(root, 'bin')}${delimiter}${process.env.PATH}`;
    const env = { PATH, HOME: root, GIT_CONFIG_NOSYSTEM: '1' };
    const [name, ...args] = shell;
    execFile(name, [...args, script], { cwd, env }, (error, stdout, stderr) =>
      done({ code: error?.code ?? 0, stdout, stderr }),
    );
  });

/** One block of a language, of which there is one under a heading. */
function blockOf(heading, language) {
  const [, part] = new RegExp(`^#### ${heading}\\n([^]*?)(?=^#### |$(?![^]))`, 'm').exec(section);
  const [, block] = new RegExp(`^\`\`\`${language}\\n([^]*?)^\`\`\``, 'm').exec(part);
  return block.trimEnd();
}

/** What a night says whose directory is as it should be, has something to mend, is down. */
const NIGHTS = [
  ['good', { list: 'whole' }, 0],
  [
    'with something to mend',
    { list: 'whole', services: [...servicesOf(20), { shallow: {}, deep: { id: '7' } }] },
    2,
  ],
  ['without a directory', { list: 'nothing' }, 3],
];

const isUnix = process.platform !== 'win32';

describe('every night, by cron', { skip: !isUnix }, () => {
  it('writes the feed and the report, and has something to say only where there is no feed', async () => {
    const block = blockOf('cron .*', '');
    const line = block.split('\n').at(-1);
    const [, when, command] = /^((?:[\d*]+ ){5})(.*)$/.exec(line);
    assert.match(when, /^\d+ \d+ \* \* \* $/, 'once a night');
    assert.ok(!command.includes('%'), 'to cron a percent sign is the end of the line');
    mkdirSync(join(root, 'cron'));
    const script = command
      .replace('/srv/local-offer', join(root, 'cron'))
      .replace('/srv/www/local-offer', join(root, 'cron/www/local-offer'))
      .replace(ADDRESS, server.base);
    const at = (name) => join(root, 'cron', name);
    let last = '';
    for (const [night, behaviour, wanted] of NIGHTS) {
      server.behave(behaviour);
      const { code, stdout, stderr } = await run(['/bin/sh', '-c'], script);
      assert.equal(code, wanted, `${night}: ${stderr}`);
      assert.equal(stdout, '', 'cron sends mail for every word');
      assert.equal(stderr === '', wanted !== 3, `${night}: ${stderr}`);
      const feed = readFileSync(at('www/local-offer/feed.json'), 'utf8');
      if (wanted === 3) assert.equal(feed, last, 'the last copy stays');
      else assert.match(readFileSync(at('report.html'), 'utf8'), /^<!doctype html>/i);
      last = feed;
    }
    assert.equal(server.calls().length > 0, true);
    assert.match(JSON.parse(last).send.publisher.name, /^Rowanshire Council$/);
  });

  it('tells the directory whom to ask', async () => {
    server.behave({ list: 'whole' });
    const contact = /--contact (\S+)/.exec(blockOf('cron .*', ''))[1];
    const [, command] = /^(?:[\d*]+ ){5}cd \S+ && (.*) > report\.html$/m.exec(blockOf('cron .*', ''));
    await run(
      ['/bin/sh', '-c'],
      command.replace(ADDRESS, server.base).replace('/srv/www/local-offer', 'asked'),
    );
    assert.ok(server.state.calls[0].headers['user-agent'].includes(contact));
  });
});

/** The steps of a workflow that run something, by their names. */
function stepsIn(yaml) {
  const steps = new Map();
  for (const [, name, , indent, script] of yaml.matchAll(
    /- name: (.+)\n((?:\s*#.*\n)*)( +)run: \|\n((?:\3 {2}.*\n?)+)/g,
  ))
    steps.set(name, script.replaceAll(`\n${indent}  `, '\n').trim());
  return steps;
}

describe('every night, by a workflow', { skip: !isUnix }, () => {
  it('commits the feed where there is a new one, and fails where there is none', async () => {
    const yaml = blockOf('GitHub Actions', 'yaml');
    const steps = stepsIn(yaml);
    assert.deepEqual([...steps.keys()], ['Read the directory', 'Publish']);
    const git = async (line, cwd) => {
      const { code, stdout, stderr } = await run(['bash', '-e', '-c'], `git ${line}`, cwd);
      assert.equal(code, 0, `git ${line}: ${stderr}`);
      return stdout.trim();
    };
    const remote = join(root, 'remote.git');
    const clone = join(root, 'clone');
    await git(`init -q --bare -b main ${remote}`);
    await git(`clone -q ${remote} ${clone}`);
    await git('checkout -q -b main', clone);
    await git('-c user.name=A -c user.email=a@b.example commit -q --allow-empty -m Site', clone);
    await git('push -q -u origin main', clone);
    const fill = (script) =>
      script.replaceAll('${{ github.repository }}', 'rowanshire/site').replace(ADDRESS, server.base);
    let commits = 1;
    for (const [night, behaviour, wanted] of NIGHTS) {
      server.behave(behaviour);
      let isDone = true;
      // As a runner does: each step in a shell that stops at the first error, none after one that failed.
      for (const script of steps.values()) {
        if (!isDone) break;
        assert.doesNotMatch(fill(script), /\$\{\{/);
        const { code, stderr } = await run(['bash', '-e', '-c'], fill(script), clone);
        isDone = code === 0;
        assert.ok(isDone || wanted === 3, `${night}: ${stderr}`);
        if (!isDone) assert.match(stderr, /No list of services could be read/);
      }
      assert.equal(isDone, wanted !== 3, night);
      if (isDone) commits++;
      assert.equal(Number(await git('rev-list --count main', remote)), commits);
    }
    const files = await git('ls-tree -r --name-only main', remote);
    assert.equal(files, 'public/local-offer/feed.json', 'and nothing of the work, nor the report');
    assert.match(await git('log -1 --format=%s main', remote), /^Local Offer feed of \d{4}-\d\d-\d\d$/);
    assert.ok(existsSync(join(clone, 'report.html')));
    // The report is kept by a step that takes the file the first one writes.
    assert.match(yaml, /upload-artifact@v\d+\n\s+with:\n\s+name: report\n\s+path: report\.html/);
  });
});

describe('every night, by Windows Task Scheduler', () => {
  it('runs one file, which hands the exit code on', () => {
    const [script, create] = blocksIn(section, 'bat');
    const lines = script.trim().split('\n');
    assert.deepEqual([lines[0], lines.at(-1)], ['@echo off', 'exit /b %errorlevel%']);
    // Without `call`, npx.cmd would end the file that runs it.
    assert.match(lines[2], /^call npx --yes local-offer-widgets snapshot .* > report\.html 2> errors\.txt$/);
    assert.ok(
      !script.replace('%errorlevel%', '').includes('%'),
      'a percent sign is the beginning of a variable',
    );
    const options = [...create.matchAll(/ (\/\w+)/g)].map(([, option]) => option.toUpperCase());
    assert.deepEqual(options, ['/CREATE', '/TN', '/SC', '/ST', '/TR']);
    assert.match(create, /\/SC DAILY \/ST (?:[01]\d|2[0-3]):[0-5]\d /);
    const [, file] = /\/TR (\S+)/.exec(create);
    assert.ok(section.includes(`Put this in \`${file}\``));
    assert.ok(file.startsWith(/cd \/d (\S+)/.exec(script)[1]));
  });
});
