import type { PartialDate } from '../feed/types.js';
import { type Looked } from './check-passages.js';
import type { ReportWarning } from './types.js';
/** "1 September 2026", "September 2026" or "2026". */
export declare function sayDate(date: PartialDate): string;
/** More than so many years ago; a month or a year alone counts from its last day. */
export declare function isOlder(date: PartialDate, years: number, today: PartialDate): boolean;
export interface FoundPaper {
    readonly url?: string | undefined;
    readonly date?: PartialDate | undefined;
}
/** A paper by the feed's name for it: from the list of links, a mark on a link, or a link's own words. */
export declare function paperIn(looked: Looked, kind: string, named: RegExp): FoundPaper | undefined;
export declare const dateWarnings: (looked: Looked) => readonly ReportWarning[];
