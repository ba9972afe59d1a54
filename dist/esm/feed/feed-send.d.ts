import { type Spot } from './spot.js';
import type { FeedSend } from './types.js';
export declare function readFeedSend(send: Spot): FeedSend;
