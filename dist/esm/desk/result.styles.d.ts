/** What was found, and the headings to be put right. */
export declare const resultStyles: string;
