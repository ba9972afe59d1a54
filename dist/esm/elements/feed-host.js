var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
import { property } from 'lit/decorators.js';
import { todayHere } from '../view/formats.js';
import { LocalOfferElement } from './base.js';
import { FeedController } from './feed-controller.js';
/** An element that is told of one feed, and what the author sets on every one of them. */
export class FeedHostElement extends LocalOfferElement {
    constructor() {
        super(...arguments);
        /** The feed's address, or several with spaces between. Without it: the nearest `local-offer-feed`, else `data-feed` on the script tag. */
        this.src = '';
        /** Level of our headings, 1 to 6. Without it, 2. */
        this.headingLevel = '';
        /** Tells two of a kind on a page apart, in the address too. */
        this.name = '';
        /** `none` keeps everything out of the page's address. */
        this.address = '';
        /** Today, as `2026-11-22`: for tests and stories. */
        this.today = '';
        this.#feed = new FeedController(this, () => this.needsFeed);
        this.#isRetrying = false;
    }
    #feed;
    #isRetrying;
    get feedState() {
        return this.#feed.state;
    }
    /** Addresses of the feed, absolute. */
    get feedAddresses() {
        return this.#feed.addresses;
    }
    /** Whether there is nothing to show without a feed, so that its author is told where to name one. */
    get needsFeed() {
        return true;
    }
    connectedMoveCallback() {
        this.#feed.hostMoved();
    }
    /** What was drawn stands in the page. `isRetried`: the button that was pressed has gone with the failure. */
    drawn(_isRetried) { }
    dayToday() {
        return this.today || todayHere();
    }
    /** What waiting for a feed needs to know. */
    waiting() {
        return { today: this.dayToday(), retrying: this.#isRetrying, retry: () => this.#retry() };
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
], FeedHostElement.prototype, "src", void 0);
__decorate([
    property({ attribute: 'heading-level' })
], FeedHostElement.prototype, "headingLevel", void 0);
__decorate([
    property()
], FeedHostElement.prototype, "name", void 0);
__decorate([
    property()
], FeedHostElement.prototype, "address", void 0);
__decorate([
    property({ attribute: false })
], FeedHostElement.prototype, "today", void 0);
