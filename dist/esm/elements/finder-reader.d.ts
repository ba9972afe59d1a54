import type { Feed, PartialDate, Service } from '../feed/types.js';
import type { FacetContext } from '../search/facets.js';
import { type FinderAttributes, type FinderSettings } from './finder-attributes.js';
export type Reads = FinderAttributes & {
    readonly localName: string;
    readonly home: string;
    readonly organization: string;
};
/** What a feed and the author's attributes give, before the visitor has done anything. */
export interface FinderRead {
    readonly services: readonly Service[];
    readonly context: FacetContext;
    readonly settings: FinderSettings;
}
/** Reads a feed for a finder, once for the same feed, attributes and day. */
export declare class FinderReader {
    #private;
    /** What was read last. */
    get last(): FinderRead | undefined;
    of(feed: Feed, today: PartialDate, host: Reads): FinderRead;
}
