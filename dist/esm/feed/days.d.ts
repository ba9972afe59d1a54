import type { PartialDate, Weekday } from './types.js';
export declare const WEEK: readonly Weekday[];
/** Days since 1 January 1970. A month or a year stands for its first day. */
export declare function dayNumber(day: PartialDate): number;
/** Year, month from 1, and day of the month. */
export declare function partsOf(number: number): readonly [year: number, month: number, date: number];
/** `YYYY-MM-DD`. */
export declare function dayOf(number: number): PartialDate;
export declare const weekdayOf: (number: number) => Weekday;
/** The Monday of its week, by number. */
export declare const weekOf: (number: number) => number;
/** Is it a day, not a month or a year? */
export declare const isDay: (date: PartialDate | undefined) => date is PartialDate;
/** The last day of a month or a year, by number; a day is its own. */
export declare function lastDayNumber(date: PartialDate): number;
