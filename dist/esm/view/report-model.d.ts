import { type ShownProvision } from '../feed/provision.js';
import type { DocumentCaseStudy, DocumentHealth } from '../feed/document.js';
import type { Feed, FeedSend, PartialDate, Report } from '../feed/types.js';
import { type ReportContent, type ReportItem, type ReportSection, type Setting } from '../report/types.js';
import type { Audience } from './words/sayer.js';
/** Order of the parts: the school's own where the page has them, else as parents ask; or as the law lists them. */
export type ReportOrder = 'own' | 'law';
/** One item that has something under it. */
export interface ReportEntry {
    readonly item: ReportItem;
    /** Where the words come from the feed, one or one for each campus; none where they stand in the page. */
    readonly sections: readonly ReportSection[];
}
/** A paper or page that a report names. */
export interface ReportPaper {
    readonly key: string;
    readonly url: string;
    readonly date?: PartialDate;
}
export interface ReportModel {
    readonly setting: Setting;
    readonly audience: Audience;
    /** In the order in which parents ask. */
    readonly entries: readonly ReportEntry[];
    readonly contacts: NonNullable<ReportContent['contacts']>;
    readonly reviewed?: PartialDate;
    readonly nextReview?: PartialDate;
    readonly needs: readonly string[];
    readonly facts: readonly {
        readonly label: string;
        readonly value: string;
    }[];
    readonly layers: readonly {
        readonly name: string;
        readonly text: string;
    }[];
    readonly provision: readonly ShownProvision[];
    readonly under: number;
    readonly health: readonly (string | DocumentHealth)[];
    readonly movingOn: NonNullable<ReportContent['moving_on']>;
    readonly stories: readonly DocumentCaseStudy[];
    readonly papers: readonly ReportPaper[];
    /** Does any of it come from the feed? */
    readonly usesFeed: boolean;
}
export interface ReportSources {
    readonly setting: Setting;
    /** What the page says; `{ sections: [] }` where it says nothing. */
    readonly page: ReportContent;
    /** The report of the feed, where there is one. */
    readonly listed?: Report | undefined;
    readonly send?: FeedSend | undefined;
    readonly today: PartialDate;
    /** What the author set on the element. */
    readonly reviewed?: PartialDate | undefined;
    readonly nextReview?: PartialDate | undefined;
}
/** What there is to show. */
export declare function reportModel(sources: ReportSources): ReportModel;
/** The page's words and, item by item where it has none, the feed's: what is checked for its author. */
export declare function reportContent({ page, listed, reviewed, nextReview }: ReportSources): ReportContent;
/** The report a page asks for: by URN, or the id or name of its school; the only one, where none is asked for. */
export declare function reportIn(feed: Feed | undefined, asked: string): Report | undefined;
