var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
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
    constructor() {
        super(...arguments);
        /** The feed's address, or several with spaces between. */
        this.src = '';
        this.#provider = new ContextProvider(this, { context: feedContext });
    }
    #provider;
    /** No shadow root: what is inside stays as the author put it. */
    createRenderRoot() {
        return this;
    }
    connectedCallback() {
        // At once, not with the first update: the widgets inside ask before that.
        this.#provide();
        super.connectedCallback();
    }
    updated() {
        this.#provide();
    }
    #provide() {
        this.#provider.setValue(this.document ?? addressList(this.src, this.ownerDocument.baseURI));
    }
}
__decorate([
    property()
], LocalOfferFeed.prototype, "src", void 0);
__decorate([
    property({ attribute: false })
], LocalOfferFeed.prototype, "document", void 0);
