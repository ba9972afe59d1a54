import type { Looked } from './look.js';
import type { Found } from './types.js';
/** What should not be public. Names of members and where they stand; never what they hold. */
export declare function privateFaults({ document, entries, send }: Looked): readonly Found[];
