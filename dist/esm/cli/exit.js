/** Exit codes of every command. */
export const EXIT = {
    /** Done. There may be warnings and notes. */
    clean: 0,
    /** A row was left out (what remains is written), or no row could be used (nothing is written). */
    errors: 2,
    /** The command or a file could not be read, or the feed could not be written. Nothing is written. */
    cannotRun: 3,
};
/** Stops a command with a sentence for the person who typed it. */
export class CannotRun extends Error {
}
