import { nothing, type TemplateResult } from 'lit';
import type { FeedState } from '../feed/state.js';
import type { Feed, PartialDate } from '../feed/types.js';
export interface WaitOptions {
    readonly today: PartialDate;
    readonly retry: () => void;
    /** The visitor has pressed "Try again" and waits. */
    readonly retrying: boolean;
}
type Ready = Extract<FeedState, {
    status: 'ready';
}>;
/**
 * What every widget draws around its own content: waiting, failed, the publisher's notice, how old the list is, and a
 * person to ring.
 */
export declare function feedView(state: FeedState, options: WaitOptions, ready: (feed: Feed) => TemplateResult): TemplateResult | typeof nothing;
/** One template for waiting and failed, so that a press on the button does not take the button from under the finger. */
export declare const waitView: (words: string, retry?: () => void) => TemplateResult;
export declare function failure({ failed }: Extract<FeedState, {
    status: 'failed';
}>): string;
export declare function aboveView({ feed, failed }: Pick<Ready, 'feed' | 'failed'>, today: PartialDate): TemplateResult;
export {};
