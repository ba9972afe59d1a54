import { ReactiveElement } from 'lit';
/**
 * Gives every widget inside it the same feed. It loads nothing and draws nothing itself, and touches nothing in it.
 *
 * @summary Names the feed for the widgets inside it.
 * @tagname local-offer-feed
 */
export declare class LocalOfferFeed extends ReactiveElement {
    #private;
    /** The feed's address, or several with spaces between. */
    src: string;
    /** A feed document in hand, for tests and frameworks. Comes before `src`. */
    document: object | undefined;
    /** No shadow root: what is inside stays as the author put it. */
    protected createRenderRoot(): this;
    connectedCallback(): void;
    protected updated(): void;
}
declare global {
    interface HTMLElementTagNameMap {
        'local-offer-feed': LocalOfferFeed;
    }
}
