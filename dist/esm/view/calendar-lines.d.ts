/** The line format of RFC 5545: one property a line, text escaped, long lines folded. */
/** A line cut so that no part is too long, and no letter is cut. A part that goes on begins with a space. */
export declare function folded(line: string): string;
/** Words as a property's value (RFC 5545, 3.3.11). */
export declare const escaped: (words: string) => string;
/** Europe/London as it has been since 1996, and is planned to stay. */
export declare const LONDON: readonly string[];
