/** Where a text stops being JSON. */
export interface JsonPlace {
    /** Both from 1. */
    readonly line: number;
    readonly column: number;
    /** It is JSON as far as it goes, and its end is missing. */
    readonly isCut: boolean;
}
/** The first place that is not JSON. Engines say it in ways of their own, some with what stands there, some not at all. */
export declare function jsonPlace(text: string): JsonPlace;
