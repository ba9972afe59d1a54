import type { PartialDate } from '../../feed/types.js';
import type { CheckReport } from './types.js';
export interface FaultsHtmlOptions {
    /** Without it: "Check of the Local Offer feed". */
    readonly title?: string;
    /** The day of the check: a full day, `YYYY-MM-DD`. */
    readonly today: PartialDate;
    /** How many places of one fault are listed. Without it: 100. */
    readonly most?: number;
}
/** A report, and what was checked: a file or an address. */
export interface NamedReport {
    readonly source?: string;
    readonly report: CheckReport;
}
/** Reports on one page. Each feed has a heading of its own where there are several. */
export declare function checksHtml(reports: readonly NamedReport[], { title, today, most }: FaultsHtmlOptions): string;
/** A report as a page of its own: one file, no script, nothing loaded, to read, print or send. */
export declare const faultsHtml: (report: CheckReport, { source, ...options }: FaultsHtmlOptions & {
    readonly source?: string;
}) => string;
