/** Ages as families say them. School years are England's: Year 7 is 11 to 12. */
export interface AgeSaid {
    /** Years, both ends counted in. */
    readonly from: number;
    readonly to: number;
    readonly typed: string;
    /** Where in the text, so that its words are not read twice. */
    readonly start: number;
    readonly end: number;
    /** The words say what is looked for as well ("toddler group"), so they are searched for too. */
    readonly isWord?: true;
}
/**
 * Every age said in a text, in its order.
 *
 * @param text folded: lower case, no apostrophes.
 */
export declare function agesIn(text: string): readonly AgeSaid[];
