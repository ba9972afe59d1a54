import type { Work } from './work-types.js';
export declare const leaveHere: (work: Work) => void;
/** The work in the page itself: a large file holds the page up, but is read all the same. */
export declare function workHere(): Work;
