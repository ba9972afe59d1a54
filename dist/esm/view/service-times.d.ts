import type { PartialDate, Service } from '../feed/types.js';
import type { Audience } from './words/sayer.js';
/** 10:00 as "10am", 12:30 as "12:30pm". */
export declare function clockInWords(time: string): string;
export interface TimeLine {
    readonly when: string;
    /** The publisher's own words about it. */
    readonly note?: string;
}
/** When it is on, from what is in force on a day. A line for each pattern of days and hours. */
export declare function timesOf({ schedules, locations }: Service, today: PartialDate): readonly TimeLine[];
/** A time of day, week or year; an unknown word is shown as written. */
export declare function timeInWords(time: string, audience?: Audience): string;
