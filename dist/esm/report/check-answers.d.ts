import { type FoundLink } from './html-words.js';
import type { ReportContent, ReportSection } from './types.js';
/** Somebody to turn to, as far as the report says. */
export interface Reach {
    readonly name?: string | undefined;
    readonly phone?: string | undefined;
    readonly email?: string | undefined;
}
export interface Answer {
    readonly key: string;
    readonly sections: readonly ReportSection[];
    /** The question that touches on it, where nothing answers it. */
    readonly touchedBy: string | undefined;
    /** Are there words at all, if only our prompts? */
    readonly hasWords: boolean;
    /** How many of the school's own words there are. */
    readonly words: number;
    readonly links: readonly FoundLink[];
    readonly hasPicture: boolean;
}
export declare const keysOf: ({ key, also }: ReportSection) => readonly string[];
/** The item's answer: several parts under one key add up, and one part may answer several. */
export declare function answerTo(report: ReportContent, key: string): Answer;
/** All that is said of how to reach whom: in the words, beside them, and in the report's own list of people. */
export declare function reachOf(report: ReportContent, { sections }: Answer): Reach;
