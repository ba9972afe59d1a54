/** Search that understands families. No DOM: runs in a page, a worker and Node. */
export { serviceSearch, serviceSearchSoon, type SliceOptions } from './service-search.js';
export type * from './types.js';
