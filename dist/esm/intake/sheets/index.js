import { feedFromSheets } from "./feed-from-sheets.js";
import { SHEET_KINDS, sheetKind } from "./kinds.js";
import { sheetsFromFeed } from "./sheets-from-feed.js";
export {
  SHEET_KINDS,
  feedFromSheets,
  sheetKind,
  sheetsFromFeed
};
