import { type TemplateResult } from 'lit';
import type { Feed, Service } from '../feed/types.js';
import type { FacetChoices, FacetContext } from '../search/facets.js';
import type { Understood } from '../search/types.js';
import type { FinderActs } from './finder-acts.js';
import { type ResultsOptions } from './finder-results-view.js';
export interface EmptyOptions extends ResultsOptions {
    readonly feed: Feed;
    readonly context: FacetContext;
    /** Every service, and those the words found. */
    readonly services: readonly Service[];
    readonly found: readonly Service[];
    readonly hasWords: boolean;
    readonly understood: readonly Understood[];
    readonly choices: FacetChoices;
    /** Urgent help stands above already. */
    readonly isUrgent: boolean;
    readonly acts: FinderActs;
}
/** Nothing fits: what was understood, what to leave out, what comes nearest, whom to ask, and urgent help at the foot. */
export declare function emptyView(options: EmptyOptions): TemplateResult;
