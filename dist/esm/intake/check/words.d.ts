import type { Looked } from './look.js';
import type { Found } from './types.js';
/** Words from open lists: nearly right is nearly always meant. */
export declare function openWordFaults({ entries, send }: Looked): readonly Found[];
