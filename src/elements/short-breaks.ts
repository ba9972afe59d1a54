import type { CSSResult, TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { tellOnce } from '../feed/tell.js';
import type { Feed, PartialDate } from '../feed/types.js';
import { shortBreaksCheck } from '../report/short-breaks.js';
import { type BreaksScreen, type BreaksState, breaksScreenOf, breaksStatus } from '../view/breaks-state.js';
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
  static override styles: CSSResult[] = [
    ...VisitElement.styles,
    weekStyles,
    compareStyles,
    statementStyles,
    shortBreaksStyles,
  ];

  /** One part alone: `menu`, `week` or `statement`. Without it, all three, with links between them. */
  @property() view = '';
  /** Start with the week in `term` time, or in the school `holiday`. Without it, the one it is now. */
  @property() week = '';
  /** `yes`: start with breaks that have transport. */
  @property() transport = '';
  /** Start with one kind of break: `care`, `educational` or `leisure`. */
  @property() kind = '';
  /** Start with breaks at `home`, or `elsewhere`. */
  @property() setting = '';
  /** Start with one way to pay: `free`, `fee`, `reduced-rate`, `direct-payment` or `personal-budget`. */
  @property() payment = '';
  /** `yes`: start with breaks that help with personal care. */
  @property() care = '';

  readonly #breaks = new BreaksController(this);
  #drawn: { readonly state: BreaksState; readonly screen: BreaksScreen } | undefined;
  #told: string | undefined;
  #checked: Feed | undefined;

  protected override content(feed: Feed, today: PartialDate): TemplateResult {
    const state = this.#breaks.state(feed, today, this.idFor('breaks'));
    const screen = breaksScreenOf(state);
    this.#drawn = { state, screen };
    if (state.parts.includes('statement') && this.#checked !== feed) this.#check(feed, today);
    return breaksView(state, screen, breaksStatus(state, screen));
  }

  protected override drawn(isRetried: boolean): void {
    if (!this.#drawn) return;
    const { state, screen } = this.#drawn;
    this.#tell(state);
    this.follow(state, screen, this.#breaks.visit, isRetried);
  }

  /** What a statement lacks is for its author alone, in the console. */
  #check(feed: Feed, today: PartialDate): void {
    this.#checked = feed;
    for (const { publisher, short_breaks } of sourcesOf(feed)) {
      const { items, warnings } = shortBreaksCheck(short_breaks, { today });
      const missing = items.filter(({ state }) => state === 'missing');
      const said = [
        ...missing.map(({ law, prompt }) => `${prompt} (${law})`),
        ...warnings.map(({ message }) => message),
      ];
      const whose = feed.send.merged ? ` of ${publisher?.name ?? 'one feed'}` : '';
      for (const words of said) tellOnce(`<${this.localName}> Short breaks statement${whose}: ${words}`);
    }
  }

  /** Tells the page of choices, once each. */
  #tell({ choices, model }: BreaksState): void {
    const asked = JSON.stringify(choices);
    const isNew = this.#told !== undefined && asked !== this.#told;
    this.#told = asked;
    if (isNew && Object.keys(choices).length)
      this.dispatchEvent(new SearchedEvent(model.shown.length, [], Object.keys(choices), undefined));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'local-offer-short-breaks': LocalOfferShortBreaks;
  }
}
