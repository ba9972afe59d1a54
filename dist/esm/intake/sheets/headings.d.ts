/** Which column of a sheet holds what. */
import type { Fault } from '../../feed/types.js';
import type { Mapping, Sheet, SheetKindKey } from '../types.js';
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
/** Without one of each of these a table is not of its kind: any of the fields of a line will do. */
export declare const NEEDED: Readonly<Record<SheetKindKey, readonly (readonly string[])[]>>;
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
