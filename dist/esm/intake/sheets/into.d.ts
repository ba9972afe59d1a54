/** What the cells of one row said, as it is gathered. */
import type { RowReader } from '../row-reader.js';
import type { Sink } from './service-bindings.js';
/** A value that a cell says there is none of, so that no usual one is put in its place. */
export declare const NONE: unique symbol;
export declare const isNotSaid: (cell: string) => boolean;
/** What a cell said goes to `values`; what could not be read to `kept`. */
export interface Into {
    readonly row: RowReader;
    readonly values: Map<string, unknown>;
    readonly kept: [Sink, string][];
    readonly headings: Map<string, string>;
}
export declare const put: ({ row, values, headings }: Into, field: string, path: string, value: unknown) => void;
