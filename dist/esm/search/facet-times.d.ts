import type { PartialDate, Service } from '../feed/types.js';
/** Keys of `send.times`, in the order they are offered. */
export declare const TIMES: readonly ["daytime", "evening", "weekend", "school-holiday", "term-time", "overnight"];
/** What a record says of one facet. Of a value in no list nothing is said where it is open; else it is a no. */
export interface Said {
    readonly yes: readonly string[];
    readonly no?: readonly string[];
    readonly maybe?: readonly string[];
    readonly isOpen: boolean;
}
/** A record that says nothing: one for all, so that it is read once. */
export declare const SILENT: Said;
/** The times that are surely said, with repeats. @param today leaves out what is over; without it, all count. */
export declare const timesOf: (service: Service, today?: PartialDate) => readonly string[];
/**
 * `send.times`, and what the sessions in force show: Saturday or Sunday, from 17:00 (or until 19:00 or later), over night,
 * in term time or in the holidays. Days without hours leave the hours unsaid; the season is known only where it is said.
 */
export declare function timesSaid(service: Service, today: PartialDate): Said;
export declare const ACCESS: readonly string[];
/**
 * `yes` only where the record says yes. `part` is not said: a family who needs a hoist must not be told there is one, nor
 * lose a place that may do. `no` leaves out. Words of an address count where every address of the service has them.
 */
export declare function accessSaid({ send, locations, languages }: Service): Said;
