/** Other people's formats to ours, and what our reader made of them back to ours. */
export { feedFromDirectory } from './directory.js';
export { documentOf, writeFeed } from './document-of.js';
export { dialectOf } from './parse.js';
export { dropPrivate } from './private.js';
export { feedFromGias, isGias } from './gias.js';
export { nationalGrid } from './national-grid.js';
export { feedFromOutpostSheet, isOutpostSheet } from './outpost-sheet.js';
