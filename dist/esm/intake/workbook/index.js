/** Workbooks in and out. */
export { isZip, readWorkbook } from './read.js';
export { cutCells, writeWorkbook } from './write.js';
export { csvOf } from './write-csv.js';
export { templateSheets } from './template.js';
