import type { Schedule } from '../../feed/types.js';
import type { Writing, WrittenSchedule } from './written.js';
export interface WrittenTimes {
    schedules: WrittenSchedule[];
    holiday_schedules: WrittenSchedule[];
}
/** The times of a service as a whole, or of one of its places. */
export declare function timesOf(schedules: readonly Schedule[], location: number | undefined, writing: Writing): WrittenTimes;
