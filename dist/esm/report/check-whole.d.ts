import { type Looked } from './check-passages.js';
import { type CheckedItem, type ReportWarning } from './types.js';
export declare function fourteenWarnings(looked: Looked, items: readonly CheckedItem[]): readonly ReportWarning[];
export declare function shapeWarnings(looked: Looked): readonly ReportWarning[];
/** What the Code adds to the law, 6.80 and 6.81, where it binds. */
export declare function codeWarnings(looked: Looked, items: readonly CheckedItem[]): readonly ReportWarning[];
export declare function keyWarnings({ report, setting }: Looked): readonly ReportWarning[];
