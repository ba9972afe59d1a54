import { type Looked } from './check-passages.js';
import type { ReportWarning } from './types.js';
export declare function letterWarnings(looked: Looked): readonly ReportWarning[];
