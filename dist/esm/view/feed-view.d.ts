import { nothing, type TemplateResult } from 'lit';
import type { FeedState } from '../feed/state.js';
import type { Feed, PartialDate } from '../feed/types.js';
/**
 * What every widget draws around its own content: waiting, failed, the publisher's notice, how old the list is, and a
 * person to ring.
 */
export declare function feedView(state: FeedState, options: {
    readonly today: PartialDate;
    readonly retry: () => void;
}, ready: (feed: Feed) => TemplateResult): TemplateResult | typeof nothing;
