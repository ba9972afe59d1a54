import { type Spot } from './spot.js';
import type { Comment, Report } from './types.js';
/** Each report is read on its own; one whose school has no name is left out. */
export declare const readReports: (send: Spot) => Report[];
export declare const readComments: (send: Spot) => Comment[];
