import { type Looked } from './look.js';
import type { Found } from './types.js';
/** What is understood, and is of another form than the format's. */
export declare const olderFaults: (look: Looked) => readonly Found[];
