/** The page itself: its type, its frame, its steps. */
export declare const pageStyles: string;
