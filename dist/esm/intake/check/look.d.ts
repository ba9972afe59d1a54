import { type Raw } from '../../feed/spot.js';
import type { Fault, Feed, PartialDate, Service } from '../../feed/types.js';
/** A record of the list as it was written, and as it was read. */
export interface Entry {
    readonly raw: Raw;
    /** `contents[3]`; empty for a single service. */
    readonly path: string;
    /** Its name, else its id. */
    readonly record?: string;
    /** Absent where the reader left it out. */
    readonly service?: Service;
    /** Every member of it, at every depth. */
    readonly leaves: readonly Leaf[];
}
/** What every part of the check looks at. */
export interface Looked {
    readonly document: unknown;
    readonly entries: readonly Entry[];
    readonly feed: Feed;
    /** `send` of the feed as written; empty where there is none. */
    readonly send: Raw;
    /** Every member of that, at every depth. */
    readonly sendLeaves: readonly Leaf[];
    /** A feed of ours: it has `send`. */
    readonly isOurs: boolean;
    /** The list has the shape of HSDS-UK 3: `contents`. */
    readonly isV3: boolean;
    /** It holds cards only: the whole records are in other files. */
    readonly isParts: boolean;
    readonly today: PartialDate;
    readonly readerFaults: readonly Fault[];
}
export declare function looked(document: unknown, feed: Feed, readerFaults: readonly Fault[], today: PartialDate): Looked;
/** A member and where it stands. */
export interface Leaf {
    readonly path: string;
    /** Its name; of an item of a list, the name of the list. */
    readonly name: string;
    readonly value: unknown;
}
/** Shown to families: hidden and closed ones need nobody to ring. */
export declare const isShown: ({ service }: Entry) => boolean;
