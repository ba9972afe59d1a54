/** Sheets in which each row is a child, a parent or a colleague: the wrong sheet, and one that must never be published. */
import type { Fault } from '../../feed/types.js';
import type { Sheet } from '../types.js';
import type { SheetHeadings } from './headings.js';
import type { SheetKind } from './kinds.js';
/** Comments and reports may have a column with who sent them, which is left out like any other that is not known. */
export declare function personalFault(sheet: Sheet, kind: SheetKind, headings: SheetHeadings): Fault | undefined;
