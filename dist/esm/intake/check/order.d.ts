import type { Fault, Severity } from '../../feed/types.js';
import { type Found } from './types.js';
export declare const SEVERITIES: readonly ["error", "warning", "note"];
/** Faults that one act mends: the same number, and the same way to mend it. */
export interface FaultGroup {
    readonly case: number;
    readonly severity: Severity;
    readonly mend: string;
    readonly faults: readonly Fault[];
    /** How many records, reports and comments it is in. */
    readonly records: number;
}
/** Groups in the order in which their first faults come. */
export declare function faultGroups(faults: readonly Fault[]): readonly FaultGroup[];
/**
 * The order of a report, always the same for the same feed: errors, then warnings, then notes; within each what harms a
 * child or a family most (privacy, wrong facts, nobody to ask, out of date, what the law asks for, form); then what is in
 * most records; then by number of the case. Within a group, as they come in the document.
 */
export declare function inOrder(found: readonly Found[]): readonly Found[];
