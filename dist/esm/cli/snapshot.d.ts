export { SNAPSHOT_HELP } from './snapshot/help.js';
/** `local-offer snapshot`: live directories to a feed in a folder. Gives the exit code; see `exit.ts`. */
export declare function snapshot(args: readonly string[]): Promise<number>;
