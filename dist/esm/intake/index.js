/** Spreadsheets to a feed: pure, so that a page and the command line share it. */
export { decodeSheet, whyNotText } from './decode.js';
export { feedFromCsv } from './csv.js';
export { placesFromRows } from './places.js';
export { PLACES_HEADINGS } from './headings.js';
