/** Ids in the merged feed: as they were, but where two sources clash. */
import { type Raw } from '../../feed/spot.js';
export interface Claim {
    readonly id: string;
    /** The source's name, put in front where an earlier source has the id. */
    readonly prefix: string;
    /** Whose turn it is: 0 chooses first. */
    readonly turn: number;
}
/**
 * An id for each claim, in the order given. Of several with one id the first in turn keeps it, so that links to its
 * records stay good; the others get their source's name in front.
 */
export declare function givenIds(claims: readonly Claim[]): string[];
/** A record under its new id, wherever the records within it name it by one of the old. */
export declare function withId(record: Raw, old: ReadonlySet<string>, id: string): Raw;
