// What tests of directories share: the schema, the reader, and feeds by which texts can be compared.
import { readFileSync } from 'node:fs';
import Ajv from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { readFeed } from '../../../dist/esm/feed/index.js';
import { richText } from '../../../dist/esm/feed/rich-text.js';
import { documentOf } from '../../../dist/esm/intake/directories/index.js';
import { plainOf } from '../../../dist/esm/intake/directories/plain.js';

export const jsonOf = (path) =>
  JSON.parse(readFileSync(new URL(`../../../${path}`, import.meta.url), 'utf8'));

const ajv = new Ajv({ allErrors: true, strict: false });
addFormats(ajv);
const isValid = ajv.compile(jsonOf('dist/feed.schema.json'));

/** What the schema has against a document; empty where it has nothing. */
export const errorsOf = (document) => (isValid(document) ? '' : ajv.errorsText(isValid.errors));

export const OPTIONS = { publisher: { name: 'Rowanshire Council' }, generated: '2026-11-22T06:00:00Z' };

/** `17 contents[1].id` for each fault, in order. */
export const told = ({ faults }) => faults.map((fault) => `${fault.case} ${fault.path}`);

/** How many faults there are of each case. */
export function countsOf(faults) {
  const counts = {};
  for (const fault of faults) counts[fault.case] = (counts[fault.case] ?? 0) + 1;
  return counts;
}

const isRich = (value) => Array.isArray(value) && value.length > 0 && value.every((block) => block?.kind);

/** A feed with every rich text as it is once its bold, its lists and its links are words. */
export function inPlainText(value) {
  if (isRich(value)) return richText(plainOf(value));
  if (Array.isArray(value)) return value.map(inPlainText);
  if (typeof value !== 'object' || value === null) return value;
  const copy = Object.create(Object.getPrototypeOf(value));
  for (const [name, inner] of Object.entries(value)) copy[name] = inPlainText(inner);
  return copy;
}

/** Every member of a document that is null, blank or an empty list, by its path. */
export function emptyIn(value, path = '') {
  if (value === null || value === '' || (Array.isArray(value) && value.length === 0)) return [path];
  if (typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([name, inner]) => emptyIn(inner, `${path}.${name}`));
}

export const feedOf = (document) => readFeed(document).feed;
/** A document of our own format. */
export const own = (contents, send = {}) => ({
  contents,
  send: {
    version: '1.0',
    generated: '2026-11-22T06:00:00Z',
    publisher: { name: 'Rowanshire Council' },
    ...send,
  },
});
export const service = (members) => ({ id: 'a', name: 'A', status: 'active', ...members });
/** One service, written and read again. */
export const again = (members) => feedOf(documentOf(feedOf(own([service(members)])))).services[0];
export const once = (members) => feedOf(own([service(members)])).services[0];
export const written = (members) => documentOf(feedOf(own([service(members)]))).contents[0];
