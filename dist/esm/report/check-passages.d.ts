import type { HeadingTaken, ReportContent, ReportWarning, Setting, Unmatched } from './types.js';
/** What the checks look at beside the report. */
export interface Looked {
    readonly report: ReportContent;
    readonly unmatched: readonly Unmatched[];
    /** Of the page it was read from. */
    readonly headings: readonly HeadingTaken[];
    readonly setting: Setting;
    readonly phase: string | undefined;
    /** A full day. */
    readonly today: string;
}
export interface Passage {
    readonly key?: string;
    /** As an author would look for it: the heading it stands under. */
    readonly where: string;
    readonly heading: string;
    /** Plain text or HTML. */
    readonly text: string;
    /** The words as read, and those of the school's own: see `readWords` and `ownWords`. */
    readonly read: string;
    readonly own: string;
}
/** Case studies that stand beside the words, not in them. */
export declare const storiesBeside: (looked: Looked) => NonNullable<ReportContent["case_studies"]>;
/** What stands under no item, the items in the order of the report, then what stands beside them. */
export declare function passagesOf(looked: Looked): readonly Passage[];
/** Nothing of the school's own: no words, links, pictures or people. An unfilled template is empty. */
export declare const isEmpty: (looked: Looked) => boolean;
/** All there is to read, headings too. */
export declare const allWords: (looked: Looked) => string;
export declare const warning: (kind: string, message: string, key?: string) => ReportWarning;
