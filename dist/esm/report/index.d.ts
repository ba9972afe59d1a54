/** What the law asks to be published, and what of it is there: for authors. No DOM: runs in a page and in Node. */
export { shortBreaksCheck, type ShortBreaksCheck, type ShortBreaksItem, type ShortBreaksKey, type ShortBreaksWarning, } from './short-breaks.js';
export { contactIn, type FoundContact } from './contact-in.js';
export { type FoundLink, linksIn, plainWords } from './html-words.js';
export { mapHeadings } from './map-headings.js';
export { type ReadingOptions, reportFromHtml } from './report-from-html.js';
export { checkInWords, reportCheck, type CheckOptions } from './check.js';
export { parentsOrder, reportItems } from './items.js';
export { readingAge } from './reading-age.js';
export { reportHtml, type ReportHtmlOptions } from './report-html.js';
export { reportTemplate, type TemplateOptions } from './template.js';
export { isCollege, type CheckedItem, type Duty, type Heading, type HeadingBy, type HeadingTaken, type ItemState, type ReportCheck, type ReportContent, type ReportItem, type ReportReading, type ReportSection, type ReportWarning, type Setting, type Unmatched, } from './types.js';
