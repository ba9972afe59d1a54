import type { CheckOptions, CheckReport } from './types.js';
/**
 * Checks a feed before it is published, strictly where the reader forgives: its form, what is private or could point to a
 * child, wrong and missing facts, what is old, and what the law asks to be published. Never throws, and repeats no private
 * value and no count of pupils.
 *
 * @param input the bytes or the text of a document, or the document itself. It is not changed.
 */
export declare function checkFeed(input: unknown, { today, source }: CheckOptions): CheckReport;
/** The report of a feed that could not be had at all. @param message why, in a sentence */
export declare const unreadReport: (message: string) => CheckReport;
