import { type TemplateResult } from 'lit';
import type { VisitState } from './visit.js';
/** The first, the last, this one and its neighbours; 0 where some are left out. */
export declare function pagesOf(page: number, pages: number): readonly number[];
/** One page of services: those open to us, then those to check with; links to the other pages. */
export declare function resultsView(state: VisitState): TemplateResult;
