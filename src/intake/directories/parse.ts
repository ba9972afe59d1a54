import { isRaw, type Raw } from '../../feed/spot.js';
import type { Fault } from '../../feed/types.js';
import { tell } from './faults.js';

const WRITTEN: Readonly<Record<string, string>> = { '\n': '\\n', '\r': '\\r', '\t': '\\t' };

/** Control characters inside quotes written as JSON wants them; white space between members stays. */
function repaired(json: string): { readonly text: string; readonly count: number } {
  const pieces: string[] = [];
  let isInside = false;
  let count = 0;
  let from = 0;
  for (let at = 0; at < json.length; at++) {
    const code = json.charCodeAt(at);
    if (code === 0x22) isInside = !isInside;
    else if (code === 0x5c && isInside) at++;
    else if (code < 0x20 && isInside) {
      pieces.push(json.slice(from, at), WRITTEN[json.charAt(at)] ?? '');
      from = at + 1;
      count++;
    }
  }
  pieces.push(json.slice(from));
  return { text: pieces.join(''), count };
}

export interface Parsed {
  /** What the text holds; the text itself where that is not JSON, for the reader to say why. */
  readonly document: unknown;
  readonly faults: readonly Fault[];
}

/** What a text holds, mended where only control characters inside quotes are wrong (reader case 4). */
export function parseDirectory(input: unknown): Parsed {
  if (typeof input !== 'string') return { document: input, faults: [] };
  const json = input.replace(/^\ufeff/, '');
  const faults = json === input ? [] : [tell('byteMark', { path: '' })];
  const whole = parsed(json);
  if (whole) return { ...whole, faults };
  const { text, count } = repaired(json);
  const mended = count > 0 ? parsed(text) : undefined;
  if (!mended) return { document: json, faults };
  const places = count === 1 ? 'one place' : `${count} places`;
  const message = `Line breaks or other control characters inside quotes in ${places}, which is not JSON: mended.`;
  return { ...mended, faults: [...faults, tell('lineBreaks', { path: '', message })] };
}

function parsed(json: string): { readonly document: unknown } | undefined {
  try {
    return { document: JSON.parse(json) };
  } catch {
    return undefined;
  }
}

/** The records of a document by its shape, and the name of their list; '' for a list alone. */
export interface Found {
  readonly path: string;
  readonly records: readonly unknown[];
  /** The document with other records in its list. */
  readonly withRecords: (records: readonly unknown[]) => unknown;
}

export function recordsIn(document: unknown): Found | undefined {
  if (Array.isArray(document)) return { path: '', records: document, withRecords: (records) => records };
  if (!isRaw(document)) return undefined;
  for (const path of ['contents', 'content']) {
    const list = document[path];
    // One record where a list is due is read as well, so it is mended as well.
    const records = Array.isArray(list) ? list : isRaw(list) ? [list] : undefined;
    if (records) return { path, records, withRecords: (others) => ({ ...document, [path]: others }) };
  }
  if (!('name' in document)) return undefined;
  return { path: '', records: [document], withRecords: ([record]) => record };
}

/** Where a record stands, as the reader says it. */
export function recordPath(document: unknown, { path }: Found, index: number): string {
  return path || Array.isArray(document) ? `${path}[${index}]` : '';
}

export type Dialect = 'local-offer' | 'hsds-uk' | 'outpost' | 'oruk-v1' | 'list' | 'service';

const isOutpost = (record: unknown): boolean =>
  isRaw(record) && ['organisation', 'locations', 'send_needs'].some((name) => name in record);

/** Which format a document is in, by its shape and never by what it says it is (reader case 1). */
export function dialectOf(document: unknown): Dialect | undefined {
  const found = recordsIn(document);
  if (!found) return undefined;
  if (Array.isArray(document)) return 'list';
  // Not a list, and with records: an object.
  const { send } = document as Raw;
  if (found.path === 'contents') return isRaw(send) ? 'local-offer' : 'hsds-uk';
  if (found.path === 'content') return found.records.some(isOutpost) ? 'outpost' : 'oruk-v1';
  return 'service';
}
