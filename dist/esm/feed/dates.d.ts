/** Days, months and years from a fixed list of shapes. `Date` is not asked: it takes 01-02-2017 for 2 January. */
import type { PartialDate } from './types.js';
/** How many days a month has. */
export declare const daysIn: (year: number, month: number) => number;
/** Two digits at least. */
export declare const two: (digits: string) => string;
/**
 * A date as people and systems write it: `2026-09-15`, `2026-09`, `2026`, with or without a time, or day first
 * `15/09/2026`. The day is taken as printed; time zones move nothing.
 *
 * @returns undefined for any other shape, for days that do not exist, and for years before 1900 or after 2199.
 */
export declare function partialDate(input: unknown): PartialDate | undefined;
/**
 * Whole months that have gone by. A month or a year alone counts from its last day, so that an age is never overstated.
 *
 * @param today a full day; where the day or month is missing, the first is taken.
 * @returns below 0 where `from` is still to come.
 */
export declare function monthsBetween(from: PartialDate, today: PartialDate): number;
/** Has it wholly passed? A month or year is past only once it is over; today is not past. */
export declare const isPast: (date: PartialDate, today: PartialDate) => boolean;
/** Leaves out what is no longer valid: a price or a time whose `valid_to` has passed. */
export declare const inForce: <T extends {
    readonly valid_to?: PartialDate;
}>(items: readonly T[], today: PartialDate) => readonly T[];
