/** Letters that reports use, and what they stand for; then letters that need no explaining. */
export declare const LETTERS: Readonly<Record<string, string>>;
export declare const PLAIN_LETTERS: ReadonlySet<string>;
