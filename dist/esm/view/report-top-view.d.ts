import { type TemplateResult } from 'lit';
import { type Place } from './report-contents-view.js';
import { type ReportOptions } from './report-parts.js';
/** When it was looked at last, and when it will be again. */
export declare function reviewedWords(options: Pick<ReportOptions, 'model' | 'today'>): readonly string[];
/**
 * What stands above a report: how old it is, whom to talk to, what it says at a glance, and what can be read in it.
 *
 * @param others places that are no item: the page's own, and ours at the end.
 * @param easy how many parts have an easy read.
 */
export declare function reportTopView(options: ReportOptions, others: readonly Place[], easy: number): TemplateResult;
