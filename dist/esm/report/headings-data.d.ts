/**
 * Headings of SEN information reports as schools write them, with the items they answer.
 *
 * Wordings come from the SEND Regulations 2014 (SI 2014/1530), Schedule 1,
 * https://www.legislation.gov.uk/uksi/2014/1530/schedule/1, from section 69(3)(b) of the Children and Families Act 2014,
 * https://www.legislation.gov.uk/ukpga/2014/6/section/69, from the list of the SEND Code of Practice 2015, 6.79, and from
 * the "14 questions" that councils gave out in 2014, which schools word in many ways.
 */
/** Several wordings of one heading, what it answers, and what it only asks after in passing. */
export interface Wordings {
    readonly keys: readonly string[];
    readonly prompts?: readonly string[];
    readonly texts: readonly string[];
}
/** Beside the words of `legal` in the items, where the words that show what a heading is about would not do. */
export declare const LAW_WORDINGS: readonly Wordings[];
/** The "14 questions": what each answers, what it only prompts, and wordings that are far from the usual one. */
export declare const FOURTEEN: readonly Wordings[];
/** Headings over several items, and titles of the whole: patterns over the words that matter. */
export declare const GROUPS: readonly RegExp[];
/** The four areas of need: where they part a whole report they say which needs there is help for. */
export declare const AREAS_OF_NEED: readonly RegExp[];
/**
 * Words that show what a heading is about. `cores`: parts that must be there, `..` for other words between and `*` for any
 * ending; `more`: words that may stand beside them, besides those of the cores and those that may stand anywhere. A heading
 * with any word besides is not taken.
 */
export interface WordRow {
    readonly keys: readonly string[];
    readonly prompts?: readonly string[];
    readonly cores: string;
    readonly more: string;
    /** It is not this where one of these is said. */
    readonly not?: RegExp;
    /** The name of a council may stand before it. */
    readonly named?: boolean;
}
export declare const SCHOOL_ROWS: readonly WordRow[];
