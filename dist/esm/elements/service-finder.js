var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
import { property } from 'lit/decorators.js';
import { screenOf, statusInWords } from '../view/finder-state.js';
import { finderView } from '../view/finder-view.js';
import { questionOf } from '../view/finder-young-view.js';
import { urgentStyles } from '../view/urgent.styles.js';
import { FinderController } from './finder-controller.js';
import { FinderStatus } from './finder-status.js';
import { serviceFinderStyles } from './service-finder.styles.js';
import { VisitElement } from './visit-element.js';
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
 * @fires {SearchedEvent} local-offer-searched - A visitor has searched or chosen something. Counts and kinds; words only with `report-words`.
 * @csspart box - The box to type in, with its label.
 * @csspart start - A starting point.
 * @csspart side - The filters.
 * @csspart main - The results.
 * @csspart service - One service.
 * @cssprop [--local-offer-accent=color-mix(in srgb, currentColor 25%, #1d4f91)] - Chosen things and the edge of notices. Default a deep blue.
 * @cssprop [--local-offer-link=inherit] - Colour of links. Default the page's text colour.
 * @cssprop [--local-offer-focus=#ffdd00] - Colour of the focus ring. Default yellow, with a dark second ring.
 * @cssprop [--local-offer-gap=1em] - Space between controls.
 */
export class LocalOfferServiceFinder extends VisitElement {
    constructor() {
        super(...arguments);
        /** Start with this category: `short-breaks`. */
        this.category = '';
        /** Start with `free`, or with what a `personal-budget` pays for. */
        this.cost = '';
        /** Start with `online`, or `in-person`. */
        this.where = '';
        /** Start near this postcode or place. */
        this.near = '';
        /** Tell the page what visitors type, with `local-offer-searched`. Say so in your privacy notice. */
        this.reportWords = false;
        this.#finder = new FinderController(this);
        this.#status = new FinderStatus(this);
    }
    static { this.styles = [...VisitElement.styles, urgentStyles, serviceFinderStyles]; }
    #finder;
    #status;
    #drawn;
    content(feed, today) {
        const state = this.#finder.state(feed, today, this.idFor('finder'));
        const question = state.audience === 'young-people' ? questionOf(state) : undefined;
        const screen = screenOf(state, question);
        this.#drawn = { state, screen };
        const status = this.#status.settled(statusInWords(state, screen), this.#finder.isTyping);
        return finderView(state, screen, question, status);
    }
    drawn(isRetried) {
        if (!this.#drawn)
            return;
        const { state, screen } = this.#drawn;
        this.#status.tell(state, this.reportWords);
        this.follow(state, screen, this.#finder.visit, isRetried);
    }
}
__decorate([
    property()
], LocalOfferServiceFinder.prototype, "category", void 0);
__decorate([
    property()
], LocalOfferServiceFinder.prototype, "cost", void 0);
__decorate([
    property()
], LocalOfferServiceFinder.prototype, "where", void 0);
__decorate([
    property()
], LocalOfferServiceFinder.prototype, "near", void 0);
__decorate([
    property({ type: Boolean, attribute: 'report-words' })
], LocalOfferServiceFinder.prototype, "reportWords", void 0);
__decorate([
    property({ attribute: false })
], LocalOfferServiceFinder.prototype, "geocode", void 0);
