/** Counts so small that they could point to a child: 1 to 4. */
import { type Looked } from './check-passages.js';
import type { ReportWarning } from './types.js';
export declare function smallNumberWarnings(looked: Looked): readonly ReportWarning[];
