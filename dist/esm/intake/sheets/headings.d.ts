/** Which column of a sheet holds what. */
import type { Fault } from '../../feed/types.js';
import type { Mapping, Sheet } from '../types.js';
import type { SheetKind } from './kinds.js';
export interface ReadColumn {
    readonly index: number;
    /** As typed. */
    readonly heading: string;
    readonly field?: string;
}
export interface SheetHeadings {
    /** Index of the row of headings. */
    readonly row: number;
    readonly columns: readonly ReadColumn[];
    /** Columns left out. */
    readonly faults: readonly Fault[];
}
/** Is the sheet a file of text, whose rows may be ragged by a comma too many? */
export declare const isTextFile: (name: string) => boolean;
/** A row of cells as headings of a kind. A heading that may mean two things means the one that no other heading does. */
export declare function columnsIn(cells: readonly string[], kind: SheetKind, mapping?: Mapping): {
    columns: ReadColumn[];
    ignored: ReadonlySet<number>;
    twice: ReadonlySet<number>;
};
export declare const fieldsIn: (columns: readonly ReadColumn[]) => ReadonlySet<string>;
/** The row of headings of a kind: what the kind needs and another known column, under titles or not. */
export declare function headingsOf(sheet: Sheet, kind: SheetKind, mapping?: Mapping): SheetHeadings | undefined;
/** The row that looks most like headings, for an error that says what was found. */
export declare function nearestHeadings(sheet: Sheet): readonly string[];
/** What was found where headings were looked for, in the sheet's own words. */
export declare function foundIn(sheet: Sheet): string;
/** A sheet of a kind without that kind's headings: what was found, and what was looked for. */
export declare function noHeadings(sheet: Sheet, kind: SheetKind): Fault;
