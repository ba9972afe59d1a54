import { type Looked } from './look.js';
import type { CoverageCount, Found } from './types.js';
/** Counted from the categories of services and from what the feed says as a whole, by the tables in `coverage-data.ts`. */
export declare function coverageOf(look: Looked): {
    readonly count: CoverageCount | null;
    readonly faults: readonly Found[];
};
