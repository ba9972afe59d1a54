import { readFileSync } from 'node:fs';
import Ajv from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { feedFromSheets } from '../../../dist/esm/intake/sheets/index.js';

export const GENERATED = '2026-11-22T06:00:00Z';
const PUBLISHER = { name: 'Rowanshire Council' };

/** A sheet as it looks: cells parted by `|`, `\n` for a line break in a cell. */
export const sheet = (name, text) => ({
  name,
  rows: text
    .replace(/^\n|\n *$/g, '')
    .split('\n')
    .map((line) => line.split('|').map((cell) => cell.trim().replaceAll('\\n', '\n'))),
});

export const read = (sheets, options = {}) =>
  feedFromSheets([sheets].flat(), { publisher: PUBLISHER, generated: GENERATED, ...options });

export const services = (...args) => read(...args).document.contents;

/** Faults but for the one on undated figures of a whole sheet. */
export const told = ({ faults }) =>
  faults.map(({ case: number, severity, path }) => `${number} ${severity} ${path}`);

/** The one service of a sheet of one row under "Name" or, on a sheet of places, "Setting". */
export function only(kind, headings, row, options) {
  const first = kind === 'Places' ? 'Setting' : 'Name';
  const [service, ...more] = services(sheet(kind, `${first}|${headings}\nRowan Bank|${row}`), options);
  if (!service || more.length > 0) throw new Error(`${more.length + (service ? 1 : 0)} services`);
  return service;
}

const file = (path) => readFileSync(new URL(`../../../${path}`, import.meta.url), 'utf8');
export const example = (name) => JSON.parse(file(`stories/feeds/${name}.json`));

const ajv = new Ajv({ allErrors: true, strict: false });
addFormats(ajv);
const isValid = ajv.compile(JSON.parse(file('dist/feed.schema.json')));
/** What the published schema says against a document: "" where nothing. */
export const schemaErrors = (document) => (isValid(document) ? '' : ajv.errorsText(isValid.errors));
