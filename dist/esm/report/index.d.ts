/** What the law asks to be published, and what of it is there: for authors. No DOM: runs in a page and in Node. */
export { shortBreaksCheck, type ShortBreaksCheck, type ShortBreaksItem, type ShortBreaksKey, type ShortBreaksWarning, } from './short-breaks.js';
