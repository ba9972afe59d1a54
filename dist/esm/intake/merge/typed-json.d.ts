/** JSON that a person has typed in. */
/** The line, counted from 1, in which a text stops being JSON; 1 where it is. */
export declare function brokenLine(text: string): number;
/**
 * The same text with what people leave behind who are no programmers: curly quotation marks, `yes` and `True` without any,
 * a comma too many before a bracket, one too few at the end of an answer or between two entries.
 *
 * @param answer the member that people fill in.
 */
export declare function mendTyped(text: string, answer: string): string;
