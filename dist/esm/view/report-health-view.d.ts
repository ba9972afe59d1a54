import { type Part, type ReportOptions } from './report-parts.js';
/** Therapy, nursing, care and medicines: lines of text, and a table by campus. */
export declare function healthView(options: ReportOptions): Part;
