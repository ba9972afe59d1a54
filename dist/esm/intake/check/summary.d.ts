import type { Fault } from '../../feed/types.js';
import type { Looked } from './look.js';
import type { CheckSummary, CoverageCount } from './types.js';
/** Counts of what was read and what was wrong. @param look undefined where no list could be read */
export declare function summaryOf(look: Looked | undefined, faults: readonly Fault[], coverage: CoverageCount | null): CheckSummary;
