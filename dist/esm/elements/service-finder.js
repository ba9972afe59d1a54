var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
import {} from 'lit';
import { property } from 'lit/decorators.js';
import { baseStyles } from '../view/base.styles.js';
import { facetsStyles } from '../view/facets.styles.js';
import { feedView } from '../view/feed-view.js';
import { screenOf, statusInWords } from '../view/finder-state.js';
import { finderView } from '../view/finder-view.js';
import { questionOf } from '../view/finder-young-view.js';
import { todayHere } from '../view/formats.js';
import { serviceStyles } from '../view/service.styles.js';
import { urgentStyles } from '../view/urgent.styles.js';
import { LocalOfferElement } from './base.js';
import { FeedController } from './feed-controller.js';
import { FinderController } from './finder-controller.js';
import { FinderFocus } from './finder-focus.js';
import { FinderStatus } from './finder-status.js';
import { serviceFinderStyles } from './service-finder.styles.js';
/**
 * Finds services by a family's own words, by filters with counts, or by pressing from where people start.
 *
 * Typed words stay in the page: they are never in its address, sent or stored, but for `history.state`.
 *
 * @summary Search and filters over a council's services, with their details and a list to keep.
 * @tagname local-offer-service-finder
 * @slot - Your own words: shown without JavaScript, while the feed loads, and when it cannot be read.
 * @fires {FeedReadEvent} local-offer-feed-read - The feed has been read. Holds counts only.
 * @fires {FeedFailedEvent} local-offer-feed-failed - The feed could not be read. Holds kinds of failure only.
 * @fires {SearchedEvent} local-offer-searched - A visitor has searched. Counts and kinds; words only with `report-words`.
 * @csspart box - The box to type in, with its label.
 * @csspart start - A starting point.
 * @csspart side - The filters.
 * @csspart main - The results.
 * @csspart service - One service.
 * @cssprop --local-offer-accent - Chosen things and the edge of notices. Default a deep blue.
 * @cssprop --local-offer-link - Colour of links. Default the page's text colour.
 * @cssprop --local-offer-focus - Colour of the focus ring. Default yellow, with a dark second ring.
 * @cssprop --local-offer-gap - Space between controls.
 */
export class LocalOfferServiceFinder extends LocalOfferElement {
    constructor() {
        super(...arguments);
        /** The feed's address, or several with spaces between. Without it: the nearest `local-offer-feed`, else `data-feed` on the script tag. */
        this.src = '';
        /** Start with services for this need: a DfE code such as `SLCN`, an area of need, a condition, or a word such as `autism`. */
        this.need = '';
        /** Start with services for this age, or range of ages: `7` or `11-16`. */
        this.age = '';
        /** Start with this part of the area, or this council. */
        this.area = '';
        /** Start with this category: `short-breaks`. */
        this.category = '';
        /** Start with this level of support, as the feed names it: `universal`, `targeted`, `specialist`. */
        this.level = '';
        /** Start with what a family has, or needs, first: `nothing`, `referral`, `assessment` or `plan`. */
        this.first = '';
        /** Start with `free`, or with what a `personal-budget` pays for. */
        this.cost = '';
        /** Start with times, commas between: `weekend,evening`. Any of them. */
        this.time = '';
        /** Start with access, commas between: `step-free,hoist`. All of them. */
        this.access = '';
        /** Start with this language: `Polish`. */
        this.language = '';
        /** Start with `online`, or `in-person`. */
        this.where = '';
        /** Start with what was checked within a `year`. */
        this.checked = '';
        /** Start with services that are open to our own residents. */
        this.openToUs = false;
        /** Start near this postcode or place. */
        this.near = '';
        /** Start in this order: `best`, `nearest`, `name` or `checked`. */
        this.sort = '';
        /** Which filters to offer: `need age area`. `none` for none; without it, all that the feed has something to say of. */
        this.filters = '';
        /** Our council, by GSS code or name. Without it, the feed's publisher. */
        this.home = '';
        /** One organisation's own services: its id in the feed, or its number. */
        this.organization = '';
        /** `young-people` asks by pressing, and says "you". */
        this.audience = '';
        /** Sites, spaces between, that pictures may come from beside the page's and the feed's own. */
        this.pictureHosts = '';
        /** Tell the page what visitors type, with `local-offer-searched`. Say so in your privacy notice. */
        this.reportWords = false;
        /** Level of our headings, 1 to 6. */
        this.headingLevel = '';
        /** Tells two finders on a page apart, in the address too. */
        this.name = '';
        /** `none` keeps everything out of the page's address. */
        this.address = '';
        /** Today, as `2026-11-22`: for tests and stories. */
        this.today = '';
        this.#feed = new FeedController(this);
        this.#finder = new FinderController(this);
        this.#status = new FinderStatus(this);
        this.#focus = new FinderFocus(() => this.renderRoot);
        this.#isRetrying = false;
    }
    static { this.styles = [
        baseStyles,
        facetsStyles,
        serviceStyles,
        urgentStyles,
        serviceFinderStyles,
    ]; }
    #feed;
    #finder;
    #status;
    #focus;
    #drawn;
    #isRetrying;
    get showsFallback() {
        return this.#feed.state.status !== 'ready';
    }
    connectedMoveCallback() {
        this.#feed.hostMoved();
    }
    render() {
        const today = this.today || todayHere();
        const options = { today, retrying: this.#isRetrying, retry: () => this.#retry() };
        return feedView(this.#feed.state, options, (feed) => this.#content(feed, today));
    }
    #content(feed, today) {
        const state = this.#finder.state(feed, today, this.#id());
        const question = state.audience === 'young-people' ? questionOf(state) : undefined;
        const screen = screenOf(state, question);
        this.#drawn = { state, screen };
        const status = this.#status.settled(statusInWords(state, screen), this.#finder.isTyping);
        return finderView(state, screen, question, status);
    }
    updated() {
        super.updated();
        if (this.showsFallback || !this.#drawn)
            return;
        const { state, screen } = this.#drawn;
        this.#status.tell(state, this.reportWords);
        const act = this.#finder.takeAct();
        // The button that was pressed has gone with the failure.
        if (this.#isRetrying)
            this.#focus.toBox();
        else
            this.#focus.follow(state, screen, act);
        this.#isRetrying = false;
    }
    #retry() {
        this.#isRetrying = true;
        this.#feed.reload();
    }
    /** Tells the ids of two finders without a name apart too. */
    #id() {
        const root = this.isolate ? this.shadowRoot : this.getRootNode();
        const all = root instanceof Document ? [...root.querySelectorAll(this.localName)] : [];
        const index = this.name ? 0 : all.indexOf(this);
        return ['local-offer-finder', this.name, index > 0 ? index + 1 : ''].filter(Boolean).join('-');
    }
}
__decorate([
    property()
], LocalOfferServiceFinder.prototype, "src", void 0);
__decorate([
    property()
], LocalOfferServiceFinder.prototype, "need", void 0);
__decorate([
    property()
], LocalOfferServiceFinder.prototype, "age", void 0);
__decorate([
    property()
], LocalOfferServiceFinder.prototype, "area", void 0);
__decorate([
    property()
], LocalOfferServiceFinder.prototype, "category", void 0);
__decorate([
    property()
], LocalOfferServiceFinder.prototype, "level", void 0);
__decorate([
    property()
], LocalOfferServiceFinder.prototype, "first", void 0);
__decorate([
    property()
], LocalOfferServiceFinder.prototype, "cost", void 0);
__decorate([
    property()
], LocalOfferServiceFinder.prototype, "time", void 0);
__decorate([
    property()
], LocalOfferServiceFinder.prototype, "access", void 0);
__decorate([
    property()
], LocalOfferServiceFinder.prototype, "language", void 0);
__decorate([
    property()
], LocalOfferServiceFinder.prototype, "where", void 0);
__decorate([
    property()
], LocalOfferServiceFinder.prototype, "checked", void 0);
__decorate([
    property({ type: Boolean, attribute: 'open-to-us' })
], LocalOfferServiceFinder.prototype, "openToUs", void 0);
__decorate([
    property()
], LocalOfferServiceFinder.prototype, "near", void 0);
__decorate([
    property()
], LocalOfferServiceFinder.prototype, "sort", void 0);
__decorate([
    property()
], LocalOfferServiceFinder.prototype, "filters", void 0);
__decorate([
    property()
], LocalOfferServiceFinder.prototype, "home", void 0);
__decorate([
    property()
], LocalOfferServiceFinder.prototype, "organization", void 0);
__decorate([
    property()
], LocalOfferServiceFinder.prototype, "audience", void 0);
__decorate([
    property({ attribute: 'picture-hosts' })
], LocalOfferServiceFinder.prototype, "pictureHosts", void 0);
__decorate([
    property({ type: Boolean, attribute: 'report-words' })
], LocalOfferServiceFinder.prototype, "reportWords", void 0);
__decorate([
    property({ attribute: 'heading-level' })
], LocalOfferServiceFinder.prototype, "headingLevel", void 0);
__decorate([
    property()
], LocalOfferServiceFinder.prototype, "name", void 0);
__decorate([
    property()
], LocalOfferServiceFinder.prototype, "address", void 0);
__decorate([
    property({ attribute: false })
], LocalOfferServiceFinder.prototype, "geocode", void 0);
__decorate([
    property({ attribute: false })
], LocalOfferServiceFinder.prototype, "today", void 0);
