export { CHECK_HELP } from './check/help.js';
/** `local-offer check`: what is to be mended before a feed is published. Gives the exit code; see `exit.ts`. */
export declare function check(args: readonly string[]): Promise<number>;
