import { type Spot } from './spot.js';
import type { Place } from './types.js';
/** A postcode in capitals with its space; an outcode alone where that is all there is. Undefined for anything else. */
export declare function postcode(text: string): string | undefined;
/** Degrees that lie in or about these islands: 0,0 does not. */
export declare const isInUk: (latitude: number, longitude: number) => boolean;
/** A place, and the records that times and telephone numbers of that place may be in. */
export interface ReadLocation {
    readonly place: Place;
    readonly spots: readonly Spot[];
}
/** Every place of a service; those that say nothing are left out. */
export declare function readLocations(spot: Spot): readonly ReadLocation[];
