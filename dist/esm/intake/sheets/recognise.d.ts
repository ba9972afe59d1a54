import type { Mapping, Sheet } from '../types.js';
import { type SheetHeadings } from './headings.js';
import { type SheetKind } from './kinds.js';
export interface Recognised {
    readonly kind: SheetKind;
    readonly headings: SheetHeadings | undefined;
}
/** @returns undefined for a sheet we do not know, `ignore` for one that is there to help or is to be left out. */
export declare function recognised(sheet: Sheet, mapping?: Mapping): Recognised | 'ignore' | undefined;
