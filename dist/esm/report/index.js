/** What the law asks to be published, and what of it is there: for authors. No DOM: runs in a page and in Node. */
export { shortBreaksCheck, } from './short-breaks.js';
export { contactIn } from './contact-in.js';
export { linksIn, plainWords } from './html-words.js';
export { mapHeadings } from './map-headings.js';
export { reportFromHtml } from './report-from-html.js';
export { checkInWords, reportCheck } from './check.js';
export { parentsOrder, reportItems } from './items.js';
export { readingAge } from './reading-age.js';
export { reportHtml } from './report-html.js';
export { reportTemplate } from './template.js';
export { isCollege, } from './types.js';
