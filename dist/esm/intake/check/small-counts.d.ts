import type { Looked } from './look.js';
import type { Found } from './types.js';
/** Numbers of pupils so small that they could point to a child, as they stand or as they can be worked out. */
export declare function smallCountFaults(look: Looked): readonly Found[];
