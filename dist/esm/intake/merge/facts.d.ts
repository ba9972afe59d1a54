import type { Entry, Part } from './types.js';
export interface Facts {
    readonly entry: Entry;
    /** An id that only one system gives. */
    readonly id: string | undefined;
    readonly name: string;
    readonly numbers: readonly string[];
    readonly postcodes: readonly string[];
    readonly page: string | undefined;
    /** What its organisation is called. */
    readonly body: string;
}
/** The facts of every record, in the order of the feeds. */
export declare function factsOf(parts: readonly Part[]): Facts[];
/** Are all words of one name in the other? One word alone is in many. */
export declare function isPartOf(one: string, other: string): boolean;
/** `urn:999001` as people say it: "URN 999001". */
export declare const inWords: (number: string) => string;
export declare const isOfSchool: (number: string) => boolean;
export declare const registerOf: (number: string) => string;
