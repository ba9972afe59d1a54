import { type Spot } from './spot.js';
import type { Organization, Service } from './types.js';
/** What reading one service needs to know of the feed. */
export interface Known {
    readonly organizationOf: (spot: Spot) => Organization | undefined;
    /** Counts of pupils from 1 to one below it are small. */
    readonly under: number;
}
/** @param id the one it goes by in this feed, whatever the record says. */
export declare function readService(spot: Spot, id: string, name: string, { organizationOf, under }: Known): Service;
