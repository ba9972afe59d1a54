/** What the law asks to be published, and what of it is there: for authors. No DOM: runs in a page and in Node. */
export { shortBreaksCheck, } from './short-breaks.js';
