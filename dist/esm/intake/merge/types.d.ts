import type { DocumentPublisher, DocumentSource, FeedDocument } from '../../feed/document.js';
import type { Raw } from '../../feed/spot.js';
import type { Fault } from '../../feed/types.js';
/** A feed to be merged, and the short word by which records, decisions and reports name it. */
export interface FeedToMerge {
    /** Such as `rowanshire`. Has no `/`: a record is named `rowanshire/base-1`. */
    readonly id: string;
    /** A feed document, its text, or a directory's document of another shape. */
    readonly document: unknown;
}
/** What a person said of two records. `a` and `b` are `source/id`. */
export interface Decision {
    readonly a: string;
    readonly b: string;
    readonly same: boolean;
    readonly by?: string;
    readonly on?: string;
    readonly note?: string;
    /** Why they were alike, and what they were called: for whoever reads the file later. */
    readonly why?: string;
    readonly names?: readonly string[];
}
export interface MergeOptions {
    readonly decisions?: readonly Decision[];
    /** When the merged feed is made: an ISO date and time with its zone. */
    readonly generated: string;
    /** Whose feed it will be. Without it: `home`'s publisher, or the names of all. */
    readonly publisher?: DocumentPublisher;
    /** The source whose council's pages will show the feed: what speaks for one council alone is taken from it. */
    readonly home?: string;
}
/** A record as a person has to know it to say whether it is the same as another: nothing but what is public. */
export interface OfferSide {
    readonly source: string;
    readonly id: string;
    readonly name: string;
    readonly organization?: string;
    readonly postcodes?: readonly string[];
    readonly url?: string;
    readonly areas?: readonly string[];
    /** The day somebody last checked the record. */
    readonly checked?: string;
}
/** Why two records may be the same service: the surest first. */
export type OfferReason = 'conflict' | 'id' | 'number' | 'page' | 'postcode' | 'phone' | 'email' | 'alike';
/** Two records that are alike, without proof: for a person to decide. */
export interface Offer {
    readonly a: OfferSide;
    readonly b: OfferSide;
    readonly reason: OfferReason;
    /** The reason in words. */
    readonly why: string;
    /** Names the pair, the same from run to run: `rowanshire/base-1 = fennbridge/9`. */
    readonly key: string;
}
export interface Merged {
    readonly document: FeedDocument;
    readonly faults: readonly Fault[];
    readonly offers: readonly Offer[];
}
/**
 * An entry of `send.sources` in a merged feed. A council has its area; a list that a council's own feed was made
 * of names the council it is `of`.
 */
export type MergedSource = DocumentSource;
/** A record on its way into the merged feed. */
export interface Entry {
    /** Which of the feeds it is in, counted from 0. */
    readonly feed: number;
    /** The council it came from. */
    readonly council: MergedSource;
    /** What its `send.source` will be: the council, or one of its lists. */
    readonly source: string;
    /** Its id in its own feed. */
    readonly id: string;
    /** `source/id`: what it goes by in decisions and reports. */
    readonly key: string;
    /** What else it was known as, in a feed that was merged before. */
    readonly sameAs: readonly string[];
    readonly name: string;
    readonly record: Raw;
    /** Its organisation, looked up in its own feed where only an id is given. */
    readonly organization?: Raw | undefined;
}
/** A feed taken apart. */
export interface Part {
    readonly index: number;
    readonly id: string;
    readonly own: MergedSource;
    readonly sources: readonly MergedSource[];
    readonly document: Raw;
    readonly send: Raw;
    readonly entries: readonly Entry[];
}
