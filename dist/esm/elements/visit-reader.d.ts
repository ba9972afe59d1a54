import type { Feed, PartialDate, Service } from '../feed/types.js';
import type { Facet, FacetContext } from '../search/facets.js';
import { type VisitAttributes, type VisitAttributesOf, type VisitSettings } from './visit-attributes.js';
/** What a feed and the author's attributes give, before the visitor has done anything. */
export interface VisitRead {
    readonly services: readonly Service[];
    readonly context: FacetContext;
    readonly settings: VisitSettings;
}
/** Reads a feed for a widget, once for the same feed, attributes and day. */
export declare class VisitReader<Filter extends Facet> {
    #private;
    private readonly attributes;
    constructor(attributes: VisitAttributesOf<Filter>);
    /** What was read last. */
    get last(): VisitRead | undefined;
    of(feed: Feed, today: PartialDate, host: VisitAttributes<Filter>): VisitRead;
}
