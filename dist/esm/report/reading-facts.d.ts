/** What a page says in tables, lists and pictures that the report holds as facts of their own. */
import type { DocumentCaseStudy, DocumentHealth } from '../feed/document-statutory.js';
import type { PartialDate } from '../feed/types.js';
import { type HtmlNode } from './html-nodes.js';
import type { ReportSection } from './types.js';
/** `<figure data-case-study data-consent-until="2027-07">`. */
export declare const caseStudiesIn: (nodes: readonly HtmlNode[]) => readonly DocumentCaseStudy[];
/** `<dl data-facts>`: each term with what follows it. */
export declare const factsIn: (nodes: readonly HtmlNode[]) => readonly {
    label: string;
    value: string;
}[];
/** Tables of health and care: what, when, who gives it, who pays, how to ask. */
export declare const healthIn: (nodes: readonly HtmlNode[]) => readonly DocumentHealth[];
/** Whom to turn to, from the part of the report that is about that. */
export declare const contactsIn: (sections: readonly ReportSection[], isForCollege: boolean) => {
    name?: string;
    phone?: string;
    email?: string;
    role: string;
}[];
export interface ReviewDates {
    readonly reviewed?: PartialDate;
    readonly next_review?: PartialDate;
}
/** When the report was reviewed, and when it will be next, where that is plainly written. */
export declare function reviewDates(texts: readonly string[]): ReviewDates;
