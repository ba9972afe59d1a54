import { type Looked } from './look.js';
import type { Found } from './types.js';
/** Dates that are still to come, have passed, are missing or are long ago. */
export declare function dateFaults(look: Looked): readonly Found[];
