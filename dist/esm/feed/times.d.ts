import { type Spot } from './spot.js';
import type { Schedule } from './types.js';
/** One list of times: the service's own, then those of its places. */
export declare function readSchedules(spot: Spot, places: readonly (readonly Spot[])[]): readonly Schedule[];
