/** Workbooks in and out. */
export { readWorkbook, type ReadWorkbook } from './read.js';
export { writeWorkbook } from './write.js';
