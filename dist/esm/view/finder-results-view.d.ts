import { type TemplateResult } from 'lit';
import type { PartialDate, Service } from '../feed/types.js';
import type { FinderActs } from './finder-acts.js';
import { type FinderModel } from './finder-model.js';
import type { Audience } from './words/sayer.js';
export interface ResultsOptions {
    readonly today: PartialDate;
    readonly audience: Audience;
    readonly headingLevel: number;
    /** Where "open to us" is; blank where the feed does not say. */
    readonly home: string;
    /** Draws one service under a heading of that level. */
    readonly resultOf: (service: Service, level: number) => TemplateResult;
    readonly acts: FinderActs;
}
export declare const listView: (services: readonly Service[], { headingLevel, resultOf }: ResultsOptions) => TemplateResult;
/** The first, the last, this one and its neighbours; 0 where some are left out. */
export declare function pagesOf(page: number, pages: number): readonly number[];
/** One page of services: those open to us, then those to check with; links to the other pages. */
export declare function resultsView(model: FinderModel, options: ResultsOptions): TemplateResult;
