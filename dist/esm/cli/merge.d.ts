export { MERGE_HELP } from './merge/help.js';
/** `local-offer merge`: the feeds of several councils to one. Gives the exit code; see `exit.ts`. */
export declare function merge(args: readonly string[]): Promise<number>;
