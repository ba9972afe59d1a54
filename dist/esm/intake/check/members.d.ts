import type { Looked } from './look.js';
import type { Found } from './types.js';
/** Members of `send` under a name that is nearly right: the reader passes over a name it does not know. */
export declare function memberFaults({ send, entries, isOurs }: Looked): readonly Found[];
