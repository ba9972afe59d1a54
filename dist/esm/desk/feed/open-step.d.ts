import { type TemplateResult } from 'lit';
import type { FeedDeskActs } from './acts.js';
import { type FeedDeskState } from './state.js';
import type { FeedModel } from './work-types.js';
/** Step 1: files, pasted cells, or an empty spreadsheet to begin with. */
export declare const openStep: (state: FeedDeskState, model: FeedModel | undefined, acts: FeedDeskActs) => TemplateResult;
