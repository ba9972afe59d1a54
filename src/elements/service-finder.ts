import type { CSSResult, TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import type { Feed, PartialDate } from '../feed/types.js';
import { screenOf, type FinderState, statusInWords, type Screen } from '../view/finder-state.js';
import { finderView } from '../view/finder-view.js';
import { questionOf } from '../view/finder-young-view.js';
import { urgentStyles } from '../view/urgent.styles.js';
import { FinderController } from './finder-controller.js';
import { FinderStatus } from './finder-status.js';
import type { Geocode } from './near-controller.js';
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
  static override styles: CSSResult[] = [...VisitElement.styles, urgentStyles, serviceFinderStyles];

  /** Start with this category: `short-breaks`. */
  @property() category = '';
  /** Start with `free`, or with what a `personal-budget` pays for. */
  @property() cost = '';
  /** Start with `online`, or `in-person`. */
  @property() where = '';
  /** Start near this postcode or place. */
  @property() near = '';
  /** Tell the page what visitors type, with `local-offer-searched`. Say so in your privacy notice. */
  @property({ type: Boolean, attribute: 'report-words' }) reportWords = false;
  /** Finds where a postcode or place is, instead of the feed's own addresses: gives `{ latitude, longitude }` or nothing. */
  @property({ attribute: false }) geocode: Geocode | undefined;

  readonly #finder = new FinderController(this);
  readonly #status = new FinderStatus(this);
  #drawn: { readonly state: FinderState; readonly screen: Screen } | undefined;

  protected override content(feed: Feed, today: PartialDate): TemplateResult {
    const state = this.#finder.state(feed, today, this.idFor('finder'));
    const question = state.audience === 'young-people' ? questionOf(state) : undefined;
    const screen = screenOf(state, question);
    this.#drawn = { state, screen };
    const status = this.#status.settled(statusInWords(state, screen), this.#finder.isTyping);
    return finderView(state, screen, question, status);
  }

  protected override drawn(isRetried: boolean): void {
    if (!this.#drawn) return;
    const { state, screen } = this.#drawn;
    this.#status.tell(state, this.reportWords);
    this.follow(state, screen, this.#finder.visit, isRetried);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'local-offer-service-finder': LocalOfferServiceFinder;
  }
}
