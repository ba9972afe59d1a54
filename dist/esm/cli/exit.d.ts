/** Exit codes of every command. */
export declare const EXIT: {
    /** Done. There may be warnings and notes. */
    readonly clean: 0;
    /** There are warnings, and `--strict` asked that they count. */
    readonly warnings: 1;
    /** Something was left out (what remains is written), or nothing could be used (nothing is written). */
    readonly errors: 2;
    /** The command or a file could not be read, or the result could not be written. Nothing is written. */
    readonly cannotRun: 3;
};
/** Stops a command with a sentence for the person who typed it. */
export declare class CannotRun extends Error {
}
