import { nothing, type TemplateResult } from 'lit';
import type { FeedState } from '../feed/state.js';
import type { Feed, PartialDate } from '../feed/types.js';
interface WaitOptions {
    readonly today: PartialDate;
    readonly retry: () => void;
    /** The visitor has pressed "Try again" and waits. */
    readonly retrying: boolean;
}
/**
 * What every widget draws around its own content: waiting, failed, the publisher's notice, how old the list is, and a
 * person to ring.
 */
export declare function feedView(state: FeedState, options: WaitOptions, ready: (feed: Feed) => TemplateResult): TemplateResult | typeof nothing;
export {};
