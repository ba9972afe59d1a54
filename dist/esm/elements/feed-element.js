var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
import { property } from 'lit/decorators.js';
import { feedView } from '../view/feed-view.js';
import { todayHere } from '../view/formats.js';
import { LocalOfferElement } from './base.js';
import { FeedController } from './feed-controller.js';
/** A widget that draws one feed: waiting, failed and dated alike, and what the author sets on every one of them. */
export class FeedElement extends LocalOfferElement {
    constructor() {
        super(...arguments);
        /** The feed's address, or several with spaces between. Without it: the nearest `local-offer-feed`, else `data-feed` on the script tag. */
        this.src = '';
        /** Level of our headings, 1 to 6. */
        this.headingLevel = '';
        /** Tells two of a kind on a page apart, in the address too. */
        this.name = '';
        /** `none` keeps everything out of the page's address. */
        this.address = '';
        /** Today, as `2026-11-22`: for tests and stories. */
        this.today = '';
        this.#feed = new FeedController(this);
        this.#isRetrying = false;
    }
    #feed;
    #isRetrying;
    get showsFallback() {
        return this.#feed.state.status !== 'ready';
    }
    connectedMoveCallback() {
        this.#feed.hostMoved();
    }
    /** What was drawn stands in the page. `isRetried`: the button that was pressed has gone with the failure. */
    drawn(_isRetried) { }
    render() {
        const today = this.today || todayHere();
        const options = { today, retrying: this.#isRetrying, retry: () => this.#retry() };
        return feedView(this.#feed.state, options, (feed) => this.content(feed, today));
    }
    updated() {
        super.updated();
        if (this.showsFallback)
            return;
        this.drawn(this.#isRetrying);
        this.#isRetrying = false;
    }
    #retry() {
        this.#isRetrying = true;
        this.#feed.reload();
    }
    /** Start of our ids: tells two without a name apart too. */
    idFor(noun) {
        const root = this.isolate ? this.shadowRoot : this.getRootNode();
        const all = root instanceof Document ? [...root.querySelectorAll(this.localName)] : [];
        const index = this.name ? 0 : all.indexOf(this);
        return [`local-offer-${noun}`, this.name, index > 0 ? index + 1 : ''].filter(Boolean).join('-');
    }
}
__decorate([
    property()
], FeedElement.prototype, "src", void 0);
__decorate([
    property({ attribute: 'heading-level' })
], FeedElement.prototype, "headingLevel", void 0);
__decorate([
    property()
], FeedElement.prototype, "name", void 0);
__decorate([
    property()
], FeedElement.prototype, "address", void 0);
__decorate([
    property({ attribute: false })
], FeedElement.prototype, "today", void 0);
