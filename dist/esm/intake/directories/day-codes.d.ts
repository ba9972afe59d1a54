/**
 * Days of every week written as people write them, "Mon-Fri" or "Weekdays", as the codes of HSDS. Undefined where they are
 * codes or names already, or something else.
 */
export declare function dayCodes(words: string): string | undefined;
