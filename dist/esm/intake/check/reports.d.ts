import type { Looked } from './look.js';
import type { Found } from './types.js';
/** SEN information reports of schools and the support offers of colleges: one fault a report for its headings. */
export declare function reportFaults({ feed, send, today }: Looked): readonly Found[];
