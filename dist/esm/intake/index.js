/** Spreadsheets and directories to a feed, checking and merging it: pure, so that a page and the command line share it. */
export { checkFeed, checksHtml, faultsHtml, faultsText, faultGroups } from './check/index.js';
export { feedFromBytes, feedFromFiles, isNameless, SOURCE_KINDS, } from './convert.js';
export { feedFromCsv } from './csv.js';
export { decodeSheet, whyNotText } from './decode.js';
export { documentOf, dropPrivate, feedFromDirectory, feedFromGias, feedFromOutpostSheet, nationalGrid, } from './directories/index.js';
export { PLACES_HEADINGS } from './headings.js';
export { decisionsFile, mergeFeeds, readDecisions, withDecision, } from './merge/index.js';
export { placesFromRows } from './places.js';
export { feedFromSheets, SHEET_KINDS, sheetsFromFeed, } from './sheets/index.js';
export { csvOf, cutCells, readWorkbook, templateSheets, writeWorkbook, } from './workbook/index.js';
