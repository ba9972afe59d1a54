/** Spreadsheets to a feed: pure, so that a page and the command line share it. */
export { decodeSheet, whyNotText } from './decode.js';
export { feedFromCsv, type CsvOptions } from './csv.js';
export { placesFromRows, type PlacesOptions } from './places.js';
export { PLACES_HEADINGS, type Field } from './headings.js';
