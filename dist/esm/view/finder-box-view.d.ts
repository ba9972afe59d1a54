import { type TemplateResult } from 'lit';
import type { Feed } from '../feed/types.js';
import type { Understood } from '../search/types.js';
import { type Chip } from './choice-parts.js';
import type { FinderActs } from './finder-acts.js';
import type { Audience } from './words/sayer.js';
export interface BoxOptions {
    /** Start of our ids. */
    readonly id: string;
    readonly feed: Feed;
    readonly audience: Audience;
    readonly words: string;
    readonly understood: readonly Understood[];
    /** What was chosen, each to be taken away too. */
    readonly chosen: readonly Chip[];
    /** There is something to clear. */
    readonly isUsed: boolean;
    /** What a screen reader is told, once typing rests. */
    readonly status: string;
    readonly acts: FinderActs;
}
/** A thing read from the words, as families say it. */
export declare function understoodInWords({ kind, value, typed }: Understood, feed: Feed): string;
/** What was read, thing by thing; letters with several meanings are told apart elsewhere. */
export declare const readInWords: (understood: readonly Understood[], feed: Feed) => readonly string[];
/** The box, what was read from the words as chips to take away, and the one line that is read out. */
export declare function boxView(options: BoxOptions): TemplateResult;
