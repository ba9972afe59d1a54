/**
 * What the author is asked to write under each heading, with what the SEND Code of Practice 6.79 to 6.83 adds to the law
 * for schools, and chapter 7 for colleges.
 */
export declare const PROMPTS: Readonly<Record<string, string>>;
