/** What a report is, as the feed has it and as it is read from a page; what is asked of it, and what was found. */
import type { DocumentReportSection, DocumentReportSetting } from '../feed/document.js';
import type { Report } from '../feed/types.js';
/** What a school or college is, as far as its duty goes. */
export type Setting = DocumentReportSetting;
/** Settings whose form is the college's: `col-1` and on, written to the young person. */
export declare const isCollege: (setting: Setting) => boolean;
export interface ReportSection extends Readonly<DocumentReportSection> {
    /** Items that the heading only asks after in passing, as the older "14 questions" do: not answers to them. */
    readonly prompts?: readonly string[];
}
/** A report as far as it is known: one of a feed, or one read from a page. `{ sections: [] }` is the empty report. */
export type ReportContent = Partial<Omit<Report, 'sections'>> & {
    readonly sections: readonly ReportSection[];
};
/** One thing a report is asked to say. */
export interface ReportItem {
    /** `sir-1` to `sir-17`: the law for schools; `col-1` to `col-22`: colleges. */
    readonly key: string;
    /** In few words, ours. */
    readonly label: string;
    /** As a parent asks it; for colleges as we say it to the young person. */
    readonly question: string;
    /** The heading in the words of the law or the Code. */
    readonly legal: string;
    /** Where that stands: "SEND Regulations 2014, Schedule 1, paragraph 3(b)". */
    readonly law: string;
}
/** A heading of a page: level 1 to 6, or 7 for what only looks like one (bold words, a table's first cell, a summary). */
export interface Heading {
    readonly level: number;
    readonly text: string;
    /** What the author marked it as: `data-item`, one key or several with spaces between. */
    readonly item?: string;
}
/** How a heading was recognised; `group`: a heading over several items that answers none; `none`: not at all. */
export type HeadingBy = 'item' | 'law' | 'question' | 'fourteen' | 'words' | 'group' | 'none';
export interface HeadingTaken extends Heading {
    /** Items it answers, the first the most; empty for `group` and `none`. */
    readonly keys: readonly string[];
    readonly prompts: readonly string[];
    readonly by: HeadingBy;
}
/** What stands under no item: never lost, only not taken for an answer. */
export interface Unmatched {
    /** Absent for words before the first heading. */
    readonly heading?: string;
    readonly level?: number;
    /** Plain HTML: what was there, less what only a browser needs. */
    readonly html: string;
}
/** A page as it was read. */
export interface ReportReading {
    readonly report: ReportContent;
    readonly unmatched: readonly Unmatched[];
    /** Every heading in its order, and what it was taken for. */
    readonly headings: readonly HeadingTaken[];
}
export type ItemState = 'present' | 'thin' | 'missing' | 'not-required';
export type Duty = 'law' | 'code' | 'good-practice';
export interface CheckedItem {
    readonly key: string;
    readonly state: ItemState;
    readonly duty: Duty;
    readonly law: string;
    /** What the author is asked to write. */
    readonly prompt: string;
    /** Why it is thin, or what else to know. */
    readonly note?: string;
}
export interface ReportWarning {
    readonly kind: string;
    readonly message: string;
    /** The item it is about, where it is about one. */
    readonly key?: string;
}
export interface ReportCheck {
    readonly items: readonly CheckedItem[];
    readonly warnings: readonly ReportWarning[];
}
