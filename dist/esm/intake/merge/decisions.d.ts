import type { Decision, Offer } from './types.js';
export declare const DECISIONS_VERSION = 1;
export interface ReadDecisions {
    readonly decisions: readonly Decision[];
    /** What is wrong with the file, in sentences; empty where all could be read. */
    readonly problems: readonly string[];
}
/** @param input the file's text, or what it holds. Never throws. */
export declare function readDecisions(input: unknown): ReadDecisions;
/** All decisions and one more, which replaces what was said of the same pair before. */
export declare const withDecision: (decisions: readonly Decision[], decision: Decision) => Decision[];
export declare const keyOf: ({ source, id }: Offer["a"]) => string;
/**
 * The file: what was decided, and what is still to decide, with `same` for a person to fill in.
 *
 * @param known the file as it was: what somebody has noted beside a pair that is still to decide stays.
 */
export declare function decisionsFile(decisions: readonly Decision[], offers: readonly Offer[], known?: string): string;
/** For sorting pairs the same way on every machine. */
export declare const byKey: (one: Offer, other: Offer) => number;
