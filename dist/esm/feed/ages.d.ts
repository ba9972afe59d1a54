import { type Spot } from './spot.js';
import type { AgeBand } from './types.js';
/** Do any of the bands and the ages from `min` to `max`, both counted in, overlap? Undefined where no ages are known. */
export declare function overlaps(ages: readonly AgeBand[], min: number, max: number): boolean | undefined;
/** Every band of ages of a service, from its own members and from lists of who may use it. */
export declare function readAges(spot: Spot): {
    readonly ages: readonly AgeBand[];
    readonly eligibility: string;
};
