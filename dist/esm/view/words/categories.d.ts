/**
 * Kinds of help in families' words. Keys are those of `send.categories`; the feed's own labels come first.
 * What each stands for: Special Educational Needs and Disability Regulations 2014, Schedule 2.
 */
export declare const CATEGORY_WORDS: Readonly<Record<string, string>>;
