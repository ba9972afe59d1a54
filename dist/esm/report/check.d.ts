/**
 * What a report has and lacks, for whoever writes it. Families are never shown it. It finds what stands under the headings;
 * whether that is true and good is for people to judge, and nothing here says that it is.
 */
import type { PartialDate } from '../feed/types.js';
import type { ReportCheck, ReportContent, ReportReading, Setting } from './types.js';
export interface CheckOptions {
    readonly setting: Setting;
    /** "Primary", "Secondary", "16 plus", or ages, "11 to 16"; without it, that of the report. */
    readonly phase?: string | undefined;
    /** A full day, `YYYY-MM-DD`. */
    readonly today: PartialDate;
}
/**
 * Looks at a report of a feed, one read from a page, or the reading itself: then also at what stands under no item, so that
 * a page with words and no headings, or with a link to a file only, is told of it.
 *
 * Several parts with one key add up. An item that only a question touches on is `thin`. A heading with nothing under it, or
 * with nothing but our own prompt, is `missing`. The Local Offer and the accessibility plan are `present` where they stand
 * only among the report's links, and a note says so.
 */
export declare function reportCheck(input: ReportContent | ReportReading, { setting, phase, today }: CheckOptions): ReportCheck;
/** The few sentences that stand above the lists. */
export declare function checkInWords({ items, warnings }: ReportCheck, { setting }?: {
    readonly setting?: Setting | undefined;
}): readonly string[];
