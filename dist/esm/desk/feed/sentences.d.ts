import type { Severity } from '../../feed/types.js';
import type { FeedModel } from './work-types.js';
export declare const SEVERITIES: readonly Severity[];
/** “a, b and c”. */
export declare const listed: (words: readonly string[]) => string;
/** What it holds: “We read 14 services (12 with places), 2 SEN information reports and 5 comments.” */
export declare function holdsInWords(counts: FeedModel['counts']): string;
export declare const faultTotal: (faults: FeedModel["faults"]) => number;
/** What there is to mend, in a sentence. */
export declare function faultsInWords(faults: FeedModel['faults']): string;
