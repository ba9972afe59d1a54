import type { Service } from '../feed/types.js';
/** `NW8 9XY` and `nw8` alike: `NW8`. */
export declare const districtOf: (postcode: string) => string | undefined;
/** The name of a place without the words that families leave out: "hammersmith fulham". */
export declare const placeKey: (name: string) => string;
/** Where a service is and whom it serves, as keys of places. */
export interface ServicePlaces {
    /** One list for each location: its district and the names in its address, nearest first. */
    readonly at: readonly (readonly string[])[];
    readonly serves: readonly string[];
    readonly isEverywhere: boolean;
}
/** Names of places as services write them, and which lies in which: worked out from the addresses of one feed. */
export declare class PlaceNames {
    #private;
    /** As written, by key. */
    readonly shown: Map<string, string>;
    read(service: Service): ServicePlaces;
    /** What lies around a place, and what lies inside it, each with how nearly it is the same, from 0 to 1. */
    around(key: string): readonly (readonly [key: string, likeness: number])[];
}
