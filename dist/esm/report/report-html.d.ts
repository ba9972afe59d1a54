import type { ReportContent, ReportReading, Setting } from './types.js';
export interface ReportHtmlOptions {
    readonly setting: Setting;
    readonly order: 'parents' | 'law';
    /** The school's own headings, a parent's questions, or the words of the law. */
    readonly headings: 'own' | 'question' | 'law';
}
/**
 * The report under its headings, in the order chosen: a page that was read, or a report of a feed.
 *
 * Words that stood before the first heading stay first; what stands under no item comes last, under its own headings.
 * Nothing that was written is left out: with our headings, one of the school's that says more stays below ours.
 */
export declare function reportHtml(input: ReportReading | ReportContent, options: ReportHtmlOptions): string;
