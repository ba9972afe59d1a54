import type { Looked } from './look.js';
import type { Found } from './types.js';
/** What does not fit the published schema. Only a list of our own shape is held against it. */
export declare function schemaFaults(look: Looked): readonly Found[];
