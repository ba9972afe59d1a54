import type { PartialDate } from '../feed/types.js';
/** "15 September 2026", "September 2026" or "2026". Never a time zone: the parts are printed as they stand. */
export declare function dateInWords(date: PartialDate): string;
/** "September 2026": as exact as a promise about freshness should be. */
export declare const monthInWords: (date: PartialDate) => string;
/** The day it is, where the page is: for elements only. Pure functions take it as an argument. */
export declare function todayHere(now?: Date): PartialDate;
/** 25000 as "25,000". */
export declare const thousands: (pounds: number) => string;
/** A record checked longer ago than this is old. */
export declare const YEAR_MONTHS = 12;
/** "Checked March 2026"; over a year ago it says so. */
export declare const checkedInWords: (date: PartialDate, today: PartialDate) => string;
