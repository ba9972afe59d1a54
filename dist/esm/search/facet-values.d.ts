import type { Feed, PartialDate, Service } from '../feed/types.js';
import { type Said } from './facet-times.js';
/** What services can be chosen by, in the order it is offered. */
export declare const FACETS: readonly ["need", "age", "area", "open", "category", "level", "first", "cost", "time", "access", "language", "where", "checked"];
export type Facet = (typeof FACETS)[number];
export interface FacetContext {
    readonly feed: Feed;
    readonly today: PartialDate;
    /** Our council: GSS code or name. Without it the publisher's area. */
    readonly home?: string;
}
/**
 * Two kinds of value may share one facet, each known or unknown by itself: a code and a condition; a part of the area
 * and a council. `other` is what the record says of the second kind.
 */
export interface SaidTwice extends Said {
    readonly isOpenToo?: boolean;
}
export declare const AGES: readonly string[];
/** Free: all of it, for everybody. Free for some, or a price beside it, is not said. */
export declare function costSaid(service: Service, today?: PartialDate): Said;
export declare function whereSaid({ locations, terms }: Service): Said;
/**
 * What a record says of each facet. A kind of help is what a family looks for, not whether they may have it: a record that
 * is filed under none is left out of each, and found by words and in the whole list.
 */
export declare const SAID: Readonly<Record<Facet, (service: Service, context: FacetContext) => SaidTwice>>;
