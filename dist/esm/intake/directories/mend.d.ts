import type { Tell } from './faults.js';
export interface Mending {
    readonly record: string | undefined;
    readonly tell: Tell;
    /** Empty texts are told once for all records. */
    readonly countBlank: () => void;
}
/** A copy of what a record holds, mended. */
export declare function mended(value: unknown, name: string, path: string, mending: Mending): unknown;
/**
 * A record with what our reader knows by another name, or looks for in another place: how to attend, in words, as
 * Placecube's directories have it; contacts that HSDS lets stand at a place.
 */
export declare function inOurPlaces(record: unknown): unknown;
