import { type TemplateResult } from 'lit';
/** Text in runs: every second one is a word that was looked for. Whole words only. */
export declare function markedRuns(words: string, found: readonly string[]): readonly string[];
/** Text with the words that were looked for marked. */
export declare const markView: (words: string, found?: readonly string[]) => readonly TemplateResult[];
