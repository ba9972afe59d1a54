/** The rows of a sheet, told from its titles, headings, totals and blank lines. */
import type { Fault, PartialDate } from '../../feed/types.js';
import { type SheetHeadings } from './headings.js';
import type { Sheet } from '../types.js';
import type { SheetKind } from './kinds.js';
/** One row by field; blank cells left out. */
export interface TableRow {
    /** As the spreadsheet numbers its rows. */
    readonly line: number;
    /** Its name was left blank, as in merged cells: it goes on from the row above. */
    readonly isContinued: boolean;
    readonly cells: ReadonlyMap<string, string>;
    /** Cells under headings that we do not know. */
    readonly unknown: readonly {
        readonly heading: string;
        readonly text: string;
    }[];
}
export interface Table {
    readonly kind: SheetKind;
    readonly name: string;
    /** `sheet "Places", `: in front of each path. */
    readonly sheet: string;
    readonly rows: readonly TableRow[];
    /** Headings as typed, by field. */
    readonly headings: ReadonlyMap<string, string>;
    /** A date in the title or in a heading, for rows that give none. */
    readonly asAt: PartialDate | undefined;
    readonly faults: readonly Fault[];
}
/** A sheet with its headings, as rows; what is no row is told. */
export declare function tableOf(sheet: Sheet, kind: SheetKind, headings: SheetHeadings): Table;
