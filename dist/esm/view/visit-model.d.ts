import type { Service } from '../feed/types.js';
import { type Facet, type FacetChoices, type FacetContext, type FacetCount } from '../search/facets.js';
import { type Point } from '../search/near.js';
import type { SearchResult } from '../search/types.js';
export declare const SORTS: readonly ["best", "nearest", "name", "checked"];
export type Sort = (typeof SORTS)[number];
/** Services on one page of results. */
export declare const PAGE = 20;
export interface VisitQuery {
    /** Every service that can be found, in the order of the feed. */
    readonly services: readonly Service[];
    readonly context: FacetContext;
    /** Undefined where no words were typed. */
    readonly result?: SearchResult | undefined;
    readonly choices: FacetChoices;
    /** Filters to offer. */
    readonly filters: readonly Facet[];
    readonly sort: string;
    /** Where the visitor is, or what they asked about is. */
    readonly point?: Point | undefined;
    /** They said so themselves, so that the nearest come first. */
    readonly byPlace: boolean;
    /** From 1. */
    readonly page: number;
}
export interface VisitModel {
    /** What the words found, before any filter. */
    readonly found: readonly Service[];
    /** What is left of it, sorted, those open to us first. */
    readonly shown: readonly Service[];
    /** How many of `shown` are open to us: the others are nearby. */
    readonly open: number;
    /** Of this page. */
    readonly ours: readonly Service[];
    readonly nearby: readonly Service[];
    readonly page: number;
    readonly pages: number;
    readonly sort: Sort;
    readonly sorts: readonly Sort[];
    readonly counts: readonly FacetCount[];
}
/** How many would be left. `without` leaves one choice out of account. */
export declare function leftOf(services: readonly Service[], choices: FacetChoices, context: FacetContext, without?: Facet): readonly Service[];
/** Counts of what each value would leave, starting points counted in. */
export declare function countsOf(services: readonly Service[], choices: FacetChoices, context: FacetContext, wanted: readonly Facet[]): readonly FacetCount[];
/** What to show for a visitor's words and choices. */
export declare function visitModel(query: VisitQuery): VisitModel;
/** Ids in the address: each with its own commas written another way. */
export declare const idsIn: (list?: string) => readonly string[];
export declare const listOf: (ids: readonly string[]) => string;
