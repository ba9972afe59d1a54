/** Headings of a college's support offer, written to the young person, as colleges word them. */
import type { Wordings, WordRow } from './headings-data.js';
/** SEND Regulations 2014, Schedule 2, https://www.legislation.gov.uk/uksi/2014/1530/schedule/2, in its own words. */
export declare const COLLEGE_LAW: readonly Wordings[];
export declare const COLLEGE_GROUPS: readonly RegExp[];
export declare const COLLEGE_ROWS: readonly WordRow[];
