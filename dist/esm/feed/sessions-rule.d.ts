import type { NotDated } from './sessions-dates.js';
import type { Schedule } from './types.js';
/** Does it happen on the day with this number? */
export type Rule = (day: number) => boolean;
/** The rule of a schedule as RFC 5545 reads its parts, or why there is none. */
export declare function ruleOf(schedule: Schedule): Rule | NotDated;
