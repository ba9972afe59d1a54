import type { CostOption, Feed, PartialDate, RichText, Service } from '../feed/types.js';
import type { Audience } from './words/sayer.js';
/** "a, b and c". */
export declare const inList: (words: Iterable<string>) => string;
/** Words cut between words, with an ellipsis; writing without spaces is cut between letters. */
export declare function cutAtWord(words: string, most?: number): string;
/** One plain sentence about a service; blank where nothing is written of it. */
export declare function oneSentence(text: RichText | undefined): string;
/** "Ages 5 to 11", each band by itself. */
export declare const agesOf: ({ ages }: Service) => readonly string[];
export interface NeedWords {
    readonly plain: string;
    /** With its code, where it has one. */
    readonly official?: string;
}
/** Needs in plain words with the official ones, then conditions as they are written. */
export declare function needsOf({ send }: Service, feed: Feed): readonly NeedWords[];
/** What a family must have or do before they can use it, as sentences. */
export declare function firstNeeded({ send }: Service, audience?: Audience): readonly string[];
export declare const isPriced: ({ amount }: CostOption) => boolean;
/** "£4 if you get Universal Credit", "free": a price without what it is for. */
export declare const priceInWords: (option: CostOption) => string;
/** The day a price starts, where that is still to come. */
export declare const startOf: ({ valid_from }: CostOption, today: PartialDate) => PartialDate | undefined;
/**
 * Every price in force, ways to pay, and what else is said of the cost, each by itself.
 *
 * @param told prices that are told elsewhere.
 */
export declare function costsOf({ cost_options, fees, free, send }: Service, today: PartialDate, told?: readonly CostOption[]): readonly string[];
/** The cost in short: one or two prices, else from the least to the most; then how it can be paid. */
export declare function costInShort(service: Service, today: PartialDate): readonly string[];
/** Whose residents may use it: "People who live in Fennbridge and Saltholme". */
export declare function residentsOf({ service_areas }: Service, { send: { publisher } }: Feed): string;
/** How fresh a record is: always something, so that no record looks newer than it is. */
export declare function checkedOf({ assured_date, last_modified }: Service, today: PartialDate): string;
/** "About 12 weeks (said March 2026)". Without a date it is not shown: a waiting time goes stale. */
export declare function waitOf({ wait_time, assured_date, last_modified }: Service): string;
/** What is out of the ordinary about its running; blank for what runs. */
export declare function statusOf({ status, send: { opens } }: Service): string;
