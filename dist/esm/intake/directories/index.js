import { feedFromDirectory } from "./directory.js";
import { documentOf, writeFeed } from "./document-of.js";
import { dialectOf } from "./parse.js";
import { dropPrivate } from "./private.js";
import { feedFromGias, isGias } from "./gias.js";
import { nationalGrid } from "./national-grid.js";
import { feedFromOutpostSheet, isOutpostSheet } from "./outpost-sheet.js";
export {
  dialectOf,
  documentOf,
  dropPrivate,
  feedFromDirectory,
  feedFromGias,
  feedFromOutpostSheet,
  isGias,
  isOutpostSheet,
  nationalGrid,
  writeFeed
};
