/** The sheets of the workbook: their columns, the headings these are known by, and worked rows. */
import type { SheetKindKey } from '../types.js';
import type { Column } from './columns.js';
export type { Column } from './columns.js';
export interface SheetKind {
    readonly key: SheetKindKey;
    /** On the sheet's tab. */
    readonly title: string;
    /** What the sheet is for, in one sentence. */
    readonly note: string;
    /** Names of tabs it is known by. */
    readonly spellings: readonly string[];
    /** What the template offers. */
    readonly columns: readonly Column[];
    /** Columns that are understood too, and written where a feed has something for them. */
    readonly more: readonly Column[];
    /** Worked rows of the template, a cell for each of `columns`. Left out when the sheet is read. */
    readonly examples: readonly (readonly string[])[];
}
/** A sheet with its rows, the row of headings not among them. */
export interface FilledSheet {
    readonly key: SheetKindKey;
    readonly title: string;
    readonly columns: readonly Column[];
    readonly rows: readonly (readonly string[])[];
}
/** Every kind of sheet, in the order of the workbook. */
export declare const SHEET_KINDS: readonly SheetKind[];
/** The kind of that key. */
export declare function sheetKind(key: SheetKindKey): SheetKind;
