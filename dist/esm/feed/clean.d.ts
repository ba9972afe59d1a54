import { type Spot } from './spot.js';
/** @param needed members without which the record says nothing, as `name+from+to`; undefined, and a fault, where one is missing. */
export declare function cleaned<T>(spot: Spot, needed: string): T | undefined;
