import { type Decision, type FeedToMerge, type Offer } from '../../intake/merge/index.js';
import type { Wish } from './wish.js';
export interface InHand {
    readonly decisions: readonly Decision[];
    readonly added: readonly FeedToMerge[];
}
/** @throws {CannotRun} where one cannot be read. */
export declare function inHand({ sources, decisions, add }: Wish): Promise<InHand>;
/** Puts new near-misses into the file, for a person to decide. */
export declare function keepDecisions(file: string | undefined, decisions: readonly Decision[], offers: readonly Offer[]): Promise<void>;
