import type { FeedDocument } from '../../feed/document.js';
import type { Fault, Feed, PartialDate } from '../../feed/types.js';
import type { CheckReport } from '../../intake/check/index.js';
import type { FaultGroup, FeedModel, PreviewKey, PreviewPart, ShownComment } from './work-types.js';
/** A check of what will be saved, and what was mended or left out on the way there, as one report. */
export declare function wholeReport(check: CheckReport, made: readonly Fault[], document: FeedDocument, isOfSheets: boolean): CheckReport;
export declare function faultCounts(faults: readonly Fault[]): FeedModel['faults'];
/** Faults that are mended in the same way together, as the command line tells them. */
export declare const groupsOf: (report: CheckReport) => readonly FaultGroup[];
export declare const countsOf: (feed: Feed, today: PartialDate) => FeedModel["counts"];
export declare const commentsOf: ({ comments }: Feed) => readonly ShownComment[];
/** The widgets that have something to show, the most telling first. */
export declare function previewsOf(counts: FeedModel['counts'], { send }: Feed): readonly PreviewKey[];
/** What a preview draws. */
export declare function previewOf(document: FeedDocument, feed: Feed, key: PreviewKey, today: PartialDate): PreviewPart;
