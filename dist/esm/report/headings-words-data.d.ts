/** Words that schools and colleges use for the same things, and words that say nothing of what a heading asks. */
/** The last word of the name of a school. */
export declare const SCHOOL_WORDS: ReadonlySet<string>;
/** Where a name goes back no further. */
export declare const COMMON_FIRST_WORDS: ReadonlySet<string>;
/** Capitals in the middle of a sentence that are not the name of the school. */
export declare const NOT_NAMES: RegExp;
/** Said first, as what follows takes words of theirs. */
export declare const SAME_THINGS: readonly (readonly [RegExp, string])[];
export declare const SCHOOL_PEOPLE: readonly (readonly [RegExp, string])[];
export declare const COLLEGE_PEOPLE: readonly (readonly [RegExp, string])[];
export declare const LEFT_OUT: ReadonlySet<string>;
/** Words that may stand in any heading without making it another one. */
export declare const ANYWHERE: ReadonlySet<string>;
