var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
import { html, nothing } from 'lit';
import { property } from 'lit/decorators.js';
import { tellOnce } from '../feed/tell.js';
import { baseStyles } from '../view/base.styles.js';
import { easyStyles } from '../view/easy.styles.js';
import { aboveView } from '../view/feed-view.js';
import { cycleStyles } from '../view/report-cycle.styles.js';
import { healthStyles } from '../view/report-health.styles.js';
import { reportCheckView } from '../view/report-check-view.js';
import { reportIn } from '../view/report-model.js';
import { reportMissingView } from '../view/report-missing-view.js';
import { reportTopView } from '../view/report-top-view.js';
import { adoptStyles } from '../view/sheet.js';
import { asWords } from './attributes.js';
import { FeedHostElement } from './feed-host.js';
import { reportSettings } from './report-attributes.js';
import { isAuthors } from './report-author.js';
import { ReportChecker } from './report-checker.js';
import { drawingOf, easyParts, layersOf, otherPlaces } from './report-drawing.js';
import { ReportIds } from './report-ids.js';
import { NO_PAGE, readPage } from './report-page.js';
import { pastConsentStyles } from './report-consent.styles.js';
import { reportPageStyles } from './report-page.styles.js';
import { ReportPlaces } from './report-places.js';
import { ReportStage } from './report-stage.js';
import { ReportWatch } from './report-watch.js';
import { isNarrow } from './room.js';
import { senReportStyles } from './sen-report.styles.js';
/**
 * A school's SEN information report (Children and Families Act 2014, section 69; SEND Regulations 2014, Schedule 1), or a
 * college's support offer. The school writes it between the tags, as ordinary headings and paragraphs; what it leaves out
 * can come from a feed. No node of the school's is moved or changed, and no word is left out.
 *
 * @summary A school's SEN information report, or a college's support offer: written in the page, from a feed, or both.
 * @tagname local-offer-sen-report
 * @slot - The report itself, as headings and what stands under them. Complete without JavaScript.
 * @fires {FeedReadEvent} local-offer-feed-read - The feed has been read. Holds counts only.
 * @fires {FeedFailedEvent} local-offer-feed-failed - The feed could not be read. Holds kinds of failure only.
 * @fires {ReportCheckedEvent} local-offer-report-checked - With `check`: every item with its state, and what else to look at.
 * @csspart report-part - A part with a heading of ours: whom to talk to, the list of contents, papers.
 * @csspart report-item - An item whose words come from the feed.
 * @csspart report-aid - What follows an item of the page's: letters explained, the four steps.
 * @csspart report-check - The check, for the author alone.
 * @csspart cycle - Assess, plan, do, review.
 * @csspart health - The table of health and care.
 * @cssprop [--local-offer-accent=color-mix(in srgb, currentColor 25%, #1d4f91)] - Bars, numbers of the four steps and the edge of notices. Default a deep blue.
 * @cssprop [--local-offer-link=inherit] - Colour of links. Default the page's text colour.
 * @cssprop [--local-offer-focus=#ffdd00] - Colour of the focus ring. Default yellow, with a dark second ring.
 * @cssprop [--local-offer-gap=1em] - Space between controls.
 */
export class LocalOfferSenReport extends FeedHostElement {
    constructor() {
        super(...arguments);
        /** Which report of the feed: the id or name of its school. */
        this.organization = '';
        /** Which report of the feed, by the school's URN. */
        this.urn = '';
        /** What the school is: `mainstream` (the default), `nursery`, `special`, `hospital`, `pru`, `ap-academy`, `16-19-academy`, `college`, `specialist-college` or `independent`. */
        this.setting = '';
        /** Its phase, where the check needs it: `primary`, `secondary`, `16-plus`. */
        this.phase = '';
        /** When the report was last looked at: `2026-09`. */
        this.reviewed = '';
        /** When it is to be looked at again: `2027-09`. */
        this.nextReview = '';
        /** `law`: the parts in the order of the law. Without it, the order in which the school wrote them. */
        this.order = '';
        /** Start in easy read, where parts have one. */
        this.easy = false;
        /** Start with the words of the law under each heading. */
        this.lawWords = false;
        /** Tell the author what is there and what is missing: by an event, and on the page where only they see it. */
        this.check = false;
        /** Other sites whose pictures a feed may show: `pictures.example.org`. */
        this.pictureHosts = '';
        this.#page = NO_PAGE;
        this.#isStale = true;
        this.#checker = new ReportChecker(this);
        this.#acts = {
            easy: () => (this.easy = !this.easy),
            legal: () => (this.lawWords = !this.lawWords),
            print: () => print(),
            go: (event, id) => this.#places.go(event, id),
        };
        this.#ids = new ReportIds();
        this.#places = new ReportPlaces(this, (key) => this.#drawing?.options.idOf(key));
        this.#internals = this.attachInternals();
        this.#watch = new ReportWatch(this, (node) => this.#stage?.isOurs(node) ?? false, () => this.#readAgain());
    }
    static { this.styles = [baseStyles, easyStyles, cycleStyles, healthStyles, senReportStyles]; }
    #stage;
    #page;
    #drawing;
    #check;
    #isStale;
    #isNarrow;
    #checker;
    #acts;
    #ids;
    #places;
    #internals;
    #watch;
    get showsFallback() {
        return !this.#drawing;
    }
    /** A report that stands in the page needs no feed. */
    get needsFeed() {
        return this.#page.places.length === 0;
    }
    get slotAssignment() {
        return 'manual';
    }
    get printed() {
        return this.shadowRoot ? [this, this.shadowRoot] : [this];
    }
    furnish(shadow) {
        this.#stage = new ReportStage(this, shadow);
        this.#stage.adopt('top', this.viewRoot);
        this.#stage.clear();
    }
    clear() {
        this.#ids.takeBack();
        this.#stage?.clear();
        this.#show('');
    }
    /** Not in `willUpdate`, which comes before the feed controller has looked where the feed is. */
    update(changed) {
        this.#prepare();
        super.update(changed);
    }
    #prepare() {
        this.#drawing = this.#check = undefined;
        // Before all else: two reports get theirs in the order of the page, whichever is drawn first.
        const prefix = this.#ids.startFor(this.name, this.getRootNode());
        if (!this.#watch.isComplete)
            return;
        const settings = reportSettings(this);
        settings.mend.forEach((words) => this.#tell(words));
        const feed = this.#feed;
        const listed = reportIn(feed, this.#asked);
        if (feed && this.#asked && !listed)
            this.#tell(`"${this.#asked}" is no URN, id or name of a report in the feed.`);
        const setting = settings.setting ?? listed?.setting ?? 'mainstream';
        this.#read(setting);
        const page = this.#page.reading.report;
        if (!page.sections.length && !listed)
            return;
        const { reviewed, nextReview } = settings;
        const today = this.dayToday();
        const sources = { setting, page, listed, send: feed?.send, today, reviewed, nextReview };
        this.#drawing = drawingOf(sources, settings, {
            page: this.#page,
            prefix,
            ids: this.#ids.give(this.#page.places, prefix),
            isEasy: this.easy,
            isLegal: this.lawWords,
            isNarrow: (this.#isNarrow ??= isNarrow(this)),
            feedAddresses: this.feedAddresses,
            acts: this.#acts,
        });
        if (this.check)
            this.#check = this.#checker.look(sources, this.#page.reading, settings.phase);
    }
    render() {
        const drawing = this.#drawing;
        if (!drawing)
            return reportMissingView(this.feedState, this.waiting(), Boolean(this.#asked));
        const { options } = drawing;
        const feed = options.model.usesFeed ? this.#feed : undefined;
        const easy = easyParts(drawing);
        return html `
      ${this.#check && isAuthors(this.#prefix) ? reportCheckView(options, this.#check) : nothing}
      ${feed ? aboveView({ feed, failed: [] }, options.today) : nothing}
      ${reportTopView(options, otherPlaces(drawing), easy)}
    `;
    }
    lay() {
        const stage = this.#stage;
        if (!stage)
            return;
        const drawing = this.#drawing;
        this.#show(drawing ? (this.easy ? 'easy' : 'full') : '');
        adoptStyles(this.getRootNode(), [
            reportPageStyles,
            ...pastConsentStyles(this.#page.consents, this.dayToday()),
        ]);
        const waiting = [
            ...(this.viewRoot.childElementCount ? [{ key: 'top', piece: this.viewRoot }] : []),
            { key: 'all', nodes: stage.authorNodes() },
        ];
        stage.lay(drawing ? layersOf(stage, this.viewRoot, drawing) : waiting, this.isolate);
    }
    drawn(isRetried) {
        if (isRetried)
            this.viewRoot.querySelector('a, button')?.focus();
    }
    arrived() {
        this.#places.arrive();
    }
    get #feed() {
        const { feedState: state } = this;
        return state.status === 'ready' ? state.feed : undefined;
    }
    /** The report of the feed that the author names. */
    get #asked() {
        return asWords(this.urn) || asWords(this.organization);
    }
    get #prefix() {
        return this.name ? `report-${this.name}` : 'report';
    }
    #readAgain() {
        this.#isStale = true;
        this.requestUpdate();
    }
    #read(setting) {
        if (!this.#isStale && this.#page.setting === setting)
            return;
        this.#isStale = false;
        this.#page = readPage(this.#stage?.authorNodes() ?? [], setting, this.#page);
    }
    /** Which rules reach the author's easy read: none until there is a button to change it. */
    #show(which) {
        for (const state of ['full', 'easy'])
            if (state === which)
                this.#internals.states.add(state);
            else
                this.#internals.states.delete(state);
    }
    #tell(words) {
        tellOnce(`<${this.localName}> ${words}`);
    }
}
__decorate([
    property()
], LocalOfferSenReport.prototype, "organization", void 0);
__decorate([
    property()
], LocalOfferSenReport.prototype, "urn", void 0);
__decorate([
    property()
], LocalOfferSenReport.prototype, "setting", void 0);
__decorate([
    property()
], LocalOfferSenReport.prototype, "phase", void 0);
__decorate([
    property()
], LocalOfferSenReport.prototype, "reviewed", void 0);
__decorate([
    property({ attribute: 'next-review' })
], LocalOfferSenReport.prototype, "nextReview", void 0);
__decorate([
    property()
], LocalOfferSenReport.prototype, "order", void 0);
__decorate([
    property({ type: Boolean, reflect: true })
], LocalOfferSenReport.prototype, "easy", void 0);
__decorate([
    property({ type: Boolean, attribute: 'law-words' })
], LocalOfferSenReport.prototype, "lawWords", void 0);
__decorate([
    property({ type: Boolean })
], LocalOfferSenReport.prototype, "check", void 0);
__decorate([
    property({ attribute: 'picture-hosts' })
], LocalOfferSenReport.prototype, "pictureHosts", void 0);
