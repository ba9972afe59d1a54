import { type TemplateResult } from 'lit';
import type { FeedDeskActs } from './acts.js';
import { type FeedDeskState } from './state.js';
import type { FeedModel } from './work-types.js';
/** What to mend, worst first: each with where it is and what to do. */
export declare function faultsView(state: FeedDeskState, model: FeedModel, acts: FeedDeskActs): TemplateResult;
