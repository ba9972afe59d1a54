/** What the cells of one row said, as it is gathered. */
import type { RowReader } from '../row-reader.js';
import type { Sink } from './service-bindings.js';

/** A value that a cell says there is none of, so that no usual one is put in its place. */
export const NONE = Symbol('none');
export const isNotSaid = (cell: string): boolean => /^not said$/i.test(cell.trim());

/** What a cell said goes to `values`; what could not be read to `kept`. */
export interface Into {
  readonly row: RowReader;
  readonly values: Map<string, unknown>;
  readonly kept: [Sink, string][];
  readonly headings: Map<string, string>;
}

export const put = ({ row, values, headings }: Into, field: string, path: string, value: unknown): void => {
  if (value === undefined || value === '' || (Array.isArray(value) && value.length === 0)) return;
  if (!values.has(path)) values.set(path, value);
  if (!headings.has(path)) headings.set(path, row.heading(field));
};
