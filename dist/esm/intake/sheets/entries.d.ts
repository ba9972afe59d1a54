/** Several things in one cell, as people write them. */
/** Items that each start with a dash, and may go on over several lines; undefined where the cell has none. */
export declare function bullets(cell: string): string[] | undefined;
/** The entries of a list: one to a line or to a dash; on one line, `;` parts them. */
export declare function entriesIn(cell: string): string[];
/** The cell that `entriesIn` reads as these entries. */
export declare function entriesCell(entries: readonly string[]): string;
/** A list of short words: `;` and line breaks part them. */
export declare const wordsIn: (cell: string) => string[];
export declare function wordsCell(words: readonly string[]): string;
/** `phone: 01632 960104`, one to a line. A line without a known name goes on from the line above. */
export declare function detailsIn(cell: string, names: Readonly<Record<string, string>>): {
    readonly values: ReadonlyMap<string, string>;
    readonly rest: string;
};
/** The cell that `detailsIn` reads as these. */
export declare const detailsCell: (values: Readonly<Record<string, string | undefined>>, names: Readonly<Record<string, string>>) => string;
