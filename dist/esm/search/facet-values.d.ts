import type { Feed, PartialDate, Service } from '../feed/types.js';
import { type Said } from './facet-times.js';
/** What the finder's services can be chosen by, in the order it is offered. */
export declare const FACETS: readonly ["need", "age", "area", "open", "category", "level", "first", "cost", "time", "access", "language", "where", "checked"];
/** What short breaks can be chosen by, in the order it is offered: first what most families ask. */
export declare const BREAK_FACETS: readonly ["age", "time", "first", "transport", "need", "area", "open", "level", "kind", "setting", "payment", "care", "access", "language", "checked"];
export type Facet = (typeof FACETS)[number] | (typeof BREAK_FACETS)[number];
/** Every facet of every widget, each once. */
export declare const ALL_FACETS: readonly Facet[];
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
export declare function whereSaid({ locations, terms }: Service): Said;
/**
 * What a record says of each facet. A kind of help is what a family looks for, not whether they may have it: a record that
 * is filed under none is left out of each, and found by words and in the whole list.
 */
export declare const SAID: Readonly<Record<Facet, (service: Service, context: FacetContext) => SaidTwice>>;
