/** Spreadsheets and directories to a feed, checking and merging it: pure, so that a page and the command line share it. */
export { checkFeed, checksHtml, faultsHtml, faultsText, faultGroups } from './check/index.js';
export type { CheckOptions, CheckReport, CheckSummary, FaultGroup } from './check/index.js';
export { feedFromBytes, feedFromFiles, isNameless, SOURCE_KINDS, type ConvertedSource, type SourceFile, type SourceKind, type SourceOptions, } from './convert.js';
export { feedFromCsv, type CsvOptions } from './csv.js';
export { decodeSheet, whyNotText } from './decode.js';
export { documentOf, dropPrivate, feedFromDirectory, feedFromGias, feedFromOutpostSheet, nationalGrid, type GiasOptions, } from './directories/index.js';
export { PLACES_HEADINGS, type Field } from './headings.js';
export { decisionsFile, mergeFeeds, readDecisions, withDecision, type Decision, type FeedToMerge, type Merged, type MergeOptions, type Offer, type ReadDecisions, } from './merge/index.js';
export { placesFromRows, type PlacesOptions } from './places.js';
export { feedFromSheets, SHEET_KINDS, sheetsFromFeed, type Column, type FilledSheet, type SheetKind, } from './sheets/index.js';
export type * from './types.js';
export { csvOf, cutCells, readWorkbook, templateSheets, writeWorkbook, type ReadWorkbook, } from './workbook/index.js';
