export interface Progress {
    /** What is so now: rewritten in place on a terminal. */
    now(line: string): void;
    /** What is worth a line of its own, where lines were asked for. */
    say(line: string): void;
    /** Takes the rewritten line away. */
    end(): void;
}
/** One line that is rewritten on a terminal; a plain line now and then with `--verbose`; nothing where neither. */
export declare function progressOn(isVerbose: boolean): Progress;
/** `30 s`, `4 min`, `1 h 12 min`, `3 days`. */
export declare function inWords(milliseconds: number): string;
