import { type CSSResult } from 'lit';
/**
 * A week as a well-set timetable: by day, hours first, on a phone; a table of days and parts of the day from 52 em of our
 * own width. On paper the days stand in columns: that is one page.
 */
export declare const weekStyles: CSSResult;
