/** Checking a feed before it is published: pure, so that a page and the command line share it. */
export { checkFeed, unreadReport } from './check.js';
export { checksHtml, faultsHtml } from './faults-html.js';
export { faultsText } from './faults-text.js';
export { faultGroups } from './order.js';
