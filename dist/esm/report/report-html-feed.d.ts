import { type ReportContent, type ReportSection, type Setting } from './types.js';
/** Clean HTML of a text that is plain or HTML; plain text has a blank line between paragraphs. */
export declare function textHtml(text: string, level?: number): string;
/** What stands in a section beside its text. */
export declare const besideHtml: ({ contact, media, easy_read }: ReportSection) => string;
/** All of it that belongs under one item; empty where there is none. */
export declare function feedHtml(report: ReportContent, setting: Setting, key: string): string;
/** What stands at the top: facts, and when it was reviewed. */
export declare function topHtml({ facts, reviewed, next_review }: ReportContent): string;
