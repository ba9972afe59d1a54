import type { Mapping, Sheet } from '../types.js';
import { type SheetHeadings } from './headings.js';
import { type SheetKind } from './kinds.js';
export interface Recognised {
    readonly kind: SheetKind;
    readonly headings: SheetHeadings | undefined;
}
/** By the name of its tab, or of its file with or without the ending. */
export declare const isNamed: (sheet: Sheet, name: string) => boolean;
/** @returns undefined for a sheet we do not know, `ignore` for one that is there to help or is to be left out. */
export declare function recognised(sheet: Sheet, given?: Mapping): Recognised | 'ignore' | undefined;
