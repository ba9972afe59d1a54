import type { PartialDate } from '../../feed/types.js';
/** "1 September 2026", "September 2026" or "2026". */
export declare function sayDate(date: PartialDate): string;
/** "1 error", "12 errors", "1,024 notes". */
export declare const many: (count: number, one: string, more?: string) => string;
