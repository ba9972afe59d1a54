/** `local-offer convert`: a CSV sheet of places to a feed. Gives the exit code; see `exit.ts`. */
export declare function convert(args: readonly string[]): Promise<number>;
