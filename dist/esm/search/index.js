/** Search that understands families. No DOM: runs in a page, a worker and Node. */
export { serviceSearch, serviceSearchSoon } from './service-search.js';
