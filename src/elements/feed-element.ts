import type { nothing, TemplateResult } from 'lit';
import type { Feed, PartialDate } from '../feed/types.js';
import { feedView } from '../view/feed-view.js';
import { FeedHostElement } from './feed-host.js';

/** A widget that draws one feed: waiting, failed and dated alike. */
export abstract class FeedElement extends FeedHostElement {
  protected override get showsFallback(): boolean {
    return this.feedState.status !== 'ready';
  }

  /** Draws a feed that has been read. */
  protected abstract content(feed: Feed, today: PartialDate): TemplateResult;

  protected override render(): TemplateResult | typeof nothing {
    const today = this.dayToday();
    return feedView(this.feedState, this.waiting(), (feed) => this.content(feed, today));
  }
}
