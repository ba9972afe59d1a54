import { type Session } from '../feed/sessions.js';
import type { PartialDate, Schedule, Service } from '../feed/types.js';
import type { Audience } from './words/sayer.js';
/** 10:00 as "10am", 12:30 as "12:30pm". */
export declare function clockInWords(time: string): string;
/** "every two weeks", "first Saturday of the month"; blank for every week and every day. */
export declare function oftenInWords(schedule: Schedule): string;
/** "10am to 3pm", "6pm to 10am the next day"; blank where no hours are given. */
export declare function hoursInWords({ opens_at, closes_at, overnight }: Schedule): string;
export interface TimeLine {
    readonly when: string;
    /** The publisher's own words about it. */
    readonly note?: string;
    /** A time there cannot be right. */
    readonly isUnclear?: true;
    /** When in the school year, where it is said. */
    readonly season?: string;
    /** The publisher's own word for how often. */
    readonly often?: string;
}
/** One session of a service in words; undefined where it says nothing that can be shown. */
export declare function timeOf(session: Session, { locations }: Pick<Service, 'locations'>, today: PartialDate): TimeLine | undefined;
/** When it is on, from what is in force on a day. A line for each pattern of days and hours. */
export declare const timesOf: (service: Service, today: PartialDate) => readonly TimeLine[];
/** A time of day, week or year; an unknown word is shown as written. */
export declare function timeInWords(time: string, audience?: Audience): string;
/** "in term time"; blank where it is not said. */
export declare function seasonInWords(season: string): string;
