import { type TemplateResult } from 'lit';
import type { PartialDate } from '../../feed/types.js';
import type { FeedDeskActs } from './acts.js';
import type { FeedModel } from './work-types.js';
import type { Preview } from './preview.js';
import type { FeedDeskState } from './state.js';
/** All that the page draws from. */
export interface FeedPage {
    readonly state: FeedDeskState;
    /** Undefined until something was read. */
    readonly model: FeedModel | undefined;
    /** Undefined while there is nothing to look at. */
    readonly preview: Preview | undefined;
    readonly line: string;
    readonly today: PartialDate;
    /** Said aloud, once. */
    readonly status: string;
}
/** The whole page. */
export declare function pageView(page: FeedPage, acts: FeedDeskActs): TemplateResult;
