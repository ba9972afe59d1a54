/** The rest of the made-up borough's menu of short breaks: with those in `services.js`, 33 in all. */
import { dayBreaks } from './breaks-day-data.js';
import { nightBreaks } from './breaks-night-data.js';

export const breaks = [...dayBreaks, ...nightBreaks];
