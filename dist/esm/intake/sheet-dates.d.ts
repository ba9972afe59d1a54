import type { PartialDate } from '../feed/types.js';
import type { Read } from './faults.js';
/**
 * A date as typed: "01/09/2026" (day first), "1/9/26", "Sept 2026", "15 September 2026", "46266" (Excel).
 * Anything else that says something, such as "Autumn term 2026", comes back as words.
 */
export declare function dateIn(cell: string): Read<PartialDate>;
