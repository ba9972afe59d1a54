/** The feed: its types, reading, loading, and what may be shown of small numbers, on which days things happen. No DOM: runs in a page, a worker and Node. */
export { bandedPlaces, type Figure, hideUnder, type ShownPlaces, shownPlaces, type Vacancies, } from './disclosure.js';
export type * from './document.js';
export { loadFeed } from './load.js';
export { readFeed } from './read.js';
export { datesOf, type NotDated, type Season, seasonOn, type Session, sessionsOf, termsOf, } from './sessions.js';
export type { FailureReason, FeedState, SourceFailure } from './state.js';
export type * from './types.js';
