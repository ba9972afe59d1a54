/** What the first sheet of a workbook of ours says: a line is a heading, or a paragraph. */
export declare const READ_ME_LINES: readonly (readonly ['title' | 'heading' | 'words', string])[];
