/** Classes, types and pure functions. Importing this registers nothing. */
export { LocalOfferElement } from './elements/base.js';
export { FeedFailedEvent, FeedReadEvent, ReportCheckedEvent, SearchedEvent } from './elements/events.js';
export { LocalOfferFeed } from './elements/feed.js';
export { LocalOfferSenReport } from './elements/sen-report.js';
export { LocalOfferServiceFinder } from './elements/service-finder.js';
export { LocalOfferShortBreaks } from './elements/short-breaks.js';
export { LocalOfferVacancyTable } from './elements/vacancy-table.js';
export * from './feed/index.js';
export { vacancyCsv } from './view/vacancy-csv.js';
export { type Row, vacancyRows } from './view/vacancy-rows.js';
