import type { Severity } from '../../feed/types.js';
import type { CheckReport, CheckSummary } from './types.js';
/** One place of a fault, as both reports tell it. */
export interface ToldPlace {
    readonly record?: string;
    readonly path: string;
    /** Only where the group's own words are not its. */
    readonly message?: string;
    readonly mend?: string;
}
export interface ToldGroup {
    readonly case: number;
    /** What is so: the words of all, or of the first where they differ. */
    readonly message: string;
    /** Empty where each place has its own. */
    readonly mend: string;
    /** "14 times in 12 records"; empty where there is one. */
    readonly count: string;
    readonly places: readonly ToldPlace[];
}
export interface ToldSection {
    readonly severity: Severity;
    readonly title: string;
    readonly advice: string;
    readonly groups: readonly ToldGroup[];
}
/** A report in parts: errors, warnings, notes, each with its groups, the worst first. */
export declare const sectionsOf: ({ faults }: Pick<CheckReport, "faults">) => readonly ToldSection[];
/** "2 errors, 1 warning, 0 notes." */
export declare const countsOf: ({ errors, warnings, notes }: CheckSummary) => string;
/** What was checked, in sentences. */
export declare function factsOf(summary: CheckSummary): readonly string[];
