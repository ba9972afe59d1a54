import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Service } from '../feed/types.js';
import { type Point } from '../search/near.js';
/** A page's own way to find where a postcode or place is. Nothing is asked of anybody unless the page gives one. */
export type Geocode = (words: string) => Promise<Point | undefined> | Point | undefined;
export type NearStatus = 'none' | 'waiting' | 'found' | 'unknown';
/** Where the visitor wants things near to. The page's own `geocode` is asked first, then the feed's own addresses. */
export declare class NearController implements ReactiveController {
    #private;
    constructor(host: ReactiveControllerHost);
    hostConnected(): void;
    /** Where the feed's own addresses put a place; undefined where they do not know it. */
    inFeed(words: string, services: readonly Service[]): Point | undefined;
    /** Asks for the point of a place, once for the same words. */
    of(words: string, services: readonly Service[], geocode: Geocode | undefined): {
        readonly point?: Point;
        readonly status: NearStatus;
    };
}
