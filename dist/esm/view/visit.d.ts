/** What a visitor sees, has chosen and can do, in any widget that finds things: the finder, the menu of short breaks. */
import type { Feed, PartialDate, Service } from '../feed/types.js';
import type { Facet, FacetChoices, FacetContext } from '../search/facets.js';
import type { Point } from '../search/near.js';
import type { SearchResult } from '../search/types.js';
import type { Fact } from './service-result-view.js';
import type { SessionsView } from './service-detail-view.js';
import type { VisitModel } from './visit-model.js';
import type { sayResults } from './words/results.js';
import type { Audience } from './words/sayer.js';
/** What the page's address may hold. */
export type VisitKey = Facet | 'sort' | 'item' | 'page' | 'list' | 'show' | 'step' | 'week';
export type Changes = Readonly<Partial<Record<VisitKey, string>>>;
/** A real link that is followed in place. */
export interface Step {
    readonly href: string;
    readonly onClick: (event: Event) => void;
}
/** A link that was asked for. Where the browser would not copy it, it stands there to be copied by hand. */
export interface Copied {
    readonly what: 'search' | 'list' | 'item';
    readonly address: string;
    readonly isDone: boolean;
}
/** What a visitor can do, for the views to hang on their controls. */
export interface VisitActs {
    readonly onChoose: (key: VisitKey, value: string) => void;
    readonly onClear: () => void;
    /** Of a service: its id. */
    readonly onCopy: (what: Copied['what'], id?: string) => void;
    /** Puts a service in the visitor's list, or takes it out; blank takes all out. */
    readonly onList: (id: string) => void;
    readonly onPrint: () => void;
    readonly step: (changes: Changes) => Step;
}
/** What the views draw from. */
export interface VisitState {
    /** Start of our ids. */
    readonly id: string;
    readonly feed: Feed;
    readonly today: PartialDate;
    readonly audience: Audience;
    readonly headingLevel: number;
    readonly pictureHosts: readonly string[];
    /** Every service that can be found. */
    readonly services: readonly Service[];
    readonly context: FacetContext;
    /** Filters to offer. */
    readonly filters: readonly Facet[];
    /** The filters in use, and the author's among them. */
    readonly choices: FacetChoices;
    readonly preset: FacetChoices;
    /** Where the visitor is. */
    readonly at: Changes;
    readonly model: VisitModel;
    readonly list: readonly string[];
    readonly copied?: Copied;
    /** Distances are from here. */
    readonly point?: Point;
    /** Undefined where there are no words, or the search is not ready. */
    readonly result?: SearchResult;
    readonly acts: VisitActs;
    /** The sentences of this widget: services, or short breaks. */
    readonly say: typeof sayResults;
    /** A choice as families read it. */
    readonly inWords: (facet: Facet, value: string) => string;
    /** What stands in a result, in this order; without it the usual. */
    readonly facts?: readonly Fact[];
    /** Draws the times of a service that is open; without it a plain list. */
    readonly sessions?: SessionsView;
}
/** What a control holds. An event only says that it changed. */
export declare const valueOf: ({ currentTarget }: Event) => string;
/** The service whose details are asked for, if it is there. */
export declare const itemOf: ({ services, at: { item } }: VisitState) => Service | undefined;
