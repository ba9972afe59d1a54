/** What the sheets of a workbook mean: rows to a feed, and back. */
export { feedFromSheets } from './feed-from-sheets.js';
export { SHEET_KINDS, sheetKind } from './kinds.js';
export { sheetsFromFeed } from './sheets-from-feed.js';
