/** Runs one command line and gives its exit code. Prints sentences, never a stack trace, for what a person can mend. */
export declare function main(args: readonly string[]): Promise<number>;
