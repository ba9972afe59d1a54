import { type TemplateResult } from 'lit';
import { type ReportOptions } from './report-parts.js';
import type { Place } from './report-contents-view.js';
/** The parts at the end that have something in them, for the list of what can be read. */
export declare const endPlaces: (options: ReportOptions) => readonly Place[];
/** What stands after a report. */
export declare const reportEndView: (options: ReportOptions) => TemplateResult;
