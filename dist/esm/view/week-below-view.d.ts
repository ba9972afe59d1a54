import type { WeekModel } from './week-model.js';
import { type Part, type WeekViewOptions } from './week-parts.js';
/** What is on set dates, and whom to ask about the others. */
export declare function belowViews(model: WeekModel, options: WeekViewOptions): readonly Part[];
