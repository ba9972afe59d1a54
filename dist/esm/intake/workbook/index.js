import { isZip, readWorkbook } from "./read.js";
import { cutCells, writeWorkbook } from "./write.js";
import { csvOf } from "./write-csv.js";
import { templateSheets } from "./template.js";
export {
  csvOf,
  cutCells,
  isZip,
  readWorkbook,
  templateSheets,
  writeWorkbook
};
