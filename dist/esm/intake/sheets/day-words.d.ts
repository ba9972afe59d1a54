import type { Flat } from './record-cell.js';
/** What was understood, and the words after it. */
export interface ReadDays {
    readonly value: Flat;
    readonly rest: string;
}
/** The days at the start of a text. */
export declare function daysIn(text: string): ReadDays | undefined;
/** The words that `daysIn` reads as these parts of a rule; "" where there are none. */
export declare function dayWords(rule: Flat): string;
