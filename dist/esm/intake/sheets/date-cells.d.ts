/** Dates both ways, and "not known" where a feed says so. */
import type { PartialDate } from '../../feed/types.js';
import type { Read } from '../faults.js';
/** What a cell says where a member is known to be unknown: it is written as null. */
export declare const NOT_KNOWN = "not known";
export declare const isNotKnown: (cell: string) => boolean;
/** 2026-09-15 → 15/09/2026; 2026-09 → September 2026. */
export declare function dateCell(date: PartialDate): string;
/** As `dateIn`; null for "not known". */
export declare const knownDateIn: (cell: string) => Read<PartialDate | null>;
/** A date, words, or both: "01/09/2027 (September 2027)". */
export interface DateWords {
    readonly date?: PartialDate | null;
    readonly text?: string;
}
export declare function dateWordsIn(cell: string): DateWords;
export declare function dateWordsCell({ date, text }: DateWords): string;
