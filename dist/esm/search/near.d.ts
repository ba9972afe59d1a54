import type { Service } from '../feed/types.js';
export interface Point {
    /** Degrees north. */
    readonly latitude: number;
    /** Degrees east; London is just below 0. */
    readonly longitude: number;
}
/** Miles as the crow flies (haversine, on a ball). */
export declare function milesBetween(a: Point, b: Point): number;
/** Miles to the nearest of a service's places; undefined where none has a point. */
export declare function milesTo({ locations }: Service, point: Point): number | undefined;
/**
 * Finds where a postcode or a place is, from the addresses of these services: the full postcode where one of them has it,
 * else the middle of its district; else the middle of the town or part of the area that goes by the name. Many services at
 * one address count once.
 *
 * @returns undefined for anything the services do not know. A feed without points knows nothing.
 */
export declare function placeFinder(services: readonly Service[]): (words: string) => Point | undefined;
