import type { Mapping, Sheet } from '../../intake/types.js';
import type { KindChoice, TakenSheet } from './work-types.js';
/** What a sheet may be, and what its columns may hold. */
export declare const KIND_CHOICES: readonly KindChoice[];
/** What each sheet and each of its columns is taken for. */
export declare const takenSheets: (sheets: readonly Sheet[], mapping: Mapping) => readonly TakenSheet[];
