import type { DocumentUrgent } from '../feed/document.js';
import type { UrgentGroup } from './types.js';
import type { UrgentWay } from './urgent-help.js';
export interface UrgentLine {
    readonly name: string;
    readonly for: string;
    readonly ways: readonly UrgentWay[];
}
/** The lines that belong to a group, in the feed's order; those with no way in are left out. */
export declare function urgentLines(lines: readonly DocumentUrgent[], group: UrgentGroup): readonly UrgentLine[];
