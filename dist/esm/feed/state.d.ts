import type { Fault, Feed } from './types.js';
/** Why a feed could not be had. Each has its own plain sentence in `view/words`. */
export type FailureReason = 'address' | 'offline' | 'not-allowed' | 'not-found' | 'refused' | 'server' | 'timeout' | 'web-page' | 'not-json' | 'no-list' | 'empty' | 'too-large';
/** One address that could not be read, with words for its author (never shown to families). */
export interface SourceFailure {
    readonly address: string;
    readonly reason: FailureReason;
    /** What happened and how to mend it, for the console. */
    readonly detail: string;
}
/** What a widget knows of its feed. Frozen; replaced, never edited. */
export type FeedState = {
    readonly status: 'none';
} | {
    readonly status: 'loading';
} | {
    readonly status: 'ready';
    readonly feed: Feed;
    /** Some services are cards so far: the rest of them is on its way. */
    readonly partial?: boolean;
    readonly faults: readonly Fault[];
    /** Addresses that failed while others were read, and parts of a feed that did. */
    readonly failed: readonly SourceFailure[];
} | {
    readonly status: 'failed';
    readonly failed: readonly SourceFailure[];
};
