/**
 * What a page works with once a feed has been read: every member checked, mended or left out, every list a list.
 * Member names are those of the document (HSDS-UK 3.0 and `send`), so one table of names serves both.
 */
export type * from './types-feed.js';
export type * from './types-reading.js';
export type * from './types-records.js';
export type * from './types-service.js';
export type * from './types-shared.js';
