import type { Decision, FeedToMerge } from '../../intake/merge/index.js';
import type { Wish } from './wish.js';
export interface InHand {
    readonly decisions: readonly Decision[];
    /** The file of decisions as it is. */
    readonly known?: string;
    readonly added: readonly FeedToMerge[];
}
/** @throws {CannotRun} where one cannot be read. */
export declare function inHand({ sources, decisions, add }: Wish): Promise<InHand>;
