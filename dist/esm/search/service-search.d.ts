import type { Service } from '../feed/types.js';
import type { SearchOptions, ServiceSearch } from './types.js';
/**
 * A search over services, as families ask: misspelt, in their own words, by age and place.
 *
 * @param services those of one feed or of several; hidden ones should be left out first.
 * @returns a function that answers at each key stroke. It holds no clock, no page and no network.
 */
export declare function serviceSearch(services: readonly Service[], options?: SearchOptions): ServiceSearch;
export interface SliceOptions {
    /** Lets others have their turn: called whenever a slice is done. Default: a turn of the event loop. */
    readonly pause?: () => Promise<void>;
    /** Stops the work; the promise is then refused with the signal's reason. */
    readonly signal?: AbortSignal;
    /** Longest slice, in milliseconds. Default 8: half a frame. */
    readonly slice?: number;
}
/** The same as `serviceSearch`, made in slices so that a page goes on answering its visitor meanwhile. */
export declare function serviceSearchSoon(services: readonly Service[], options?: SearchOptions, { pause, signal, slice }?: SliceOptions): Promise<ServiceSearch>;
