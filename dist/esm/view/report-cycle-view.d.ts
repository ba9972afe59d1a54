import { type TemplateResult } from 'lit';
import { type ReportOptions } from './report-parts.js';
export interface Step {
    readonly name: string;
    readonly text: string;
}
/** Does a school say that it works so? Nothing is claimed for one that does not. */
export declare const saysCycle: (words: string) => boolean;
/** Our words for the four steps, for a school that says it works so without saying how. */
export declare const usualSteps: (options: ReportOptions) => readonly Step[];
/** Assess, plan, do, review: a picture of steps that is a list when it is read aloud. */
export declare function cycleView(options: ReportOptions, steps: readonly Step[]): TemplateResult;
