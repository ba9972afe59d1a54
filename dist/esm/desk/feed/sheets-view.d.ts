import { type Part } from '../fields.js';
import type { FeedDeskActs } from './acts.js';
import { type FeedDeskState } from './state.js';
import type { FeedModel } from './work-types.js';
/** Every sheet beside what it was taken for, and its columns beside theirs, to be put right. */
export declare const sheetsView: (state: FeedDeskState, model: FeedModel, acts: FeedDeskActs) => Part;
