/** Dark pages, forced colours, and paper, which takes the list of what to mend alone. */
export declare const feedMediaStyles: string;
