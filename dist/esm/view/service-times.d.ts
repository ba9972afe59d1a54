import type { PartialDate, Service } from '../feed/types.js';
/** 10:00 as "10am", 12:30 as "12:30pm". */
export declare function clockInWords(time: string): string;
export interface TimeLine {
    readonly when: string;
    /** The publisher's own words about it. */
    readonly note?: string;
}
/** When it is on, from what is in force on a day. A line for each pattern of days and hours. */
export declare function timesOf({ schedules, locations }: Service, today: PartialDate): readonly TimeLine[];
/** The times of day, week and year it keeps to; an unknown word is shown as written. */
export declare const timesInShort: ({ send: { times } }: Service) => readonly string[];
