import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { inflateRawSync } from 'node:zlib';
import { SHEET_KINDS } from '../../../dist/esm/intake/sheets/index.js';
import {
  csvOf,
  cutCells,
  readWorkbook,
  templateSheets,
  writeWorkbook,
} from '../../../dist/esm/intake/workbook/index.js';

/** The parts of a zip, as text, read by its directory as any program would. */
function unzipped(bytes) {
  const zip = Buffer.from(bytes);
  const end = zip.lastIndexOf(Buffer.from('504b0506', 'hex'));
  const parts = new Map();
  let at = zip.readUInt32LE(end + 16);
  for (let left = zip.readUInt16LE(end + 10); left > 0; left--) {
    const [name, extra, comment] = [28, 30, 32].map((field) => zip.readUInt16LE(at + field));
    const local = zip.readUInt32LE(at + 42);
    const start = local + 30 + zip.readUInt16LE(local + 26) + zip.readUInt16LE(local + 28);
    const packed = zip.subarray(start, start + zip.readUInt32LE(at + 20));
    const content = zip.readUInt16LE(at + 10) === 8 ? inflateRawSync(packed) : packed;
    assert.equal(content.length, zip.readUInt32LE(at + 24));
    parts.set(zip.toString('utf8', at + 46, at + 46 + name), content.toString('utf8'));
    at += 46 + name + extra + comment;
  }
  return parts;
}

const template = unzipped(await writeWorkbook(templateSheets()));
/** The part of a kind's sheet: "Read me" is the first. */
const sheetXml = (key, parts = template) =>
  parts.get(`xl/worksheets/sheet${SHEET_KINDS.findIndex((kind) => kind.key === key) + 2}.xml`);
const letters = (index) =>
  (index >= 26 ? letters(Math.floor(index / 26) - 1) : '') + String.fromCharCode(65 + (index % 26));

const sheet = (rows, columns = [{}, {}, {}]) => ({
  key: 'services',
  title: 'Services',
  columns: columns.map((more, index) => ({
    field: `f${index}`,
    heading: `H${index}`,
    spellings: [],
    note: 'N',
    ...more,
  })),
  rows,
});
const back = async (...sheets) => (await readWorkbook(await writeWorkbook(sheets), 'x.xlsx')).sheets;

describe('a workbook that is written', () => {
  it('has a sheet that tells how to fill it in, a sheet of each kind, and its lists out of sight', () => {
    const names = [
      ...template.get('xl/workbook.xml').matchAll(/<sheet name="([^"]+)"[^>]*?(state="hidden")?\/>/g),
    ];
    assert.deepEqual(
      names.map(([, name, hidden]) => (hidden ? `(${name})` : name)),
      ['Read me', ...SHEET_KINDS.map(({ title }) => title), '(Lists)'],
    );
  });

  it('has headings that are bold, stay in sight, and each have their note', () => {
    for (const { key, columns } of SHEET_KINDS) {
      const xml = sheetXml(key);
      assert.match(xml, /<pane ySplit="1" topLeftCell="A2" state="frozen"/);
      const style = Number(/<c r="A1"[^>]* s="(\d+)"/.exec(xml)[1]);
      const xf = [...template.get('xl/styles.xml').matchAll(/<xf [^>]*fontId="(\d+)"[^>]*xfId[^>]*>/g)][
        style
      ];
      const font = [...template.get('xl/styles.xml').matchAll(/<font>(.*?)<\/font>/g)][Number(xf[1])];
      assert.match(font[1], /<b\/>/);
      const number = SHEET_KINDS.findIndex((kind) => kind.key === key) + 2;
      const notes = [
        ...template
          .get(`xl/comments${number}.xml`)
          .matchAll(/<comment ref="([A-Z]+1)".*?<t[^>]*>(.*?)<\/t>/gs),
      ];
      assert.deepEqual(
        notes.map(([, ref]) => ref),
        columns.map((_, index) => `${letters(index)}1`),
      );
      assert.ok(notes.every(([, , words]) => words.length > 2));
    }
  });

  it('has a list to choose from wherever a column has choices, thousands of rows down, and lets other words stand', () => {
    const lists = template.get('xl/worksheets/sheet8.xml');
    const strings = [...template.get('xl/sharedStrings.xml').matchAll(/<si><t[^>]*>(.*?)<\/t><\/si>/gs)].map(
      ([, text]) => text,
    );
    const cell = (ref) => strings[Number(new RegExp(`<c r="${ref}"[^>]*><v>(\\d+)</v>`).exec(lists)[1])];
    let seen = 0;
    for (const { key, columns } of SHEET_KINDS) {
      for (const [index, { choices }] of columns.entries()) {
        const column = letters(index);
        const found = new RegExp(
          `<dataValidation type="list" sqref="${column}2:${column}5000"([^>]*)><formula1>Lists!\\$([A-Z]+)\\$1:\\$[A-Z]+\\$(\\d+)<`,
        ).exec(sheetXml(key));
        assert.equal(Boolean(found), Boolean(choices), `${key} ${column}`);
        if (!choices) continue;
        assert.doesNotMatch(found[1], /showErrorMessage="1"/);
        const offered = choices.map((_, line) => cell(`${found[2]}${line + 1}`).replaceAll('&amp;', '&'));
        assert.deepEqual(offered, choices);
        assert.equal(Number(found[3]), choices.length);
        seen += 1;
      }
    }
    assert.ok(seen > 5);
  });

  it('keeps as text what is typed into cells that are still empty, but counts', () => {
    const xml = sheetXml('places');
    const { columns } = SHEET_KINDS.find(({ key }) => key === 'places');
    const formats = [...template.get('xl/styles.xml').matchAll(/<xf [^>]*numFmtId="(\d+)"[^>]*xfId/g)].map(
      ([, id]) => id,
    );
    const text = /numFmtId="(\d+)" formatCode="@"/.exec(template.get('xl/styles.xml'))[1];
    for (const [index, { format }] of columns.entries()) {
      const style = new RegExp(`<col min="${index + 1}"(?: style="(\\d+)")?`).exec(xml)[1];
      if (format === 'number') assert.equal(style, undefined);
      else assert.equal(formats[Number(style)], text, columns[index].heading);
    }
  });

  it('names no date or person of its making, and is the same bytes each time', async () => {
    const again = await writeWorkbook(templateSheets());
    assert.deepEqual(again, await writeWorkbook(templateSheets()));
    assert.match(template.get('docProps/core.xml'), /<dcterms:created[^>]*>2026-01-01T00:00:00Z</);
    assert.ok(again.length < 100_000);
  });

  it('is read back as it was written, and nothing in it is run', async () => {
    const rows = [
      ['=1+1', '+44 1632 960123', '@SUM(A1)'],
      ["'quoted", '-', "=cmd|' /C calc'!A0"],
      ['5 - 11', '01632 960123', '2026-09'],
      ['0', '007', '1e5'],
      ['_x0041_', '<b>&amp;"\u2019', ' a\n- b\n- c'],
      ['TRUE', '45%', '\u{1f600} caf\u00e9'],
      ['', '', 'last'],
    ];
    const [read] = await back(sheet(rows));
    assert.deepEqual(read.rows.slice(1), rows);
    const xml = unzipped(await writeWorkbook([sheet(rows)])).get('xl/worksheets/sheet2.xml');
    assert.doesNotMatch(xml, /<f[ >]/);
    assert.equal([...xml.matchAll(/<c r="A[2-9]" t="s"/g)].length, 6);
  });

  it('has counts as numbers and other words in their columns as text', async () => {
    const rows = [['12', 'fewer than 5', '007']];
    const columns = [{ format: 'number' }, { format: 'number' }, { format: 'number' }];
    const xml = unzipped(await writeWorkbook([sheet(rows, columns)])).get('xl/worksheets/sheet2.xml');
    assert.match(xml, /<c r="A2"(?: s="\d+")?><v>12<\/v>/);
    assert.match(xml, /<c r="B2" t="s"[^]*<c r="C2" t="s"/);
    assert.deepEqual((await back(sheet(rows, columns)))[0].rows[1], rows[0]);
  });

  it('leaves out characters that would make it unreadable', async () => {
    const [read] = await back(sheet([['a\u0000b\u0008c\ufffe', 'd\r\ne', 'f']]));
    assert.deepEqual(read.rows[1], ['abc', 'd\ne', 'f']);
  });

  it('holds no more in a cell than Excel does, and tells what it cut', async () => {
    const long = sheet([['a', 'b'.repeat(32_768), 'c'.repeat(32_767)]]);
    const [read] = await back(long);
    assert.deepEqual(
      read.rows[1].map(({ length }) => length),
      [1, 32_767, 32_767],
    );
    assert.deepEqual(
      cutCells([long]).map(({ case: number, path }) => [number, path]),
      [[157, 'sheet "Services", line 2, column "H1"']],
    );
  });

  it('may hold a county', { timeout: 120_000 }, async () => {
    const rows = Array.from({ length: 3000 }, (_, index) => [
      `Service ${index}`,
      'Words '.repeat(60).trim(),
      String(index),
    ]);
    const [read] = await back(sheet(rows));
    assert.deepEqual(read.rows.at(-1), rows.at(-1));
  });
});

describe('a sheet as CSV', () => {
  it('opens as UTF-8, and runs nothing', async () => {
    const rows = [['=1+1', '+44 1632 960123', 'Café; "tea", cake\nand more']];
    const text = csvOf(sheet(rows));
    assert.equal(text, '\ufeffH0,H1,H2\r\n"\'=1+1","\'+44 1632 960123","Café; ""tea"", cake\nand more"\r\n');
  });

  it('has the worked rows of the template, one file for each kind', async () => {
    for (const one of templateSheets()) {
      const { sheets } = await readWorkbook(new Uint8Array(Buffer.from(csvOf(one))), `${one.key}.csv`);
      const rows = sheets[0].rows.filter((cells) => cells.some(Boolean));
      assert.equal(rows.length, one.rows.length + 1);
      assert.deepEqual(
        rows[0],
        one.columns.map(({ heading }) => heading),
      );
    }
  });
});
