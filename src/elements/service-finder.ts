import { type CSSResult, type nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import type { Feed } from '../feed/types.js';
import { baseStyles } from '../view/base.styles.js';
import { facetsStyles } from '../view/facets.styles.js';
import { feedView } from '../view/feed-view.js';
import { screenOf, type FinderState, statusInWords, type Screen } from '../view/finder-state.js';
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
import type { Geocode } from './near-controller.js';
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
  static override styles: CSSResult[] = [
    baseStyles,
    facetsStyles,
    serviceStyles,
    urgentStyles,
    serviceFinderStyles,
  ];

  /** The feed's address, or several with spaces between. Without it: the nearest `local-offer-feed`, else `data-feed` on the script tag. */
  @property() src = '';
  /** Start with services for this need: a DfE code such as `SLCN`, an area of need, a condition, or a word such as `autism`. */
  @property() need = '';
  /** Start with services for this age, or range of ages: `7` or `11-16`. */
  @property() age = '';
  /** Start with this part of the area, or this council. */
  @property() area = '';
  /** Start with this category: `short-breaks`. */
  @property() category = '';
  /** Start with this level of support, as the feed names it: `universal`, `targeted`, `specialist`. */
  @property() level = '';
  /** Start with what a family has, or needs, first: `nothing`, `referral`, `assessment` or `plan`. */
  @property() first = '';
  /** Start with `free`, or with what a `personal-budget` pays for. */
  @property() cost = '';
  /** Start with times, commas between: `weekend,evening`. Any of them. */
  @property() time = '';
  /** Start with access, commas between: `step-free,hoist`. All of them. */
  @property() access = '';
  /** Start with this language: `Polish`. */
  @property() language = '';
  /** Start with `online`, or `in-person`. */
  @property() where = '';
  /** Start with what was checked within a `year`. */
  @property() checked = '';
  /** Start with services that are open to our own residents. */
  @property({ type: Boolean, attribute: 'open-to-us' }) openToUs = false;
  /** Start near this postcode or place. */
  @property() near = '';
  /** Start in this order: `best`, `nearest`, `name` or `checked`. */
  @property() sort = '';
  /** Which filters to offer: `need age area`. `none` for none; without it, all that the feed has something to say of. */
  @property() filters = '';
  /** Our council, by GSS code or name. Without it, the feed's publisher. */
  @property() home = '';
  /** One organisation's own services: its id in the feed, or its number. */
  @property() organization = '';
  /** `young-people` asks by pressing, and says "you". */
  @property() audience = '';
  /** Sites, spaces between, that pictures may come from beside the page's and the feed's own. */
  @property({ attribute: 'picture-hosts' }) pictureHosts = '';
  /** Tell the page what visitors type, with `local-offer-searched`. Say so in your privacy notice. */
  @property({ type: Boolean, attribute: 'report-words' }) reportWords = false;
  /** Level of our headings, 1 to 6. */
  @property({ attribute: 'heading-level' }) headingLevel = '';
  /** Tells two finders on a page apart, in the address too. */
  @property() name = '';
  /** `none` keeps everything out of the page's address. */
  @property() address = '';
  /** Finds where a postcode or place is, instead of the feed's own addresses: gives `{ latitude, longitude }` or nothing. */
  @property({ attribute: false }) geocode: Geocode | undefined;
  /** Today, as `2026-11-22`: for tests and stories. */
  @property({ attribute: false }) today = '';

  readonly #feed = new FeedController(this);
  readonly #finder = new FinderController(this);
  readonly #status = new FinderStatus(this);
  readonly #focus = new FinderFocus(() => this.renderRoot);
  #drawn: { readonly state: FinderState; readonly screen: Screen } | undefined;
  #isRetrying = false;

  protected override get showsFallback(): boolean {
    return this.#feed.state.status !== 'ready';
  }

  override connectedMoveCallback(): void {
    this.#feed.hostMoved();
  }

  protected override render(): TemplateResult | typeof nothing {
    const today = this.today || todayHere();
    const options = { today, retrying: this.#isRetrying, retry: () => this.#retry() };
    return feedView(this.#feed.state, options, (feed) => this.#content(feed, today));
  }

  #content(feed: Feed, today: string): TemplateResult {
    const state = this.#finder.state(feed, today, this.#id());
    const question = state.audience === 'young-people' ? questionOf(state) : undefined;
    const screen = screenOf(state, question);
    this.#drawn = { state, screen };
    const status = this.#status.settled(statusInWords(state, screen), this.#finder.isTyping);
    return finderView(state, screen, question, status);
  }

  protected override updated(): void {
    super.updated();
    if (this.showsFallback || !this.#drawn) return;
    const { state, screen } = this.#drawn;
    this.#status.tell(state, this.reportWords);
    const act = this.#finder.takeAct();
    // The button that was pressed has gone with the failure.
    if (this.#isRetrying) this.#focus.toBox();
    else this.#focus.follow(state, screen, act);
    this.#isRetrying = false;
  }

  #retry(): void {
    this.#isRetrying = true;
    this.#feed.reload();
  }

  /** Tells the ids of two finders without a name apart too. */
  #id(): string {
    const root = this.isolate ? this.shadowRoot : this.getRootNode();
    const all = root instanceof Document ? [...root.querySelectorAll(this.localName)] : [];
    const index = this.name ? 0 : all.indexOf(this);
    return ['local-offer-finder', this.name, index > 0 ? index + 1 : ''].filter(Boolean).join('-');
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'local-offer-service-finder': LocalOfferServiceFinder;
  }
}
