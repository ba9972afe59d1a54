import type { PartialDate, ShortBreaks } from '../feed/types.js';
/** Parts that a feed can hold. That the statement is published, regulation 5(2), is seen from its being read. */
export type ShortBreaksKey = 'sb-1' | 'sb-2' | 'sb-3' | 'sb-5' | 'sb-6';
export interface ShortBreaksItem {
    readonly key: ShortBreaksKey;
    /** `present`: something is there. Not that it is enough. */
    readonly state: 'present' | 'missing';
    readonly law: string;
    /** What the author is asked to write, and under which member of `send.short_breaks`. */
    readonly prompt: string;
}
/**
 * `only-link`: a statement is linked, and none of its parts is in the feed. `range`: the range has no word of something
 * regulation 4(2) names. `old`: reviewed a year ago or more. `date`: reviewed on a day still to come.
 */
export interface ShortBreaksWarning {
    readonly kind: 'only-link' | 'range' | 'old' | 'date';
    readonly message: string;
}
export interface ShortBreaksCheck {
    readonly items: readonly ShortBreaksItem[];
    readonly warnings: readonly ShortBreaksWarning[];
}
/**
 * What is there and what is missing of a council's statement, with the regulation and what to write. For authors only: in
 * the console, at the command line. Families are never shown it.
 *
 * @param statement `send.short_breaks` of the council's feed; undefined where it has none, so that all is missing.
 */
export declare function shortBreaksCheck(statement: ShortBreaks | undefined, { today }: {
    readonly today: PartialDate;
}): ShortBreaksCheck;
