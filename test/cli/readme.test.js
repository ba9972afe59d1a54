// The README's way from a spreadsheet or a directory to a feed, its commands run exactly as printed.
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { copyFileSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { blocksIn } from '../support/documents.js';
import { readDecisions, readWorkbook } from '../../dist/esm/intake/index.js';
import { badServer, servicesOf } from './snapshot/bad-server.js';

const place = (path) => fileURLToPath(new URL(`../../${path}`, import.meta.url));
const CLI = place('dist/esm/cli/local-offer.js');
const [, section] = /^## Getting data in\n([^]*?)^## /m.exec(readFileSync(place('README.md'), 'utf8'));
const lines = blocksIn(section, 'sh').flatMap((block) => block.trim().split('\n'));

let folder = '';
before(() => {
  folder = mkdtempSync(join(tmpdir(), 'readme-'));
});
after(() => rmSync(folder, { recursive: true }));
const at = (name) => join(folder, name);
const json = (name) => JSON.parse(readFileSync(at(name), 'utf8'));

/** The words of a command line as a shell parts them: spaces, but for those in quotes. */
const wordsOf = (line) => [...line.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, plain]) => quoted ?? plain);

/** Runs a line of the README; `swap` gives an address that is there in the place of the one that is printed. */
const run = (line, swap = (word) => word) =>
  new Promise((done) => {
    const [npx, name, ...args] = wordsOf(line);
    assert.equal(`${npx} ${name}`, 'npx local-offer-widgets');
    execFile(process.execPath, [CLI, ...args.map(swap)], { cwd: folder }, (error, stdout, stderr) =>
      done({ code: error?.code ?? 0, stdout, stderr }),
    );
  });

/** The only line of the README that has these words, so that no test passes by for want of one. */
function printed(words) {
  const found = lines.filter((line) => line.includes(words));
  assert.equal(found.length, 1, `${found.length} lines with ${words}`);
  return found[0];
}

describe('the README, getting data in', () => {
  it('gives commands and nothing else to a shell', () => {
    assert.ok(lines.length > 8);
    assert.deepEqual(
      lines.filter((line) => !line.startsWith('npx local-offer-widgets ')),
      [],
    );
  });

  it('uses only options that the commands have, in the schedules too', async () => {
    const used = [...section.replace(/ \\\n\s*/g, ' ').matchAll(/local-offer-widgets (\w+)([^\n|>]*)/g)];
    const commands = new Set(used.map(([, command]) => command));
    assert.deepEqual([...commands].sort(), ['check', 'convert', 'merge', 'snapshot', 'template']);
    for (const command of commands) {
      const { stdout } = await run(`npx local-offer-widgets ${command} --help`);
      const options = used
        .filter(([, name]) => name === command)
        .flatMap(([, , rest]) => rest.match(/--[a-z-]+/g) ?? []);
      const unknown = options.filter((option) => !new RegExp(`${option}\\b`).test(stdout));
      assert.deepEqual(unknown, [], command);
    }
    assert.ok(used.filter(([, command]) => command === 'snapshot').length > 3);
  });

  it('from the spreadsheet, filled in, to the feed of the demo site, and its check', async () => {
    const template = await run(printed(' template '));
    assert.equal(template.code, 0, template.stderr);
    const name = 'my-local-offer/local-offer.xlsx';
    const { sheets } = await readWorkbook(readFileSync(at(name)), name);
    for (const title of ['About', 'Services', 'Places', 'Short breaks', 'Reports', 'Comments']) {
      assert.ok(section.includes(`**${title}**`), title);
      assert.ok(
        sheets.some((sheet) => sheet.name === title),
        title,
      );
    }
    // What an officer types in between: the facts of the seed councils, in the same sheets.
    copyFileSync(place('stories/feeds/westminster.xlsx'), at(name));
    const convert = await run(printed(`convert ${name}`));
    assert.equal(convert.code, 0, convert.stderr);
    const wanted = JSON.parse(readFileSync(place('stories/feeds/westminster.json'), 'utf8'));
    const made = json('feed.json');
    assert.deepEqual({ ...made, send: { ...made.send, generated: wanted.send.generated } }, wanted);
    const check = await run(lines.find((line) => line.endsWith(' check feed.json')));
    assert.equal(check.code, 2);
    assert.match(check.stdout, /There is no way to get in touch/);
    const html = await run(printed(' --format html '));
    assert.equal(html.code, 2);
    assert.match(readFileSync(at('report.html'), 'utf8'), /^<!doctype html>/i);
  });

  it('from the sheet it prints, and with the mapping it prints', async () => {
    const [sheet] = blocksIn(section, 'csv');
    writeFileSync(at('places.csv'), sheet);
    const convert = await run(printed('convert places.csv'));
    assert.equal(convert.code, 0, convert.stderr);
    const { contents, send } = json('feed.json');
    assert.deepEqual(
      contents.map(({ name }) => name),
      ['Elm Primary School', 'Larkmere Academy', 'Heronstaithe School'],
    );
    assert.equal(contents[2].send.places[0].on_roll_band, 'under-5');
    assert.equal(send.publisher.name, 'Rowanshire Council');
    const mapping = blocksIn(section, 'json').find((block) => block.includes('"columns"'));
    writeFileSync(at('mapping.json'), mapping);
    writeFileSync(at('data.csv'), 'Setting,NOR Sept,Officer,Places\nElm Primary School,8,A. Name,10\n');
    const mapped = await run(
      `${printed('convert places.csv').replace('places.csv', 'data.csv')} --mapping mapping.json`,
    );
    assert.equal(mapped.code, 0, mapped.stderr);
    assert.deepEqual(json('feed.json').contents[0].send.places[0].on_roll, 8);
    assert.ok(!JSON.stringify(json('feed.json')).includes('A. Name'));
    const back = /`(npx local-offer-widgets convert feed\.json --to feed\.xlsx)`/.exec(section)[1];
    const sheets = await run(back);
    assert.equal(sheets.code, 0, sheets.stderr);
    assert.ok(existsSync(at('feed.xlsx')));
  });

  it('from an export of a directory, and from the register of schools', async () => {
    const record = {
      id: 713,
      name: 'Elm Montessori',
      status: 'active',
      send_needs: [{ name: 'Autism', slug: 'autism' }],
    };
    writeFileSync(
      at('directory.json'),
      JSON.stringify({ totalElements: 1, content: [{ ...record, locations: [] }] }),
    );
    const directory = await run(printed('convert directory.json'));
    assert.ok([0, 2].includes(directory.code), directory.stderr);
    assert.deepEqual(json('feed.json').contents[0].send.needs, ['ASD']);
    const cells = {
      URN: '999001',
      EstablishmentName: 'Elm Primary School',
      'EstablishmentStatus (name)': 'Open',
      'TypeOfResourcedProvision (name)': 'SEN unit',
      SenUnitOnRoll: '12',
      SenUnitCapacity: '16',
      'SEN1 (name)': 'ASD - Autistic Spectrum Disorder',
      StatutoryLowAge: '4',
      StatutoryHighAge: '11',
      'GSSLACode (name)': 'E06000099',
    };
    const elsewhere = {
      ...cells,
      URN: '999002',
      EstablishmentName: 'Far School',
      'GSSLACode (name)': 'E06000098',
    };
    const rows = [Object.keys(cells), Object.values(cells), Object.values(elsewhere)];
    writeFileSync(at('edubase.csv'), rows.map((row) => `${row.join()}\n`).join(''));
    const register = await run(printed('convert edubase.csv'));
    assert.ok([0, 2].includes(register.code), register.stderr);
    const [base, ...others] = json('places.json').contents;
    assert.equal(others.length, 0);
    assert.deepEqual(
      [base.send.kind, base.send.places[0].total, base.send.places[0].on_roll],
      ['sen-unit', 16, 12],
    );
  });

  it('from a live directory, at the address of one that is there', async () => {
    const services = servicesOf(9);
    const server = await badServer(services);
    try {
      const swap = (word) => (word === 'https://directory.example/api' ? server.base : word);
      const snapshot = await run(printed(' snapshot '), swap);
      assert.ok([0, 2].includes(snapshot.code), snapshot.stderr);
      const { contents, send } = json('local-offer/feed.json');
      // Every third of them names autism, and `--send-only` keeps these.
      const wanted = services.filter((_, index) => index % 3 === 0).map(({ shallow }) => shallow.name);
      assert.deepEqual(contents.map(({ name }) => name).sort(), wanted.sort());
      assert.equal(send.publisher.name, 'Rowanshire Council');
      assert.ok(!JSON.stringify(contents).includes('staff.member'));
    } finally {
      await server.close();
    }
  });

  it('two councils together, with the decisions file it prints', async () => {
    const [base] = JSON.parse(readFileSync(place('stories/feeds/borough.json'), 'utf8')).contents;
    const feedOf = (name, id) => {
      const send = { version: '1.0', generated: '2026-11-20T06:00:00Z', publisher: { name } };
      return JSON.stringify({
        contents: [{ ...base, id, name: 'Home visits', organization: undefined }],
        send,
      });
    };
    writeFileSync(at('rowanshire.json'), feedOf('Rowanshire Council', 'portage'));
    writeFileSync(at('fennbridge.json'), feedOf('Fennbridge borough', 'home-visits'));
    const decisions = blocksIn(section, 'json').find((block) => block.includes('"decisions"'));
    assert.deepEqual(readDecisions(decisions).problems, []);
    writeFileSync(at('decisions.json'), decisions);
    const merge = await run(printed(' merge '));
    assert.ok([0, 2].includes(merge.code), merge.stderr);
    assert.equal(json('feed.json').contents.length, 1);
  });
});
