import { type NotDated, type Session } from '../feed/sessions.js';
import type { Feed, PartialDate, Service, Weekday } from '../feed/types.js';
export declare const DAY_PARTS: readonly ["morning", "afternoon", "evening", "night", "unsaid"];
export type DayPart = (typeof DAY_PARTS)[number];
/** The two weeks there can be. */
export type WeekSeason = 'term' | 'holiday';
export interface WeekEntry {
    readonly service: Service;
    readonly session: Session;
    /** Left out where it is simply the next day of that name. */
    readonly next?: PartialDate;
    /** Why there is no next date. */
    readonly why?: NotDated;
}
export interface WeekDay {
    readonly day: Weekday;
    /** In the order of the parts in use. */
    readonly cells: readonly (readonly WeekEntry[])[];
}
export interface WeekModel {
    /** The week shown; undefined where there are not two to choose from. */
    readonly season?: WeekSeason;
    /** Parts of the day in use, in order. */
    readonly parts: readonly DayPart[];
    /** All seven, from Monday. */
    readonly days: readonly WeekDay[];
    /** Entries with more times than are shown. */
    readonly more: readonly {
        readonly service: Service;
        readonly n: number;
    }[];
    /** The next days that are on no fixed day of the week. */
    readonly dates: readonly {
        readonly service: Service;
        readonly session: Session;
        readonly date: PartialDate;
    }[];
    readonly hasMoreDates: boolean;
    /** On no fixed day of the week, and the days cannot be told. */
    readonly others: readonly WeekEntry[];
    readonly unclear: readonly Service[];
    /** Those that give no times, or whose times are all over. */
    readonly silent: readonly Service[];
}
export interface WeekOptions {
    readonly feed: Feed;
    readonly today: PartialDate;
    /** Blank: the one it is now, where that is known, else term time. */
    readonly season?: string;
}
/** The weeks some session is said to be in: two where there is a choice. */
export declare function weekSeasons(services: readonly Service[], today: PartialDate): readonly WeekSeason[];
/**
 * A usual week of some services.
 *
 * A session that runs over night stands in the night of the day it begins; one whose season is not said stands in both
 * weeks.
 */
export declare function usualWeek(services: readonly Service[], options: WeekOptions): WeekModel;
