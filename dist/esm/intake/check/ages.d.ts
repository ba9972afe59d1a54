import type { Looked } from './look.js';
import type { Found } from './types.js';
/** Ages that stand for "not known" or "and over". Those that are swapped the reader tells. */
export declare const ageFaults: ({ entries }: Looked) => readonly Found[];
