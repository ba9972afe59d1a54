/** Words of the open lists of `send`, as the filters know them. */
export declare const WORDS: Readonly<Record<string, readonly string[]>>;
