import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readWorkbook } from '../../../dist/esm/intake/workbook/index.js';
import { bookOf, inline, PLACES, row, table } from './book.js';

const read = (sheets, options) => readWorkbook(bookOf(sheets, options), 'book.xlsx');
const rowsOf = async (rows, options, more = {}) =>
  (await read([{ name: 'Places', rows, ...more }], options)).sheets[0].rows;
const told = ({ faults }) => faults.map(({ case: number, path }) => `${number} ${path}`);

describe('a workbook as sheets of text', () => {
  it('has its sheets in their order, each with its name', async () => {
    const { sheets, faults } = await read([
      { name: 'Places', rows: PLACES },
      { name: 'Short breaks & more', rows: table([['Name'], ['Friday club']]) },
    ]);
    assert.deepEqual(sheets, [
      {
        name: 'Places',
        rows: [
          ['Setting', 'Need', 'Places'],
          ['Larkmere Primary School', 'ASD', '10'],
        ],
      },
      { name: 'Short breaks & more', rows: [['Name'], ['Friday club']] },
    ]);
    assert.deepEqual(faults, []);
  });

  it('shows numbers, truths and texts as the council sees them', async () => {
    const formats = ['0%', '00000000000', '"£"#,##0', '0.0%'];
    const cells = [
      '<c r="A1"><v>40</v></c>',
      '<c r="B1"><v>0.30000000000000004</v></c>',
      '<c r="C1" s="1"><v>0.45</v></c>',
      '<c r="D1" s="2"><v>1632960123</v></c>',
      '<c r="E1" s="3"><v>15158</v></c>',
      '<c r="F1" t="b"><v>1</v></c>',
      '<c r="G1" s="4"><v>0.125</v></c>',
      '<c r="H1" t="s"><v>0</v></c>',
      inline('I1', "'=1+1"),
      inline('J1', 'Ring first.\nAsk for the office.'),
    ];
    const shared = '<si><r><t>Elm </t></r><r><rPr><b/></rPr><t>Hill</t></r></si>';
    assert.deepEqual(await rowsOf(row(1, cells.join('')), { formats, shared }), [
      [
        '40',
        '0.3',
        '45%',
        '01632960123',
        '15158',
        'TRUE',
        '12.5%',
        'Elm Hill',
        "'=1+1",
        'Ring first.\nAsk for the office.',
      ],
    ]);
  });

  it('writes dates as ISO, as much of them as their format shows', async () => {
    const dates = [
      ['dd/mm/yyyy', 46266, '2026-09-01'],
      ['mmm-yy', 46266, '2026-09'],
      ['mmmm yyyy', 46266, '2026-09'],
      ['yyyy', 46266, '2026'],
      ['d-mmm', 46331, '2026-11-05'],
      ['dd/mm/yyyy hh:mm', 46266.5, '2026-09-01 12:00'],
      ['hh:mm', 0.375, '09:00'],
      ['[$-809]dddd, d mmmm yyyy', 46266, '2026-09-01'],
      ['[$£-809]#,##0.00', 46266, '46266'],
      ['#,##0 "days"', 30, '30'],
      ['[Red]0.00', 12.5, '12.5'],
      ['dd/mm/yyyy', 1, '1900-01-01'],
      ['dd/mm/yyyy', 61, '1900-03-01'],
    ];
    const cells = dates.map(
      ([, value], index) => `<c r="${String.fromCharCode(65 + index)}1" s="${index + 1}"><v>${value}</v></c>`,
    );
    const [found] = await rowsOf(row(1, cells.join('')), { formats: dates.map(([format]) => format) });
    assert.deepEqual(
      found,
      dates.map(([, , text]) => text),
    );
  });

  it('knows both of Excel’s calendars, and dates that are written out', async () => {
    const cell = '<c r="A1" s="1"><v>44804</v></c><c r="B1" t="d"><v>2026-09-01T00:00:00</v></c>';
    assert.deepEqual(await rowsOf(row(1, cell), { formats: ['dd/mm/yyyy'], date1904: true }), [
      ['2026-09-01', '2026-09-01'],
    ]);
  });

  it('takes the last result of a formula, and never runs one', async () => {
    const cells = [
      '<c r="A1"><f>SUM(B1:B9)</f><v>42</v></c>',
      '<c r="B1" t="str"><f>WEBSERVICE("http://rowan.example")</f><v>Elm</v></c>',
      '<c r="C1" t="str"><f>cmd|\' /C calc\'!A0</f><v>Oak</v></c>',
      '<c r="D1" t="e"><f>Gone!A1</f><v>#REF!</v></c>',
      '<c r="E1"><f>A1+1</f></c>',
    ];
    const { sheets, faults } = await read([{ name: 'Places', rows: row(1, cells.join('')) }]);
    assert.deepEqual(sheets[0].rows, [['42', 'Elm', 'Oak']]);
    assert.deepEqual(told({ faults }), ['156 sheet "Places", cell D1', '156 sheet "Places", cell E1']);
    assert.ok(faults.every(({ message, mend }) => message && mend));
  });

  it('tells a formula filled down without a result twenty times, not a thousand', async () => {
    const rows = Array.from({ length: 1000 }, (_, index) =>
      row(index + 1, `<c r="A${index + 1}" t="e"><v>#N/A</v></c>`),
    );
    const { faults } = await read([{ name: 'Places', rows: rows.join('') }]);
    assert.equal(faults.filter(({ case: number }) => number === 156).length, 21);
  });

  it('leaves merged cells blank below, for the reader of places to join', async () => {
    const rows = table([
      ['Setting', 'Phase', 'Places'],
      ['Elm', 'Infants', '4'],
      ['', 'Juniors', '6'],
    ]);
    const after = '<mergeCells count="1"><mergeCell ref="A2:A3"/></mergeCells>';
    assert.deepEqual((await rowsOf(rows, {}, { after }))[2], ['', 'Juniors', '6']);
  });

  it('brings headings of two rows together where upper ones are merged', async () => {
    const rows = table([
      ['Setting', 'Numbers', ''],
      ['', 'Places', 'Pupils'],
      ['Elm', '10', '8'],
    ]);
    const after = '<mergeCells count="2"><mergeCell ref="A1:A2"/><mergeCell ref="B1:C1"/></mergeCells>';
    assert.deepEqual(await rowsOf(rows, {}, { after }), [
      ['', 'Numbers'],
      ['Setting', 'Places', 'Pupils'],
      ['Elm', '10', '8'],
    ]);
  });

  it('leaves out what is hidden, and says so', async () => {
    const rows = [
      row(1, inline('A1', 'Setting') + inline('B1', 'Need') + inline('C1', 'Child')),
      row(2, inline('A2', 'Elm') + inline('B2', 'ASD') + inline('C2', 'Jo'), ' hidden="1"'),
      row(3, inline('A3', 'Oak') + inline('B3', 'ASD') + inline('C3', 'Al')),
      row(4, '', ' hidden="1"'),
      row(5, inline('A5', 'Ash') + inline('B5', 'ASD'), ' hidden="1"'),
    ].join('');
    const { sheets, faults } = await read([
      { name: 'Places', rows, before: '<cols><col min="3" max="3" hidden="1"/></cols>' },
      { name: 'Old', rows: PLACES, state: 'hidden' },
      { name: 'Older', rows: PLACES, state: 'veryHidden' },
    ]);
    assert.deepEqual(sheets, [{ name: 'Places', rows: [['Setting', 'Need'], [], ['Oak', 'ASD']] }]);
    assert.deepEqual(told({ faults }), [
      '155 sheet "Places", rows 2, 5',
      '155 sheet "Places", columns C',
      '154 sheet "Old"',
      '154 sheet "Older"',
    ]);
    assert.doesNotMatch(JSON.stringify(faults), /Jo|Al\b|Ash|Elm/);
  });

  it('cuts empty rows and cells at the end, however far the sheet was formatted', async () => {
    const rows = PLACES + row(1_048_576, '<c r="A1048576" s="0"/><c r="XFD1048576"/>');
    assert.equal((await rowsOf(rows)).length, 2);
  });

  it('passes over sheets that are charts', async () => {
    const { sheets, faults } = await read([
      { name: 'Chart "1"', type: 'chartsheet' },
      { name: 'Places', rows: PLACES },
    ]);
    assert.deepEqual(
      sheets.map(({ name }) => name),
      ['Places'],
    );
    assert.deepEqual(told({ faults }), ['158 sheet "Chart "1""']);
  });

  it('says nothing of our own "Read me" and lists', async () => {
    const { sheets, faults } = await read([
      { name: 'Read me', rows: table([['Fill it in.']]) },
      { name: 'Places', rows: PLACES },
      { name: 'Lists', rows: table([['Yes']]), state: 'hidden' },
    ]);
    assert.deepEqual(
      sheets.map(({ name }) => name),
      ['Places'],
    );
    assert.deepEqual(faults, []);
  });

  it('takes macros and links to other workbooks for nothing', async () => {
    const link = '<externalLink xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"/>';
    const { sheets, faults } = await read([{ name: 'Places', rows: PLACES }], {
      more: { 'xl/vbaProject.bin': 'Sub AutoOpen()', 'xl/externalLinks/externalLink1.xml': link },
    });
    assert.equal(sheets[0].rows.length, 2);
    assert.deepEqual(faults, []);
  });
});

describe('a CSV file as a sheet', () => {
  const sheet = async (bytes, name = 'services.csv') =>
    (await readWorkbook(new Uint8Array(Buffer.from(bytes)), name)).sheets[0];
  const WANTED = [
    ['Name', 'About'],
    ['Café Elm', 'Tea; cake, and more'],
    ['Oak', 'Games'],
  ];

  it('may have commas, semicolons or tabs, whatever kind it is', async () => {
    for (const delimiter of [',', ';', '\t']) {
      const text = WANTED.map((cells) => cells.map((cell) => `"${cell}"`).join(delimiter)).join('\r\n');
      assert.deepEqual((await sheet(text)).rows, WANTED, JSON.stringify(delimiter));
    }
  });

  it('may be UTF-8 with or without a mark, Windows-1252 or UTF-16', async () => {
    const text = WANTED.map((cells) => cells.map((cell) => `"${cell}"`).join(',')).join('\n');
    const ways = [
      Buffer.from(text),
      Buffer.from(`\ufeff${text}`),
      Buffer.from(text, 'latin1'),
      Buffer.from(`\ufeff${text}`, 'utf16le'),
      Buffer.from(`\ufeff${text}`, 'utf16le').swap16(),
    ];
    for (const bytes of ways) assert.deepEqual((await sheet(bytes)).rows, WANTED);
  });

  it('keeps what only Windows-1252 has: dashes, quotation marks and the euro', async () => {
    // In Latin-1 these bytes are control characters, as some versions of Node take them to be.
    const bytes = new Uint8Array([
      ...Buffer.from('Name,About\nElm,5 '),
      0x96,
      ...Buffer.from(' 11 '),
      0x91,
      0x92,
      0x80,
    ]);
    assert.deepEqual((await sheet(bytes)).rows, [
      ['Name', 'About'],
      ['Elm', '5 – 11 ‘’€'],
    ]);
  });

  it('takes what a spreadsheet complains of for nothing, and tells it', async () => {
    const text = 'Name,Places,As at\nElm,#REF!,########\nOak,#N/A,Err:502\nAsh #1,#,C# club';
    const { sheets, faults } = await readWorkbook(new Uint8Array(Buffer.from(text)), 'x.csv');
    assert.deepEqual(sheets[0].rows.slice(1), [
      ['Elm', '', ''],
      ['Oak', '', ''],
      ['Ash #1', '#', 'C# club'],
    ]);
    assert.deepEqual(
      faults.map(({ case: number, path }) => `${number} ${path}`),
      ['156 line 2, column 2', '89 line 2, column 3', '156 line 3, column 2', '156 line 3, column 3'],
    );
  });

  it('is named after its file', async () => {
    assert.equal((await sheet('a,b', 'C:\\data\\Short breaks 2026.csv')).name, 'Short breaks 2026.csv');
    assert.equal((await sheet('a,b', '-')).name, 'input.csv');
  });

  it('tells of a quotation mark left open', async () => {
    const { faults } = await readWorkbook(
      new Uint8Array(Buffer.from('Name,About\nElm,"open\nOak,b')),
      'x.csv',
    );
    assert.deepEqual(
      faults.map(({ case: number }) => number),
      [78],
    );
  });
});
