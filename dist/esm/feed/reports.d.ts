import { type Spot } from './spot.js';
import type { Comment, Report } from './types.js';
export declare const readReports: (send: Spot) => Report[];
export declare const readComments: (send: Spot) => Comment[];
