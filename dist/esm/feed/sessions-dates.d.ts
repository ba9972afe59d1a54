import type { Session } from './sessions.js';
import type { PartialDate, TermDates } from './types.js';
/**
 * Why the days cannot be told: no term dates for term time or holidays (or none so late) · every other week, but not which
 * · which day of the month is not said · its words name exceptions · what is said cannot be right · no days are said · it is over.
 */
export type NotDated = 'terms' | 'which-weeks' | 'which-days' | 'exceptions' | 'unclear' | 'no-days' | 'over';
export interface Dates {
    readonly dates: readonly PartialDate[];
    readonly why?: NotDated;
}
/**
 * The days it happens, from `from` on, at most `most`. Never past what is known: the end of `valid_to`, or for term time
 * and holidays the last day of the last term. `why` instead of days where they cannot be told.
 *
 * @param terms as `termsOf` gives them.
 * @param from a full day.
 */
export declare function datesOf(session: Session, terms: readonly TermDates[], from: PartialDate, most: number): Dates;
