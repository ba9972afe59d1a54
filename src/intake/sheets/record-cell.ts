/**
 * A small record in a cell, in words a person could have typed: "Saturdays 10:00 - 12:30, term time". What those words
 * cannot say follows in square brackets, `[id sat; from 05/09/2026]`, and only where there is something to say.
 */
import type { FaultName } from '../faults.js';
import { entriesCell, entriesIn } from './entries.js';

export type Scalar = string | number;
/** A record without records in it. */
export type Flat = Readonly<Record<string, Scalar | undefined>>;

export interface ReadFlat {
  readonly value: Flat;
  readonly fault?: FaultName | undefined;
}

export interface RecordWords {
  /** What may stand in the brackets, and the member it is. */
  readonly names: Readonly<Record<string, string>>;
  /** Without these it is no record. */
  readonly required?: readonly string[];
  /** Members that are numbers, or may be; the others are text. */
  readonly numbers?: readonly string[];
  readonly read: (words: string) => ReadFlat;
  readonly write: (record: Flat) => string;
}

const QUOTED = '"(?:[^"]|"")*"';
const BRACKETS = new RegExp(`^(.*?)\\s*\\[((?:${QUOTED}|[^\\[\\]"])*)\\]$`, 's');
/** What stands between the `;` of the brackets; one within quotation marks parts nothing. */
const PIECES = new RegExp(`(?:${QUOTED}|[^;"])+`, 'g');

function tailIn(
  entry: string,
  { names, numbers = [] }: RecordWords,
): { words: string; tail: Flat; isLost: boolean } {
  const [, words = '', inside = ''] = BRACKETS.exec(entry) ?? [];
  const pairs = (inside.match(PIECES) ?? []).map((typed) => {
    const piece = typed.trim();
    const name = Object.keys(names)
      .filter((one) => piece === one || piece.startsWith(`${one} `))
      .reduce((longest, one) => (one.length > longest.length ? one : longest), '');
    return [names[name] ?? '', piece.slice(name.length + 1)] as const;
  });
  if (!inside || pairs.some(([name]) => !name)) return { words: entry, tail: {}, isLost: false };
  const read = pairs.map(([name, text]) => [name, valueIn(text, numbers.includes(name))] as const);
  const known = read.filter(([, value]) => value !== undefined && value !== '');
  return { words, tail: Object.fromEntries(known), isLost: known.length < read.length };
}

/** In a number's place `5` is a number and `"5"` is text; marks within quotation marks are doubled. */
function valueIn(text: string, isNumber: boolean): Scalar | undefined {
  const [, quoted] = /^"(.*)"$/s.exec(text) ?? [];
  if (quoted !== undefined) return quoted.replaceAll('""', '"');
  if (!isNumber) return text;
  return /^-?\d+(?:\.\d+)?$/.test(text) ? Number(text) : undefined;
}

const valueText = (value: Scalar, isNumber: boolean): string =>
  typeof value === 'string' && (isNumber || /["[\];]|^\s|\s$/.test(value))
    ? `"${value.replaceAll('"', '""')}"`
    : String(value);

/** One entry as a record. */
export function flatIn(entry: string, spec: RecordWords): ReadFlat {
  const { words, tail, isLost } = tailIn(entry, spec);
  const said = words ? spec.read(words) : { value: {} };
  const { value, fault = isLost ? 'word' : undefined } = said;
  const members = Object.entries({ ...value, ...tail }).filter(([, member]) => member !== undefined);
  return { value: Object.fromEntries(members), ...(fault && { fault }) };
}

/** The entry that `flatIn` reads as this record. */
export function flatEntry(record: Flat, spec: RecordWords): string {
  const labelled = (said: Flat): string => {
    const tail = Object.entries(spec.names).flatMap(([label, name]) => {
      const value = record[name];
      if (value === undefined || said[name] === value) return [];
      return `${label} ${valueText(value, spec.numbers?.includes(name) ?? false)}`;
    });
    return tail.length > 0 ? `[${tail.join('; ')}]` : '';
  };
  const words = spec.write(record);
  const said = words ? spec.read(words).value : {};
  const isTooMuch = Object.keys(said).some((name) => record[name] === undefined && said[name] !== undefined);
  return isTooMuch ? labelled({}) : [words, labelled(said)].filter(Boolean).join(' ');
}

/** A list of records in a cell. */
export function flatsIn(cell: string, spec: RecordWords): { value: Flat[]; faults: FaultName[] } {
  const read = entriesIn(cell).map((entry) => flatIn(entry, spec));
  const isWhole = ({ value }: ReadFlat): boolean =>
    Object.keys(value).length > 0 && (spec.required ?? []).every((name) => value[name]);
  const faults = read.flatMap((one) => one.fault ?? (isWhole(one) ? [] : ['word' as const]));
  return { value: read.filter(isWhole).map(({ value }) => value), faults: [...new Set(faults)] };
}

export const flatsCell = (records: readonly Flat[], spec: RecordWords): string =>
  entriesCell(records.map((record) => flatEntry(record, spec)));
