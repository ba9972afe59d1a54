import { type Season } from './sessions-season.js';
import type { PartialDate, Schedule, Service } from './types.js';
export { datesOf, type NotDated } from './sessions-dates.js';
export { type Season, seasonOf, seasonOfSchedule } from './sessions-season.js';
export { seasonOn, termsOf } from './sessions-terms.js';
export interface Session {
    /** One pattern; days that share all else are one session. What is in force or still to come on the day asked for. */
    readonly schedule: Schedule;
    readonly season: Season;
    /** One day and no rule: `schedule.dtstart`. */
    readonly isOneOff: boolean;
}
/** Every session in force or still to come. Remembered for the last day asked about: a page asks for one day, often. */
export declare function sessionsOf(service: Service, today: PartialDate): readonly Session[];
