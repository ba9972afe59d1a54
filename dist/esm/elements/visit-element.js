var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
import { property } from 'lit/decorators.js';
import { baseStyles } from '../view/base.styles.js';
import { facetsStyles } from '../view/facets.styles.js';
import { feesStyles } from '../view/fees.styles.js';
import { resultsStyles } from '../view/results.styles.js';
import { easyStyles } from '../view/easy.styles.js';
import { serviceStyles } from '../view/service.styles.js';
import { FeedElement } from './feed-element.js';
import { VisitFocus } from './visit-focus.js';
/** A widget that finds services of a feed: what an author can set on each of them before a visitor chooses. */
export class VisitElement extends FeedElement {
    constructor() {
        super(...arguments);
        /** Start with what is for this need: a DfE code such as `SLCN`, an area of need, a condition, or a word such as `autism`. */
        this.need = '';
        /** Start with what is for this age, or range of ages: `7` or `11-16`. */
        this.age = '';
        /** Start with this part of the area, or this council: `South Westminster`, or `south` where only one has the word. */
        this.area = '';
        /** Start with this level of support, as the feed names it: `universal`, `targeted`, `specialist`. */
        this.level = '';
        /** Start with what a family has, or needs, first: `nothing`, `no-assessment`, `self-referral`, `referral`, `assessment` or `plan`. */
        this.first = '';
        /** Start with times, commas between: `weekend,evening`. Any of them. */
        this.time = '';
        /** Start with access, commas between: `step-free,hoist`. All of them. */
        this.access = '';
        /** Start with this language: `Polish`. */
        this.language = '';
        /** Start with what was checked within a `year`. */
        this.checked = '';
        /** Start with what is open to our own residents. */
        this.openToUs = false;
        /** Start in this order: `best`, `name` or `checked`; where there is a place to start from, `nearest`. */
        this.sort = '';
        /** Which filters to offer: `need age area`. `none` for none; without it, all that the feed has something to say of. */
        this.filters = '';
        /** Our council, by GSS code or name. Without it, the feed's publisher. */
        this.home = '';
        /** One organisation's own: its id in the feed, or its number. */
        this.organization = '';
        /** `young-people` says "you"; the finder then asks by pressing. */
        this.audience = '';
        /** Sites, spaces between, that pictures may come from beside the page's and the feed's own. */
        this.pictureHosts = '';
        this.#focus = new VisitFocus(() => this.renderRoot);
    }
    static { this.styles = [
        baseStyles,
        facetsStyles,
        serviceStyles,
        easyStyles,
        feesStyles,
        resultsStyles,
    ]; }
    #focus;
    /** Keeps focus with what a visitor is reading, once it is drawn. */
    follow(state, screen, visit, isRetried) {
        const act = visit.takeAct();
        if (isRetried)
            this.#focus.toStart();
        else
            this.#focus.follow(state, screen, act, visit.pressed);
    }
}
__decorate([
    property()
], VisitElement.prototype, "need", void 0);
__decorate([
    property()
], VisitElement.prototype, "age", void 0);
__decorate([
    property()
], VisitElement.prototype, "area", void 0);
__decorate([
    property()
], VisitElement.prototype, "level", void 0);
__decorate([
    property()
], VisitElement.prototype, "first", void 0);
__decorate([
    property()
], VisitElement.prototype, "time", void 0);
__decorate([
    property()
], VisitElement.prototype, "access", void 0);
__decorate([
    property()
], VisitElement.prototype, "language", void 0);
__decorate([
    property()
], VisitElement.prototype, "checked", void 0);
__decorate([
    property({ type: Boolean, attribute: 'open-to-us' })
], VisitElement.prototype, "openToUs", void 0);
__decorate([
    property()
], VisitElement.prototype, "sort", void 0);
__decorate([
    property()
], VisitElement.prototype, "filters", void 0);
__decorate([
    property()
], VisitElement.prototype, "home", void 0);
__decorate([
    property()
], VisitElement.prototype, "organization", void 0);
__decorate([
    property()
], VisitElement.prototype, "audience", void 0);
__decorate([
    property({ attribute: 'picture-hosts' })
], VisitElement.prototype, "pictureHosts", void 0);
