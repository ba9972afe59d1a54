import type { PartialDate, Service } from '../feed/types.js';
/** Words that stood first in a cell, now inside a sentence. Months and names keep their capital. */
export declare const inSentence: (words: string) => string;
/** Has a day passed that may be given as a date, or only in words with a year in them? */
export declare function hasOpened(date: PartialDate | undefined, words: string | undefined, today: PartialDate): boolean;
/** When a place that is not open yet opens, or was due to; blank where nothing is said. */
export declare function openingInWords({ send: { opens } }: Service, today: PartialDate): string;
