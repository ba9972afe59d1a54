import { type Looked } from './look.js';
import type { Found } from './types.js';
/** What must be there before a feed is published. */
export declare function publishingFaults(look: Looked): readonly Found[];
