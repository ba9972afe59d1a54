import { nothing, type TemplateResult } from 'lit';
import type { FeedState } from '../feed/state.js';
import { type WaitOptions } from './feed-view.js';
/**
 * No item in the page, and no report in the feed: what can be said of the feed, above the author's own words.
 *
 * @param isAsked the author named one report of the feed.
 */
export declare function reportMissingView(state: FeedState, { retry, retrying }: WaitOptions, isAsked: boolean): TemplateResult | typeof nothing;
