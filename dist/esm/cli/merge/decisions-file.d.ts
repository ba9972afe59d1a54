import { type Decision, type Offer } from '../../intake/merge/index.js';
export interface DecisionsAtHand {
    readonly decisions: readonly Decision[];
    /** The file as it is; undefined where there is none yet. */
    readonly text?: string;
}
/**
 * A file that is not there yet is one in which nothing has been decided.
 *
 * @throws {CannotRun} where it cannot be read, or could not be written later.
 */
export declare function decisionsAt(path: string | undefined): Promise<DecisionsAtHand>;
/** Puts new near-misses into the file, for a person to decide. It is written only where something in it changes. */
export declare function keepDecisions(path: string | undefined, known: string | undefined, decisions: readonly Decision[], offers: readonly Offer[]): Promise<void>;
