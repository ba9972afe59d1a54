import type { ReportReading, Setting } from '../report/types.js';
import { type PageBlock, type PagePlace } from './report-blocks.js';
/** What the author has written between the tags. */
export interface ReportPage {
    readonly setting: Setting;
    readonly reading: ReportReading;
    /** Headings and marked parts, in their order. */
    readonly places: readonly PagePlace[];
    readonly blocks: readonly PageBlock[];
    /** Every `data-consent-until`, as written. */
    readonly consents: readonly string[];
}
export declare const NO_PAGE: ReportPage;
/**
 * Reads what the author has written. What a heading was taken for stays while a translator has its words in another
 * language.
 *
 * @param before as it was read last.
 */
export declare function readPage(nodes: readonly Node[], setting: Setting, before: ReportPage): ReportPage;
