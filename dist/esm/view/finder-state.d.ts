import type { Feed, PartialDate, Service } from '../feed/types.js';
import type { Facet, FacetChoices, FacetContext } from '../search/facets.js';
import type { Point } from '../search/near.js';
import type { SearchResult, Understood, UrgentGroup } from '../search/types.js';
import type { Copied, FinderActs, FinderKey } from './finder-acts.js';
import type { FinderModel } from './finder-model.js';
import type { Audience } from './words/sayer.js';
/** Everything the finder draws from. */
export interface FinderState {
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
    readonly filters: readonly Facet[];
    /** The filters in use, and the author's among them. */
    readonly choices: FacetChoices;
    readonly preset: FacetChoices;
    /** Where in the finder the visitor is. */
    readonly at: Readonly<Partial<Record<FinderKey, string>>>;
    readonly words: string;
    readonly near: string;
    readonly nearStatus: 'none' | 'waiting' | 'found' | 'unknown';
    readonly point?: Point;
    /** Undefined where there are no words, or the search is not ready. */
    readonly result?: SearchResult;
    readonly isWaiting: boolean;
    readonly urgent: readonly UrgentGroup[];
    readonly model: FinderModel;
    readonly list: readonly string[];
    readonly copied?: Copied;
    readonly acts: FinderActs;
}
export type Screen = 'waiting' | 'start' | 'question' | 'results' | 'alone' | 'list';
/** Has the visitor done anything that can be cleared? */
export declare const isUsed: ({ words, near, choices, at, list }: FinderState) => boolean;
export declare const itemOf: ({ services, at: { item } }: FinderState) => Service | undefined;
/** What stands under the box. */
export declare function screenOf(state: FinderState, question: string | undefined): Screen;
/** What was read from the words. Beside urgent help, what a word was taken for would be out of place. */
export declare const understoodOf: ({ result, urgent }: FinderState) => readonly Understood[];
/** What a screen reader is told, once typing rests: urgent help first, then how many, then what was left out. */
export declare function statusInWords(state: FinderState, screen: Screen): string;
