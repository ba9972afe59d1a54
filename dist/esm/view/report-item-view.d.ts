import { type TemplateResult } from 'lit';
import type { ReportItem, ReportSection } from '../report/types.js';
import { type Step } from './report-cycle-view.js';
import type { ReportEntry } from './report-model.js';
import { type Part, type ReportOptions } from './report-parts.js';
/** A picture that may be shown, else what it shows in words. */
export declare function pictureView(src: string | undefined, alt: string | undefined, pictures: ReportOptions['pictures']): Part;
/** An item whose words come from the feed: the question, its answer, whom to ask, pictures. */
export declare function feedItemView(options: ReportOptions, item: ReportItem, sections: readonly ReportSection[]): TemplateResult;
/** What a page's own item is given after its words; `nothing` where it needs nothing. */
export interface PageItem {
    readonly entries: readonly ReportEntry[];
    /** What is read there, in plain words. */
    readonly words: string;
    /** Does the page have an easy read of it? */
    readonly hasEasy: boolean;
    /** Steps that the page marks as going round, to be drawn as a picture. */
    readonly steps: readonly Step[];
    /** Does it list them itself, unmarked? */
    readonly hasList: boolean;
}
/**
 * What follows an item that the page itself has: the words of the law while they are asked for, letters explained, the
 * four steps. The page's own words are never touched.
 */
export declare function pageItemView(options: ReportOptions, { entries, words, hasEasy, steps, hasList }: PageItem): Part;
