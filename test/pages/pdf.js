// The words of a PDF that Chromium made: enough of the format for that, and no more.
import { inflateSync } from 'node:zlib';

/** Each object of the file by its number: its dictionary as text, and its stream unpacked. */
function objectsOf(bytes) {
  const text = bytes.toString('latin1');
  const objects = new Map();
  for (const { 1: number, 2: body, index } of text.matchAll(/(\d+) 0 obj\n([^]*?)(?=endobj)/g)) {
    const at = body.indexOf('stream\n');
    const start = index + `${number} 0 obj\n`.length + at + 'stream\n'.length;
    const head = at < 0 ? body : body.slice(0, at);
    const length = Number(/\/Length (\d+)/.exec(head)?.[1] ?? 0);
    const raw = at < 0 ? Buffer.alloc(0) : bytes.subarray(start, start + length);
    objects.set(number, {
      head,
      stream: /FlateDecode/.test(head) ? inflateSync(raw).toString('latin1') : raw.toString('latin1'),
    });
  }
  return objects;
}

const letters = (hex) => hex.replace(/..../g, (four) => String.fromCharCode(parseInt(four, 16)));

/** What each glyph of a font means, from its ToUnicode table. */
function meanings({ stream }) {
  const map = new Map();
  for (const [, block] of stream.matchAll(/beginbfchar([^]*?)endbfchar/g)) {
    for (const [, glyph, words] of block.matchAll(/<(\w{4})> <(\w+)>/g))
      map.set(glyph.toUpperCase(), letters(words));
  }
  for (const [, block] of stream.matchAll(/beginbfrange([^]*?)endbfrange/g)) {
    for (const [, from, to, first] of block.matchAll(/<(\w{4})> <(\w{4})> <(\w{4})>/g)) {
      const [start, end, letter] = [from, to, first].map((hex) => parseInt(hex, 16));
      for (let glyph = start; glyph <= end; glyph += 1) {
        map.set(
          glyph.toString(16).toUpperCase().padStart(4, '0'),
          String.fromCharCode(letter + glyph - start),
        );
      }
    }
  }
  return map;
}

// A font may draw "fi" and its like as one sign, and the file then names that sign.
const spelt = (words) => words.replace(/[\uFB00-\uFB06]/g, (sign) => sign.normalize('NFKC'));

/** All words in the order they are drawn, each letter by itself. Spaces between them are not to be relied on. */
export function pdfText(bytes) {
  const objects = objectsOf(bytes);
  const fonts = new Map();
  for (const { head } of objects.values()) {
    for (const [, name, font] of head.matchAll(/\/(F\d+) (\d+) 0 R/g)) {
      const table = /\/ToUnicode (\d+) 0 R/.exec(objects.get(font)?.head ?? '')?.[1];
      if (table) fonts.set(name, meanings(objects.get(table)));
    }
  }
  let words = '';
  for (const { head } of objects.values()) {
    const content = /\/Type \/Page\b/.test(head) && /\/Contents (\d+) 0 R/.exec(head)?.[1];
    let font;
    for (const [, name, hex] of (objects.get(content)?.stream ?? '').matchAll(
      /\/(F\d+) [\d.]+ Tf|<(\w+)>/g,
    )) {
      if (name) font = fonts.get(name);
      else words += hex.replace(/..../g, (glyph) => font?.get(glyph.toUpperCase()) ?? '');
    }
    words += '\n';
  }
  return spelt(words);
}

/** The words of each page. */
export const pdfPages = (bytes) => pdfText(bytes).split('\n').filter(Boolean);
