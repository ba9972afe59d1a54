import { type ReportSources } from '../view/report-model.js';
import type { ReportSettings } from './report-attributes.js';
import type { ReportPage } from './report-page.js';
import type { ReportOptions } from '../view/report-parts.js';
import type { Place } from '../view/report-contents-view.js';
import { type PageBlock } from './report-blocks.js';
import type { Layer, ReportStage } from './report-stage.js';
/** A report put together: what stands above, among and below the author's nodes, and in which order. */
export interface Drawing {
    readonly options: ReportOptions;
    readonly blocks: readonly PageBlock[];
    readonly isLawOrder: boolean;
}
/** What the element knows besides the report itself. */
interface Ground extends Pick<ReportOptions, 'isEasy' | 'isLegal' | 'isNarrow' | 'acts'> {
    readonly page: ReportPage;
    /** Start of our ids. */
    readonly prefix: string;
    /** Ids of the page's own places. */
    readonly ids: ReadonlyMap<string, string>;
    readonly feedAddresses: readonly string[];
}
/** Puts a report together. */
export declare function drawingOf(sources: ReportSources, { headingLevel, pictureHosts, isLawOrder }: ReportSettings, { page, prefix, ids, feedAddresses, ...ground }: Ground): Drawing;
/** How many parts have an easy read. */
export declare const easyParts: ({ options, blocks }: Drawing) => number;
/** Places under no item: the page's own in their order, then ours at the end. */
export declare const otherPlaces: ({ options, blocks }: Drawing) => readonly Place[];
/**
 * What is on screen, from top to bottom. In the school's own order nothing of the page changes place: what the feed adds
 * comes after it. In the order of the law the page's words before its first heading stay first, and what answers no item
 * comes last.
 */
export declare function layersOf(stage: ReportStage, top: HTMLElement, drawing: Drawing): readonly Layer[];
export {};
