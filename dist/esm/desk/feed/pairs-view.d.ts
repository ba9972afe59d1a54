import { type Part } from '../fields.js';
import type { FeedDeskActs } from './acts.js';
import { type FeedDeskState } from './state.js';
import type { FeedModel } from './work-types.js';
/** Records of several feeds that are alike: for a person to say whether they are the same. */
export declare function pairsView(state: FeedDeskState, { shown }: FeedModel, acts: FeedDeskActs): Part;
