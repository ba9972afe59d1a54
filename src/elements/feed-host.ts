import { property } from 'lit/decorators.js';
import type { FeedState } from '../feed/state.js';
import type { PartialDate } from '../feed/types.js';
import type { WaitOptions } from '../view/feed-view.js';
import { todayHere } from '../view/formats.js';
import { LocalOfferElement } from './base.js';
import { FeedController } from './feed-controller.js';

/** An element that is told of one feed, and what the author sets on every one of them. */
export abstract class FeedHostElement extends LocalOfferElement {
  /** The feed's address, or several with spaces between. Without it: the nearest `local-offer-feed`, else `data-feed` on the script tag. */
  @property() src = '';
  /** Level of our headings, 1 to 6. Without it, 2. */
  @property({ attribute: 'heading-level' }) headingLevel = '';
  /** Tells two of a kind on a page apart, in the address too. */
  @property() name = '';
  /** `none` keeps everything out of the page's address. */
  @property() address = '';
  /** Today, as `2026-11-22`: for tests and stories. */
  @property({ attribute: false }) today = '';

  readonly #feed = new FeedController(this, () => this.needsFeed);
  #isRetrying = false;

  protected get feedState(): FeedState {
    return this.#feed.state;
  }

  /** Addresses of the feed, absolute. */
  protected get feedAddresses(): readonly string[] {
    return this.#feed.addresses;
  }

  /** Whether there is nothing to show without a feed, so that its author is told where to name one. */
  protected get needsFeed(): boolean {
    return true;
  }

  override connectedMoveCallback(): void {
    this.#feed.hostMoved();
  }

  /** What was drawn stands in the page. `isRetried`: the button that was pressed has gone with the failure. */
  protected drawn(_isRetried: boolean): void {}

  protected dayToday(): PartialDate {
    return this.today || todayHere();
  }

  /** What waiting for a feed needs to know. */
  protected waiting(): WaitOptions {
    return { today: this.dayToday(), retrying: this.#isRetrying, retry: () => this.#retry() };
  }

  protected override updated(): void {
    super.updated();
    if (this.showsFallback) return;
    this.drawn(this.#isRetrying);
    this.#isRetrying = false;
  }

  #retry(): void {
    this.#isRetrying = true;
    this.#feed.reload();
  }

  /** Start of our ids: tells two without a name apart too. */
  protected idFor(noun: string): string {
    const root = this.isolate ? this.shadowRoot : this.getRootNode();
    const all = root instanceof Document ? [...root.querySelectorAll(this.localName)] : [];
    const index = this.name ? 0 : all.indexOf(this);
    return [`local-offer-${noun}`, this.name, index > 0 ? index + 1 : ''].filter(Boolean).join('-');
  }
}
