/** "Year 7 to Year 11" where they follow each other, else each by name. */
export declare function yearsInWords(groups: readonly string[]): string;
