/** What a row of the sheet "About" can say. */
export type AboutRow = readonly [
    heading: string,
    /** Where it goes below `send`; a list ends in `[]`, a table in `{}`. */
    path: string,
    spellings: string
];
export declare const ABOUT_ROWS: readonly AboutRow[];
export declare const ABOUT_HEADINGS: readonly string[];
