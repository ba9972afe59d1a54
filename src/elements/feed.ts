import { ContextProvider } from '@lit/context';
import { ReactiveElement } from 'lit';
import { property } from 'lit/decorators.js';
import { addressList, feedContext } from '../feed/context.js';

/**
 * Gives every widget inside it the same feed. It loads nothing and draws nothing itself, and touches nothing in it.
 *
 * @summary Names the feed for the widgets inside it.
 * @tagname local-offer-feed
 */
export class LocalOfferFeed extends ReactiveElement {
  /** The feed's address, or several with spaces between. */
  @property() src = '';

  /** A feed document in hand, for tests and frameworks. Comes before `src`. */
  @property({ attribute: false }) document: object | undefined;

  readonly #provider = new ContextProvider(this, { context: feedContext });

  /** No shadow root: what is inside stays as the author put it. */
  protected override createRenderRoot(): this {
    return this;
  }

  override connectedCallback(): void {
    // At once, not with the first update: the widgets inside ask before that.
    this.#provide();
    super.connectedCallback();
  }

  protected override updated(): void {
    this.#provide();
  }

  #provide(): void {
    this.#provider.setValue(this.document ?? addressList(this.src, this.ownerDocument.baseURI));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'local-offer-feed': LocalOfferFeed;
  }
}
