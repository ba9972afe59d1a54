// Files that people send by mistake, or to do harm: a clear answer each, in bounded time and memory.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readWorkbook } from '../../../dist/esm/intake/workbook/index.js';
import { bookOf, inline, partsOf, PLACES, row, table, zipOf } from './book.js';

const PLAIN = [{ name: 'Places', rows: PLACES }];
const BOOK = bookOf(PLAIN);

/** What is said of a file; it must have no sheets and one fault, an error with a mend. */
async function refusal(bytes) {
  const { sheets, faults } = await readWorkbook(new Uint8Array(bytes), 'book.xlsx');
  assert.deepEqual(sheets, []);
  assert.equal(faults.length, 1);
  const [{ case: number, severity, path, message, mend }] = faults;
  assert.equal(severity, 'error');
  assert.equal(path, 'book.xlsx');
  assert.match(mend, /^[A-Z].*\.$/);
  return `${number} ${message}`;
}

/** Bounded: generous, since the machine may be doing other things. */
const LIMIT = { timeout: 120_000 };

describe('a file that is no workbook', () => {
  const old = (words) =>
    Buffer.concat([
      Buffer.from('d0cf11e0a1b11ae1', 'hex'),
      Buffer.alloc(600),
      Buffer.from(words, 'utf16le'),
      Buffer.alloc(600),
    ]);
  const wrong = {
    'an old .xls': [old('Workbook'), /^152 .*\.xls/],
    'a workbook with a password': [old('EncryptedPackage'), /^151 .*password/],
    'a PDF': [Buffer.from('%PDF-1.7\n'), /^152 .*PDF/],
    'a picture': [Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex'), /^152 /],
    'an .ods': [
      zipOf({ mimetype: 'application/vnd.oasis.opendocument.spreadsheet', 'content.xml': '<x/>' }),
      /^152 .*OpenDocument/,
    ],
    'an .xlsb': [zipOf({ 'xl/workbook.bin': 'x' }), /^152 .*xlsb/],
    'a Word document': [zipOf({ 'word/document.xml': '<x/>' }), /^152 .*Word/],
    slides: [zipOf({ 'ppt/presentation.xml': '<x/>' }), /^152 .*slides/],
    'a Numbers file': [zipOf({ 'Index/Document.iwa': 'x' }), /^152 .*Numbers/],
    'a zip of files': [zipOf({ 'places.csv': 'Setting,Need' }), /^152 .*zip/],
    'an empty zip': [zipOf({}), /^152 .*zip/],
    nothing: [Buffer.alloc(0), /^159 /],
    'a workbook without a cell': [bookOf([{ name: 'Places' }]), /^159 /, true],
  };
  for (const [name, [bytes, expected, hasSheets]] of Object.entries(wrong))
    it(`says what it is: ${name}`, async () => {
      if (!hasSheets) return assert.match(await refusal(bytes), expected);
      const { faults } = await readWorkbook(bytes, 'book.xlsx');
      assert.match(`${faults[0].case} ${faults[0].message}`, expected);
    });
});

describe('an .ods', () => {
  it('is told the steps in the program that made it', async () => {
    const { faults } = await readWorkbook(zipOf({ 'content.xml': '<x/>' }), 'places.ods');
    assert.match(faults[0].mend, /LibreOffice.*Save As.*Excel 2007-365/);
  });
});

describe('a damaged workbook', () => {
  it('is told wherever it is cut', async () => {
    const wholeLength = BOOK.length;
    for (let length = 4; length < wholeLength; length += 37)
      assert.match(await refusal(BOOK.subarray(0, length)), /^150 /, `cut at ${length}`);
  });

  it('is read or told, never a crash, whichever byte is wrong', async () => {
    for (let at = 4; at < BOOK.length; at += 3) {
      const bytes = new Uint8Array(BOOK);
      bytes[at] ^= 0xff;
      const { sheets, faults } = await readWorkbook(bytes, 'book.xlsx');
      assert.ok(sheets.length > 0 || faults.length > 0, `byte ${at}`);
    }
  });

  it('is told where its XML is broken or parts are missing', async () => {
    const parts = partsOf(PLAIN);
    const sheet = parts['xl/worksheets/sheet1.xml'];
    const without = (name) => Object.fromEntries(Object.entries(parts).filter(([key]) => key !== name));
    const broken = [
      { ...parts, 'xl/worksheets/sheet1.xml': sheet.slice(0, sheet.lastIndexOf('</c>') - 3) + '<c r="' },
      { ...parts, 'xl/workbook.xml': 'not <xml' },
      without('_rels/.rels'),
      without('[Content_Types].xml'),
    ];
    for (const one of broken) assert.match(await refusal(zipOf(one)), /^150 /);
  });

  it('without its styles, its shared strings or its links is read all the same', async () => {
    const parts = partsOf(PLAIN);
    delete parts['xl/styles.xml'];
    delete parts['xl/sharedStrings.xml'];
    const { sheets } = await readWorkbook(zipOf(parts), 'book.xlsx');
    assert.equal(sheets[0].rows[1][0], 'Larkmere Primary School');
  });
});

describe('a workbook meant to do harm', () => {
  const sheetOf = (xml) => zipOf({ ...partsOf(PLAIN), 'xl/worksheets/sheet1.xml': xml });
  const large = async (bytes) => assert.match(await refusal(bytes), /^153 /);

  it('does not unpack without end', LIMIT, async () => {
    const spaces = Buffer.alloc(80_000_000, 0x20);
    const bomb = partsOf(PLAIN);
    bomb['xl/worksheets/sheet1.xml'] = spaces;
    const before = process.memoryUsage().rss;
    await large(zipOf(bomb));
    // One that says it is small is believed by nobody.
    for (const size of [10, 1_000_000])
      await large(zipOf(bomb, { lies: { 'xl/worksheets/sheet1.xml': size } }));
    assert.match(await refusal(zipOf(bomb, { lies: { 'xl/worksheets/sheet1.xml': 0 } })), /^150 /);
    assert.ok(process.memoryUsage().rss - before < 700_000_000);
  });

  it('does not work without end', LIMIT, async () => {
    await large(
      sheetOf(`<worksheet><cols>${'<col min="1" max="16384" width="9"/>'.repeat(6000)}</cols></worksheet>`),
    );
    await large(sheetOf(`<worksheet><sheetData>${'<x/>'.repeat(3_100_000)}</sheetData></worksheet>`));
    const shared = zipOf({
      ...partsOf(PLAIN),
      'xl/sharedStrings.xml': `<sst>${'<si/>'.repeat(3_100_000)}</sst>`,
    });
    await large(shared);
  });

  it('does not believe sizes that are kept elsewhere', async () => {
    const later = Buffer.from(BOOK);
    const entry = later.lastIndexOf('xl/worksheets/sheet1.xml') - 46;
    later.writeUInt16LE(8, entry + 8);
    later.writeUInt32LE(0, entry + 20);
    assert.match(await refusal(later), /^150 /);
    const elsewhere = Buffer.from(BOOK);
    elsewhere.writeUInt32LE(0xffffffff, BOOK.length - 10);
    assert.match(await refusal(elsewhere), /^150 /);
  });

  it('does not take a sheet for a picture', LIMIT, async () => {
    const parts = partsOf(PLAIN);
    parts['xl/_rels/workbook.xml.rels'] = parts['xl/_rels/workbook.xml.rels'].replace(
      'sheet1.xml',
      'sheet1.png',
    );
    parts['xl/worksheets/sheet1.png'] = Buffer.alloc(80_000_000, 0x20);
    await large(zipOf(parts));
  });

  it('does not read one sheet under a thousand names', LIMIT, async () => {
    const parts = partsOf(PLAIN);
    const names = Array.from(
      { length: 1000 },
      (_, index) => `<sheet name="S${index}" sheetId="${index + 1}" r:id="rId1"/>`,
    );
    parts['xl/workbook.xml'] = parts['xl/workbook.xml'].replace(
      /<sheets>.*<\/sheets>/,
      `<sheets>${names.join('')}</sheets>`,
    );
    parts['xl/worksheets/sheet1.xml'] =
      `<worksheet><sheetData>${row(1, '<c><v>1</v></c>'.repeat(10_000))}</sheetData></worksheet>`;
    await large(zipOf(parts));
  });

  it('does not search long number formats for every cell', LIMIT, async () => {
    assert.match(await refusal(bookOf(PLAIN, { formats: ['y'.repeat(100_000)] })), /^150 /);
  });

  it('does not fill memory with cells that are far apart', LIMIT, async () => {
    const far = Array.from({ length: 3000 }, (_, index) =>
      row(300 * (index + 1), `<c r="XFD${300 * (index + 1)}"><v>1</v></c>`),
    );
    const { sheets } = await readWorkbook(
      bookOf([{ name: 'Places', rows: PLACES + far.join('') }]),
      'book.xlsx',
    );
    assert.equal(sheets[0].rows.length, 2);
  });

  it('does not expand entities of its own', async () => {
    const xml = `<!DOCTYPE x [<!ENTITY a "boom"><!ENTITY b "&a;&a;&a;&a;">]><worksheet><sheetData>${row(1, inline('A1', 'Setting'))}${row(2, '<c r="A2" t="inlineStr"><is><t>&b;</t></is></c>')}</sheetData></worksheet>`;
    const { sheets } = await readWorkbook(sheetOf(xml), 'book.xlsx');
    assert.doesNotMatch(JSON.stringify(sheets), /boom/);
  });

  it('cannot name a member of every object', async () => {
    const { sheets } = await readWorkbook(
      bookOf([{ name: '__proto__', rows: table([['constructor', '__proto__']]) }]),
      'b.xlsx',
    );
    assert.deepEqual(sheets, [{ name: '__proto__', rows: [['constructor', '__proto__']] }]);
  });
});

describe('a long sheet', () => {
  it('of 100,000 rows is read', LIMIT, async () => {
    const rows = Array.from({ length: 100_000 }, (_, index) =>
      row(index + 1, `<c r="A${index + 1}" t="s"><v>0</v></c><c r="B${index + 1}"><v>${index}</v></c>`),
    );
    const { sheets, faults } = await readWorkbook(
      bookOf([{ name: 'Places', rows: rows.join('') }], { shared: '<si><t>Elm</t></si>' }),
      'book.xlsx',
    );
    assert.equal(sheets[0].rows.length, 100_000);
    assert.deepEqual(sheets[0].rows[99_999], ['Elm', '99999']);
    assert.deepEqual(faults, []);
  });

  it('of more than 200,000 rows loses the rest, and says so', LIMIT, async () => {
    const rows = Array.from({ length: 200_002 }, (_, index) => row(index + 1, `<c><v>${index}</v></c>`));
    const { sheets, faults } = await readWorkbook(
      bookOf([{ name: 'Places', rows: rows.join('') }]),
      'book.xlsx',
    );
    assert.equal(sheets[0].rows.length, 200_000);
    assert.deepEqual(
      faults.map(({ case: number, severity, path }) => [number, severity, path]),
      [[153, 'error', 'sheet "Places", row 200001']],
    );
  });

  it('of text, 100,000 rows, is read', LIMIT, async () => {
    const text = `Setting,Need,Places\n${'Elm,ASD,10\n'.repeat(100_000)}`;
    const { sheets } = await readWorkbook(new Uint8Array(Buffer.from(text)), 'places.csv');
    assert.ok(sheets[0].rows.length >= 100_001);
  });
});
