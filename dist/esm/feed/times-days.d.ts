import type { Spot } from './spot.js';
import type { Schedule, Weekday } from './types.js';
/** Days that come in the same places of the month: `2TU`; every one of them where there is no `nth`. */
export type Days = Pick<Schedule, 'days' | 'nth'>;
/** `MO`, `Monday`, `TH,FR`, `2TU` (the second Tuesday); no schema says which day 1 is: Monday is taken. */
export declare function readDays(spot: Spot): readonly Days[];
/**
 * What people write beside a rule that cannot say it, or that their form would not let them say: "First Saturday of the
 * month", "Every other Sunday". Nothing where the rule says it too, or other days.
 */
export declare function rulesInWords(schedule: Schedule): Pick<Partial<Schedule>, 'days' | 'nth' | 'interval' | 'freq'>;
/** The day of the week that a rule without one gets from the day it starts (RFC 5545, 3.3.10). */
export declare function daysFromStart({ days, freq, dtstart }: Schedule): readonly Weekday[];
