/** What a table of ours holds under a word of a feed's: nothing for `constructor` and the like. */
export declare const own: <T>(table: Readonly<Record<string, T>>, key: string) => T | undefined;
