/** What to say of a sheet whose headings were not found. */
import type { Fault } from '../../feed/types.js';
import type { Mapping, Sheet } from '../types.js';
import type { SheetKind } from './kinds.js';
/** The row that looks most like headings, for an error that says what was found. */
export declare function nearestHeadings(sheet: Sheet): readonly string[];
/** What was found where headings were looked for, in the sheet's own words. */
export declare function foundIn(sheet: Sheet): string;
/** A sheet of a kind without that kind's headings: what was found, and what was looked for. */
export declare function noHeadings(sheet: Sheet, kind: SheetKind): Fault;
/** Three headings of a kind, one below the other, and no row of them. */
export declare function liesOnItsSide(sheet: Sheet, kind: SheetKind, mapping?: Mapping): boolean;
