// Twelve pages as schools really have them, read and checked; what is expected of each is in a table a SENCO can read.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { before, describe, it } from 'node:test';
import { runnerImport } from 'vite';
import { filesIn, root } from '../support/files.js';

const FOLDER = 'test/report/samples';
const readIn = (name) => readFileSync(join(root, FOLDER, name), 'utf8');
const setting = 'mainstream';
const today = '2026-11-22';

/** Rows of the table: the key of the item, then the state expected in each sample. */
function expectedStates() {
  const rows = readIn('states.md')
    .split('\n')
    .filter((line) => line.startsWith('|'))
    .map((line) =>
      line
        .split('|')
        .slice(1, -1)
        .map((cell) => cell.trim()),
    );
  const [[, ...names], , ...items] = rows;
  return names.map((name, at) => ({
    name,
    states: Object.fromEntries(items.map(([item, ...states]) => [item.split(' ')[0], states[at]])),
  }));
}

const columns = expectedStates();
const { module: report } = await runnerImport(join(root, 'src/report/index.ts'), {
  configFile: false,
  logLevel: 'error',
});

const wordsIn = (text) => (report.plainWords(text).match(/[\p{L}\p{N}]+/gu) ?? []).sort();
const escaped = (text) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;');

/** Every word that a reading holds: headings and texts, the rest, and headings over several items. */
function wordsOf({ report: { sections }, unmatched, headings }) {
  const named = new Set(unmatched.map(({ heading }) => heading));
  const groups = headings.filter(({ by, text }) => by === 'group' && !named.has(text));
  return wordsIn(
    [
      ...sections.flatMap(({ heading = '', text }) => [`<p>${escaped(heading)}</p>`, text]),
      ...unmatched.flatMap(({ heading = '', html }) => [`<p>${escaped(heading)}</p>`, html]),
      ...groups.map(({ text }) => `<p>${escaped(text)}</p>`),
    ].join('\n'),
  );
}

describe('the table of the samples', () => {
  it('has a column for each sample, and a line for each item', () => {
    const files = filesIn(FOLDER)
      .map((path) => /([\w-]+)\.html$/.exec(path)?.[1])
      .filter(Boolean);
    assert.deepEqual(columns.map(({ name }) => name).sort(), files.sort());
    assert.equal(columns.length, 12);
    const keys = report.reportItems(setting).map(({ key }) => key);
    for (const { name, states } of columns) {
      assert.deepEqual(Object.keys(states), keys, name);
      for (const state of Object.values(states)) assert.match(state, /^(?:present|thin|missing)$/);
    }
  });
});

for (const { name, states } of columns)
  describe(`the sample ${name}`, () => {
    let reading;
    before(() => {
      reading = report.reportFromHtml(readIn(`${name}.html`), { setting });
    });

    it('has the states a SENCO would give it', () => {
      const { items } = report.reportCheck(reading.report, { setting, today });
      assert.deepEqual(Object.fromEntries(items.map(({ key, state }) => [key, state])), states);
    });

    it('loses no word', () => {
      const written = wordsIn(readIn(`${name}.html`));
      assert.ok(written.length > 60);
      assert.deepEqual(wordsOf(reading), written);
    });

    it('is read the same again once written out', () => {
      for (const { heading = '', text, key } of reading.report.sections) {
        const again = report.reportFromHtml(`<h2 data-item="${key}">${escaped(heading)}</h2>${text}`, {
          setting,
        });
        const words = again.report.sections
          .map((section) => section.text)
          .concat(again.unmatched.map(({ html }) => html));
        assert.deepEqual(wordsIn(words.join('\n')), wordsIn(text), key);
      }
    });
  });

describe('what the samples say besides', () => {
  const readOf = (name) => report.reportFromHtml(readIn(`${name}.html`), { setting }).report;

  it('has the dates of review that are plainly written', () => {
    const dates = columns.map(({ name }) => {
      const { reviewed, next_review } = readOf(name);
      return [name, reviewed, next_review];
    });
    assert.deepEqual(
      dates.filter(([, ...found]) => found.some(Boolean)),
      [
        ['statutory-order', '2026-09', '2027-09'],
        ['parent-questions', '2026-10-14', undefined],
        ['fourteen-questions', '2025-09-11', undefined],
        ['two-column-table', undefined, '2026-11'],
        ['accordion', '2026-10-03', undefined],
        ['one-long-text', '2026-09', undefined],
        ['mixed-mangled', '2025-09', undefined],
      ],
    );
  });

  it('has the SENCO, with a way to reach them where there is one', () => {
    const people = columns.flatMap(({ name }) =>
      (readOf(name).contacts ?? []).map((one) => [name, one.name, one.phone ?? one.email]),
    );
    assert.deepEqual(people, [
      ['statutory-order', 'Mrs Priya Nair', '01632 960114'],
      ['parent-questions', 'Mr Tom Okafor', '01632 960220'],
      ['fourteen-questions', 'Miss Hannah Brightwell', '01632 960331'],
      ['faq', 'Mrs Leila Farouk', '01632 960442'],
      ['areas-of-need', 'Mrs A. Whitlock', 'send@cotterby.example'],
      ['two-column-table', 'Ms Carys Llewellyn', '01632 960550 ext 214'],
      ['accordion', 'Ms Grace Adeyemi', '01632 960663'],
      ['bold-paragraphs', 'Mrs Ruth Abernethy', '01632 960771'],
      ['word-paste', 'Mr Daniel Hoyle', undefined],
      ['pdf-link-only', 'Miss Imogen Pike', undefined],
      ['mixed-mangled', 'Mrs. Verity Quill', 'vquill@elmsteadcross.example'],
    ]);
  });

  it('has the papers with their dates', () => {
    assert.deepEqual(readOf('statutory-order').links, {
      accessibility_plan: { url: '/docs/accessibility-plan.html', date: '2024' },
      local_offer: { url: 'https://www.fennbridge.example/localoffer' },
      sendiass: { url: 'https://sendiass.fennbridge.example/' },
      complaints: { url: '/policies/complaints-procedure' },
      equality_objectives: { url: '/docs/equality', date: '2023' },
      sen_policy: { url: '/policies/send-policy', date: '2025-10' },
    });
    assert.deepEqual(readOf('areas-of-need').links.accessibility_plan, {
      url: '/media/Accessibility-Plan-2022-25.pdf',
      date: '2022',
    });
    assert.deepEqual(readOf('mixed-mangled').links.accessibility_plan, {
      url: '/accessibility',
      date: '2021',
    });
  });

  it('tells in one sentence what the older 14 questions leave out', () => {
    const { warnings } = report.reportCheck(readOf('fourteen-questions'), { setting, today });
    assert.equal(warnings.filter(({ message }) => /14 questions/.test(message)).length, 1);
  });
});
