import type { Schedule, Service } from './types.js';
/** When in the school year: said by the schedule, else by the service's `send.times` where it names one of the two only. */
export type Season = 'term' | 'holiday' | 'all-year' | 'unsaid';
/** What a schedule itself says. Its words are read once: a feed says the same few things of many. */
export declare function seasonOfSchedule({ holiday, description }: Schedule): Season;
/**
 * What a schedule says, else what its service's `send.times` says where that names one of the two only. Weekends and
 * holidays are two times it is on, not weekends in the holidays.
 */
export declare function seasonOf(schedule: Schedule, { send }: Pick<Service, 'send'>): Season;
/** Do its words say that it is not on every day its rule names? */
export declare function hasExceptions({ description, valid_to }: Schedule): boolean;
