import { type TemplateResult } from 'lit';
import type { FeedDeskActs } from './acts.js';
import type { Preview } from './preview.js';
import type { FeedDeskState } from './state.js';
import type { FeedModel } from './work-types.js';
/** Step 4: the feed and a spreadsheet to save, the line for a page, and what to do with them. */
export declare const saveStep: (state: FeedDeskState, model: FeedModel | undefined, preview: Preview | undefined, line: string, acts: FeedDeskActs) => TemplateResult;
