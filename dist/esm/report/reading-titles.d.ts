/** A line of a contents list: dots, then the number of a page. */
export declare const CONTENTS: RegExp;
/** Tells of each line, from the first to the last, whether it is such a heading; `saw` is told of those known by their words. */
export declare function titlesOf(lines: readonly string[]): {
    /** @param isStart may something new begin here? A heading of the contents list always does. */
    readonly isTitle: (line: string, isStart: boolean) => boolean;
    readonly saw: (heading: string) => void;
};
