/** The feed: its types, reading, loading, and what may be shown of small numbers, on which days things happen. No DOM: runs in a page, a worker and Node. */
export { bandedPlaces, hideUnder, shownPlaces, } from './disclosure.js';
export { loadFeed } from './load.js';
export { readFeed } from './read.js';
export { datesOf, seasonOn, sessionsOf, termsOf, } from './sessions.js';
