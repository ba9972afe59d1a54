import type { Feed, FeedSend } from '../feed/types.js';
/** The publisher's own words for needs. */
export type Labels = Pick<FeedSend['labels'], 'needs'>;
interface NeedInWords {
    readonly plain: string;
    readonly official?: string;
}
/** A need in plain words and its official name; a word nobody knows is shown as written. */
export declare const needInWords: (need: string, feed: Feed) => NeedInWords;
/** The same where there may be no feed. */
export declare function needWith(need: string, labels: Labels): NeedInWords;
export {};
