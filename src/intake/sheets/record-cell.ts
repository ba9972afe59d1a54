/**
 * A small record in a cell, in words a person could have typed: "Saturdays 10:00 - 12:30, term time". What those words
 * cannot say follows in square brackets, `[id sat; from 05/09/2026]`, and only where there is something to say.
 */
import type { FaultName } from '../faults.js';
import { entriesCell, entriesIn } from './entries.js';

export type Scalar = string | number | boolean;
/** A record without records in it. */
export type Flat = Readonly<Record<string, Scalar | undefined>>;

export interface ReadFlat {
  readonly value: Flat;
  readonly fault?: FaultName | undefined;
}

export interface RecordWords {
  /** What may stand in the brackets, and the member it is. */
  readonly names: Readonly<Record<string, string>>;
  readonly read: (words: string) => ReadFlat;
  readonly write: (record: Flat) => string;
}

const BRACKETS = /^(.*?)\s*\[([^[\]]*)\]$/s;

function tailIn(entry: string, names: RecordWords['names']): { words: string; tail: Flat } {
  const [, words = '', inside = ''] = BRACKETS.exec(entry) ?? [];
  const pairs = inside.split(/; ?/).map((piece) => {
    const name = Object.keys(names)
      .filter((one) => piece === one || piece.startsWith(`${one} `))
      .reduce((longest, one) => (one.length > longest.length ? one : longest), '');
    return [names[name] ?? '', scalarIn(piece.slice(name.length + 1))] as const;
  });
  if (!inside || pairs.some(([name]) => !name)) return { words: entry, tail: {} };
  return { words, tail: Object.fromEntries(pairs) };
}

/** `5` is a number, `"5"` is text. */
function scalarIn(text: string): Scalar {
  if (/^".*"$/.test(text)) return text.slice(1, -1);
  if (text === 'yes' || text === 'no') return text === 'yes';
  return /^-?\d+(?:\.\d+)?$/.test(text) && String(Number(text)) === text ? Number(text) : text;
}

function scalarText(value: Scalar): string {
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  return typeof value === 'string' && scalarIn(value) !== value ? `"${value}"` : String(value);
}

/** One entry as a record. */
export function flatIn(entry: string, { names, read }: RecordWords): ReadFlat {
  const { words, tail } = tailIn(entry, names);
  const { value, fault } = words ? read(words) : { value: {}, fault: undefined };
  const members = Object.entries({ ...value, ...tail }).filter(([, member]) => member !== undefined);
  return { value: Object.fromEntries(members), ...(fault && { fault }) };
}

/** The entry that `flatIn` reads as this record. */
export function flatEntry(record: Flat, spec: RecordWords): string {
  const members = Object.entries(record).flatMap(([name, value]) =>
    value === undefined ? [] : [[name, value] as const],
  );
  const labelled = (said: Flat): string => {
    const tail = members.flatMap(([name, value]) => {
      const label = Object.entries(spec.names).find(([, member]) => member === name)?.[0];
      return said[name] === value || !label ? [] : [`${label} ${scalarText(value)}`];
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
  return {
    value: read.map(({ value }) => value).filter((value) => Object.keys(value).length > 0),
    faults: [...new Set(read.flatMap(({ fault }) => fault ?? []))],
  };
}

export const flatsCell = (records: readonly Flat[], spec: RecordWords): string =>
  entriesCell(records.map((record) => flatEntry(record, spec)));
