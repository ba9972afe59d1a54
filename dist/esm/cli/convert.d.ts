/** `local-offer convert`: spreadsheets and directories to a feed, and back. Gives the exit code; see `exit.ts`. */
export declare function convert(args: readonly string[]): Promise<number>;
