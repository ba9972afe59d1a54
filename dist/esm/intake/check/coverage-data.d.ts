/**
 * What a Local Offer must tell of: Special Educational Needs and Disability Regulations 2014 (SI 2014/1530), regulation 53
 * and Schedule 2, https://www.legislation.gov.uk/uksi/2014/1530/schedule/2. 23 paragraphs, here headings; 56 lines where
 * each lettered part is counted by itself. The words are ours, short.
 */
export type CoverageLine = readonly [key: string, paragraph: string, label: string];
export declare const COVERAGE_LAW = "SEND Regulations 2014, Schedule 2";
/** The headings, in the order of the law, each with its lines. */
export declare const HEADINGS: readonly (readonly [label: string, lines: readonly CoverageLine[]])[];
/**
 * Which lines a service of a category counts towards. A count, so only what the category itself says: what is not sure
 * from it is left to `send.coverage`.
 */
export declare const BY_CATEGORY: Readonly<Record<string, readonly string[]>>;
/** Kinds of provision stand for a category where a record names none. */
export declare const CATEGORY_OF_KIND: Readonly<Record<string, string>>;
/** What is said for the feed as a whole counts too: members of `send.links`, and of `send`. */
export declare const BY_LINK: Readonly<Record<string, readonly string[]>>;
/** What a report of a school or college says counts where it has something under an item of its form. */
export declare const BY_REPORT_KEY: Readonly<Record<string, string>>;
