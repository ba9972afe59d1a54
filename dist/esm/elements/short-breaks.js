var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
import { property } from 'lit/decorators.js';
import { tellOnce } from '../feed/tell.js';
import { shortBreaksCheck } from '../report/short-breaks.js';
import { breaksScreenOf, breaksStatus } from '../view/breaks-state.js';
import { breaksView } from '../view/breaks-view.js';
import { compareStyles } from '../view/compare.styles.js';
import { sourcesOf } from '../view/moving-on-view.js';
import { statementStyles } from '../view/statement.styles.js';
import { weekStyles } from '../view/week.styles.js';
import { BreaksController } from './breaks-controller.js';
import { SearchedEvent } from './events.js';
import { shortBreaksStyles } from './short-breaks.styles.js';
import { VisitElement } from './visit-element.js';
/**
 * Short breaks for disabled children: what there is, who can have it, when it is, how to start; and the council's
 * short breaks statement (Breaks for Carers of Disabled Children Regulations 2011, regulation 5) as a web page.
 *
 * @summary The short-breaks menu, the week as a timetable, breaks side by side, and the statement.
 * @tagname local-offer-short-breaks
 * @slot - Your own words: shown without JavaScript, while the feed loads, and when it cannot be read.
 * @fires {FeedReadEvent} local-offer-feed-read - The feed has been read. Holds counts only.
 * @fires {FeedFailedEvent} local-offer-feed-failed - The feed could not be read. Holds kinds of failure only.
 * @fires {SearchedEvent} local-offer-searched - A visitor has chosen something. Counts and the names of filters only.
 * @csspart quick - A first question, its answers to be pressed.
 * @csspart side - The other filters.
 * @csspart main - The results.
 * @csspart service - One short break.
 * @csspart week - The timetable.
 * @csspart compare - Breaks side by side.
 * @cssprop [--local-offer-accent=color-mix(in srgb, currentColor 25%, #1d4f91)] - Chosen things and the edge of notices. Default a deep blue.
 * @cssprop [--local-offer-link=inherit] - Colour of links. Default the page's text colour.
 * @cssprop [--local-offer-focus=#ffdd00] - Colour of the focus ring. Default yellow, with a dark second ring.
 * @cssprop [--local-offer-gap=1em] - Space between controls.
 */
export class LocalOfferShortBreaks extends VisitElement {
    constructor() {
        super(...arguments);
        /** One part alone: `menu`, `week` or `statement`. Without it, all three, with links between them. */
        this.view = '';
        /** Start with the week in `term` time, or in the school `holiday`. Without it, the one it is now. */
        this.week = '';
        /** `yes`: start with breaks that have transport. */
        this.transport = '';
        /** Start with one kind of break: `care`, `educational` or `leisure`. */
        this.kind = '';
        /** Start with breaks at `home`, or `elsewhere`. */
        this.setting = '';
        /** Start with one way to pay: `free`, `fee`, `reduced-rate`, `direct-payment` or `personal-budget`. */
        this.payment = '';
        /** `yes`: start with breaks that help with personal care. */
        this.care = '';
        this.#breaks = new BreaksController(this);
    }
    static { this.styles = [
        ...VisitElement.styles,
        weekStyles,
        compareStyles,
        statementStyles,
        shortBreaksStyles,
    ]; }
    #breaks;
    #drawn;
    #told;
    #checked;
    content(feed, today) {
        const state = this.#breaks.state(feed, today, this.idFor('breaks'));
        const screen = breaksScreenOf(state);
        this.#drawn = { state, screen };
        if (state.parts.includes('statement') && this.#checked !== feed)
            this.#check(feed, today);
        return breaksView(state, screen, breaksStatus(state, screen));
    }
    drawn(isRetried) {
        if (!this.#drawn)
            return;
        const { state, screen } = this.#drawn;
        this.#tell(state);
        this.follow(state, screen, this.#breaks.visit, isRetried);
    }
    /** What a statement lacks is for its author alone, in the console. */
    #check(feed, today) {
        this.#checked = feed;
        for (const { publisher, short_breaks } of sourcesOf(feed)) {
            const { items, warnings } = shortBreaksCheck(short_breaks, { today });
            const missing = items.filter(({ state }) => state === 'missing');
            const said = [
                ...missing.map(({ law, prompt }) => `${prompt} (${law})`),
                ...warnings.map(({ message }) => message),
            ];
            const whose = feed.send.merged ? ` of ${publisher?.name ?? 'one feed'}` : '';
            for (const words of said)
                tellOnce(`<${this.localName}> Short breaks statement${whose}: ${words}`);
        }
    }
    /** Tells the page of choices, once each. */
    #tell({ choices, model }) {
        const asked = JSON.stringify(choices);
        const isNew = this.#told !== undefined && asked !== this.#told;
        this.#told = asked;
        if (isNew && Object.keys(choices).length)
            this.dispatchEvent(new SearchedEvent(model.shown.length, [], Object.keys(choices), undefined));
    }
}
__decorate([
    property()
], LocalOfferShortBreaks.prototype, "view", void 0);
__decorate([
    property()
], LocalOfferShortBreaks.prototype, "week", void 0);
__decorate([
    property()
], LocalOfferShortBreaks.prototype, "transport", void 0);
__decorate([
    property()
], LocalOfferShortBreaks.prototype, "kind", void 0);
__decorate([
    property()
], LocalOfferShortBreaks.prototype, "setting", void 0);
__decorate([
    property()
], LocalOfferShortBreaks.prototype, "payment", void 0);
__decorate([
    property()
], LocalOfferShortBreaks.prototype, "care", void 0);
