import { type Spot } from './spot.js';
import type { Places } from './types.js';
/**
 * @param service the record, @param send its `send`, which holds the truth.
 * @param under counts from 1 to one below it can point at a child.
 */
export declare function readPlaces(service: Spot, send: Spot, under: number): readonly Places[];
