import { type Looked } from './look.js';
import type { Found } from './types.js';
export declare const repeatFaults: ({ entries }: Looked) => readonly Found[];
