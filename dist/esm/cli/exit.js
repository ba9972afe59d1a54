/** Exit codes of every command. */
export const EXIT = {
    /** Done. There may be warnings and notes. */
    clean: 0,
    /** There are warnings, and `--strict` asked that they count. */
    warnings: 1,
    /** Something was left out (what remains is written), or nothing could be used (nothing is written). */
    errors: 2,
    /** The command or a file could not be read, or the result could not be written. Nothing is written. */
    cannotRun: 3,
};
/** Stops a command with a sentence for the person who typed it. */
export class CannotRun extends Error {
}
