import type { Looked } from './look.js';
import type { Found } from './types.js';
/** Words that families see spoilt, shortened or not at all. */
export declare function textFaults(look: Looked): readonly Found[];
