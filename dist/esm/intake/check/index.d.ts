/** Checking a feed before it is published: pure, so that a page and the command line share it. */
export { checkFeed, unreadReport } from './check.js';
export { checksHtml, faultsHtml, type FaultsHtmlOptions, type NamedReport } from './faults-html.js';
export { faultsText, type FaultsTextOptions } from './faults-text.js';
export { faultGroups, type FaultGroup } from './order.js';
export type { CheckOptions, CheckReport, CheckSummary, CoverageCount } from './types.js';
