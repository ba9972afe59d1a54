import type { nothing, TemplateResult } from 'lit';
import type { Feed, PartialDate } from '../feed/types.js';
import { FeedHostElement } from './feed-host.js';
/** A widget that draws one feed: waiting, failed and dated alike. */
export declare abstract class FeedElement extends FeedHostElement {
    protected get showsFallback(): boolean;
    /** Draws a feed that has been read. */
    protected abstract content(feed: Feed, today: PartialDate): TemplateResult;
    protected render(): TemplateResult | typeof nothing;
}
