/** Looking into records that nobody has checked yet. */
import { type Raw } from '../../feed/spot.js';
/** The text of a member, or of a number; empty where it says nothing. */
export declare function wordsOf(record: Raw | undefined, name: string): string;
/** The records in a list, or the one that stands where a list is due. */
export declare function recordsIn(record: Raw | undefined, name: string): Raw[];
export declare const recordIn: (record: Raw | undefined, name: string) => Raw | undefined;
/** The records under one member of each record in a list. */
export declare const innerOf: (record: Raw, list: string, name: string) => Raw[];
/** Does a member say nothing? */
export declare const isBlank: (value: unknown) => boolean;
/** The same text for the same content, in whatever order its members stand. */
export declare const canonical: (value: unknown) => string;
/** The one of two records that says more; the same one whichever comes first. */
export declare function fuller(one: Raw, other: Raw | undefined): Raw;
/** Do both say the same, ids apart? */
export declare const saysSame: (one: unknown, other: unknown) => boolean;
/** Before, after or level: by code units, the same on every machine. */
export declare const byText: (one: string, other: string) => number;
export declare function grouped<T>(items: readonly T[], keyOf: (item: T) => string | undefined): Map<string, T[]>;
