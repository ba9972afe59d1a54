import { type TemplateResult } from 'lit';
import type { FeedDeskActs } from './acts.js';
import type { FeedDeskState } from './state.js';
import type { FeedModel } from './work-types.js';
import type { Preview } from './preview.js';
/** Step 3: the widgets themselves, fed by what was read; and what no widget shows yet. */
export declare const seeStep: (state: FeedDeskState, model: FeedModel | undefined, preview: Preview | undefined, acts: FeedDeskActs) => TemplateResult;
