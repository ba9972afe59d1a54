import type { Looked } from './look.js';
import type { Found } from './types.js';
/** Links and addresses that lead nowhere, or where nobody should go. What they say is not told. */
export declare function linkFaults({ entries, sendLeaves }: Looked): readonly Found[];
