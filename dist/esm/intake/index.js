import { checkFeed, checksHtml, faultsHtml, faultsText, faultGroups } from "./check/index.js";
import {
  feedFromBytes,
  feedFromFiles,
  isNameless,
  SOURCE_KINDS
} from "./convert.js";
import { feedFromCsv } from "./csv.js";
import { decodeSheet, whyNotText } from "./decode.js";
import {
  documentOf,
  dropPrivate,
  feedFromDirectory,
  feedFromGias,
  feedFromOutpostSheet,
  nationalGrid
} from "./directories/index.js";
import { PLACES_HEADINGS } from "./headings.js";
import {
  decisionsFile,
  mergeFeeds,
  readDecisions,
  withDecision
} from "./merge/index.js";
import { placesFromRows } from "./places.js";
import {
  feedFromSheets,
  SHEET_KINDS,
  sheetsFromFeed
} from "./sheets/index.js";
import {
  csvOf,
  cutCells,
  readWorkbook,
  templateSheets,
  writeWorkbook
} from "./workbook/index.js";
export {
  PLACES_HEADINGS,
  SHEET_KINDS,
  SOURCE_KINDS,
  checkFeed,
  checksHtml,
  csvOf,
  cutCells,
  decisionsFile,
  decodeSheet,
  documentOf,
  dropPrivate,
  faultGroups,
  faultsHtml,
  faultsText,
  feedFromBytes,
  feedFromCsv,
  feedFromDirectory,
  feedFromFiles,
  feedFromGias,
  feedFromOutpostSheet,
  feedFromSheets,
  isNameless,
  mergeFeeds,
  nationalGrid,
  placesFromRows,
  readDecisions,
  readWorkbook,
  sheetsFromFeed,
  templateSheets,
  whyNotText,
  withDecision,
  writeWorkbook
};
