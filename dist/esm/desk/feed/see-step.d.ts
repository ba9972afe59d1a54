import { type TemplateResult } from 'lit';
import type { FeedDeskActs } from './acts.js';
import type { FeedModel } from './work-types.js';
import type { Preview } from './preview.js';
/** Step 3: the widgets themselves, fed by what was read. */
export declare const seeStep: (model: FeedModel | undefined, preview: Preview | undefined, acts: FeedDeskActs) => TemplateResult;
