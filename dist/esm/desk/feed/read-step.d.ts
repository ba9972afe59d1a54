import { type TemplateResult } from 'lit';
import type { PartialDate } from '../../feed/types.js';
import type { FeedDeskActs } from './acts.js';
import type { FeedDeskState } from './state.js';
import type { FeedModel } from './work-types.js';
/** Step 2: what was read, what each sheet and column was taken for, and what to mend. */
export declare const readStep: (state: FeedDeskState, model: FeedModel | undefined, today: PartialDate, acts: FeedDeskActs) => TemplateResult;
