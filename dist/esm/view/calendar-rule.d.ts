import type { Session } from '../feed/sessions.js';
import type { PartialDate } from '../feed/types.js';
export interface When {
    readonly first: PartialDate;
    /** The last day, where one is known. */
    readonly last?: PartialDate;
    /** Days of the rule on which it is not on. */
    readonly without: readonly PartialDate[];
}
/** Start, end and rule. */
export declare function timeLines({ schedule, isOneOff }: Session, { first, last, without }: When): readonly string[];
