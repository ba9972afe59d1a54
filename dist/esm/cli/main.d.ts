/** What to print for an error: our sentence for what a person can mend, one sentence for a mistake of ours. */
export declare function sentenceFor(error: unknown): string;
/** Runs one command line and gives its exit code. Prints sentences, never a stack trace, for what a person can mend. */
export declare function main(args: readonly string[]): Promise<number>;
