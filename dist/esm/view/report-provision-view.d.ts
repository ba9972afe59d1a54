import { type Part, type ReportOptions } from './report-parts.js';
/** What the school runs, with a bar for each number that may be shown. */
export declare function provisionView(options: ReportOptions): Part;
