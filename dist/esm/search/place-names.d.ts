import type { Place, Service } from '../feed/types.js';
/** `NW8 9XY` and `nw8` alike: `NW8`. */
export declare const districtOf: (postcode: string) => string | undefined;
/** The name of a place without the words that families leave out: "hammersmith fulham". */
export declare const placeKey: (name: string) => string;
/** Does a line of an address say which house or road, and not which town? */
export declare const isStreet: (line: string) => boolean;
/** Names in an address that may be towns or areas, nearest first. `isSure`: not a building, which the first line may be. */
export declare function townsIn({ lines, postcode, }: Place): readonly {
    readonly name: string;
    readonly isSure: boolean;
}[];
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
