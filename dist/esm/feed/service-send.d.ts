import { type Spot } from './spot.js';
import type { ServiceSend } from './types.js';
/**
 * @param service the record.
 * @param under counts from 1 to one below it can point at a child.
 * @param terms names and codes of its terms: they tell the needs where nothing else does.
 */
export declare function readServiceSend(service: Spot, under: number, terms: readonly string[]): ServiceSend;
