// Workbooks for tests, written part by part, so that they can be as wrong as those that people send.
import { crc32, deflateRawSync } from 'node:zlib';

const checksum =
  crc32 ??
  ((bytes) => {
    let sum = 0xffffffff;
    for (const byte of bytes) {
      sum ^= byte;
      for (let bit = 0; bit < 8; bit++) sum = sum & 1 ? (sum >>> 1) ^ 0xedb88320 : sum >>> 1;
    }
    return (sum ^ 0xffffffff) >>> 0;
  });

const fields = (...pairs) => {
  const bytes = Buffer.alloc(pairs.reduce((sum, [length]) => sum + length, 0));
  let at = 0;
  for (const [length, value] of pairs) {
    bytes.writeUIntLE(value, at, length);
    at += length;
  }
  return bytes;
};

/**
 * A zip of `parts`: name → text or bytes. `lies` gives other sizes than the true ones for some of them.
 */
export function zipOf(parts, { lies = {}, method = 8 } = {}) {
  const [files, index] = [[], []];
  let at = 0;
  for (const [name, content] of Object.entries(parts)) {
    const bytes = Buffer.from(content);
    const packed = method === 8 ? deflateRawSync(bytes) : bytes;
    const about = [
      [2, 20],
      [2, 0],
      [2, method],
      [4, 0x210000],
      [4, checksum(bytes)],
      [4, packed.length],
      [4, lies[name] ?? bytes.length],
      [2, Buffer.byteLength(name)],
      [2, 0],
    ];
    const local = Buffer.concat([fields([4, 0x04034b50], ...about), Buffer.from(name), packed]);
    files.push(local);
    index.push(
      fields([4, 0x02014b50], [2, 20], ...about, [2, 0], [2, 0], [2, 0], [4, 0], [4, at]),
      Buffer.from(name),
    );
    at += local.length;
  }
  const directory = Buffer.concat(index);
  const count = Object.keys(parts).length;
  const end = fields([4, 0x06054b50], [4, 0], [2, count], [2, count], [4, directory.length], [4, at], [2, 0]);
  return new Uint8Array(Buffer.concat([...files, directory, end]));
}

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const REL = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const HEAD = '<?xml version="1.0" encoding="UTF-8"?>';
export const escaped = (text) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

export const inline = (ref, text, more = '') =>
  `<c r="${ref}" t="inlineStr"${more}><is><t xml:space="preserve">${escaped(text)}</t></is></c>`;
export const row = (number, cells, more = '') => `<row r="${number}"${more}>${cells}</row>`;

/** Rows of texts as the XML of a sheet's rows. */
export const table = (rows) =>
  rows
    .map((cells, index) =>
      row(
        index + 1,
        cells.map((text, column) => inline(`${String.fromCharCode(65 + column)}${index + 1}`, text)).join(''),
      ),
    )
    .join('');

export const PLACES = table([
  ['Setting', 'Need', 'Places'],
  ['Larkmere Primary School', 'ASD', '10'],
]);

/** The parts of a workbook. A sheet is `{ name, rows, before, after, state, type }`; `formats` are custom number formats. */
export function partsOf(sheets, { formats = [], shared, date1904 = false, more = {} } = {}) {
  const worksheet = ({ rows = '', before = '', after = '' }) =>
    `${HEAD}<worksheet xmlns="${MAIN}">${before}<sheetData>${rows}</sheetData>${after}</worksheet>`;
  const rels = sheets.map(
    ({ type = 'worksheet' }, index) =>
      `<Relationship Id="rId${index + 1}" Type="${REL}/${type}" Target="worksheets/sheet${index + 1}.xml"/>`,
  );
  return {
    '[Content_Types].xml': `${HEAD}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/></Types>`,
    '_rels/.rels': `${HEAD}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${REL}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    'xl/workbook.xml': `${HEAD}<workbook xmlns="${MAIN}" xmlns:r="${REL}"><workbookPr${date1904 ? ' date1904="1"' : ''}/><sheets>${sheets
      .map(
        ({ name, state }, index) =>
          `<sheet name="${escaped(name)}" sheetId="${index + 1}" r:id="rId${index + 1}"${state ? ` state="${state}"` : ''}/>`,
      )
      .join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `${HEAD}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${rels.join('')}<Relationship Id="rIdS" Type="${REL}/styles" Target="styles.xml"/><Relationship Id="rIdT" Type="${REL}/sharedStrings" Target="sharedStrings.xml"/></Relationships>`,
    // Style 0 is general; style n is the nth of `formats`.
    'xl/styles.xml': `${HEAD}<styleSheet xmlns="${MAIN}"><numFmts>${formats
      .map((format, index) => `<numFmt numFmtId="${164 + index}" formatCode="${escaped(format)}"/>`)
      .join('')}</numFmts><cellXfs><xf numFmtId="0"/>${formats
      .map((_, index) => `<xf numFmtId="${164 + index}" applyNumberFormat="1"/>`)
      .join('')}</cellXfs></styleSheet>`,
    'xl/sharedStrings.xml': `${HEAD}<sst xmlns="${MAIN}">${shared ?? ''}</sst>`,
    ...Object.fromEntries(
      sheets.map((sheet, index) => [`xl/worksheets/sheet${index + 1}.xml`, worksheet(sheet)]),
    ),
    ...more,
  };
}

export const bookOf = (sheets, options) => zipOf(partsOf(sheets, options));
