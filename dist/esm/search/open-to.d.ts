import type { Area, Feed, Service } from '../feed/types.js';
import type { Fit } from './fits.js';
export interface Home {
    readonly feed: Feed;
    /** Our council: its GSS code or its name. Without it: the publisher's area, of the first feed where there are several. */
    readonly home?: string;
}
/** Is it the whole country, or the nations together? */
export declare const isNation: ({ code, name }: Area) => boolean;
/**
 * Is a service open to the residents of our council? `yes`: an area of it is ours or the whole country, or it names none
 * and comes from our own feed. `unsaid`: it names none and comes from another council ("nearby, check with them"), or what
 * it names may or may not take us in.
 */
export declare function openTo(service: Service, context: Home): Fit;
