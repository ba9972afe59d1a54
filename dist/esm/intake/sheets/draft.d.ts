import type { Fault, PartialDate } from '../../feed/types.js';
import type { SheetKindKey } from '../types.js';
import { type Sink } from './service-bindings.js';
import type { Table, TableRow } from './table.js';
/** What a row says, by path: only what is said, so that rows can be joined. */
export type Values = ReadonlyMap<string, unknown>;
export interface Draft {
    readonly key: SheetKindKey;
    /** Its name was left blank: it goes on from the row above. */
    readonly isContinued: boolean;
    /** `sheet "Places", line 7`. */
    readonly path: string;
    readonly id?: string;
    readonly name: string;
    /** Phase or year group as typed: tells rows of one setting apart. */
    readonly part: string;
    readonly phase: string;
    readonly values: Values;
    /** Words that no column could take, to add to a member. */
    readonly kept: readonly (readonly [Sink, string])[];
    /** Headings by path, for a person to read. */
    readonly headings: ReadonlyMap<string, string>;
    /** Where it stands in the list, where the sheet says so. */
    readonly order?: number;
}
export interface DraftOptions {
    readonly keepSmallNumbers: boolean;
    readonly today: PartialDate;
}
export declare function draftOf(row: TableRow, table: Table, options: DraftOptions): {
    draft: Draft;
    faults: readonly Fault[];
};
