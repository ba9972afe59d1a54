import { type Part } from '../fields.js';
import type { FeedDeskActs } from './acts.js';
import { type FeedDeskState } from './state.js';
import type { FeedModel } from './work-types.js';
/** No widget shows comments yet: what was read of them, to be looked through. */
export declare function commentsView({ more }: FeedDeskState, { comments }: FeedModel, acts: FeedDeskActs): Part;
