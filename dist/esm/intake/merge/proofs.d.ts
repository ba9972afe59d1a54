import type { Entry, OfferReason, Part } from './types.js';
/** The surest first. */
export type Proof = 'person' | 'record' | 'id' | 'number' | 'page';
export declare const PROOFS: readonly Proof[];
export interface Match {
    readonly proof: Proof;
    readonly a: Entry;
    readonly b: Entry;
    /** What is the same, in words: `URN 999001`. */
    readonly what: string;
}
export interface Likeness {
    readonly reason: OfferReason;
    readonly a: Entry;
    readonly b: Entry;
    readonly why: string;
}
export interface Compared {
    readonly matches: readonly Match[];
    readonly likenesses: readonly Likeness[];
    /** Groups too large for a person. */
    readonly crowds: readonly (readonly Entry[])[];
    /** May two records not be one through a third? */
    readonly isAtOdds: (one: Entry, other: Entry) => boolean;
}
/** Compares the records of all feeds with those of the others. */
export declare function compared(parts: readonly Part[]): Compared;
