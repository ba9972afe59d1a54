/** Exit codes of every command. */
export declare const EXIT: {
    /** Done. There may be warnings and notes. */
    readonly clean: 0;
    /** A row was left out (what remains is written), or no row could be used (nothing is written). */
    readonly errors: 2;
    /** The command or a file could not be read, or the feed could not be written. Nothing is written. */
    readonly cannotRun: 3;
};
/** Stops a command with a sentence for the person who typed it. */
export declare class CannotRun extends Error {
}
