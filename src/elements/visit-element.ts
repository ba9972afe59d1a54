import type { CSSResult } from 'lit';
import { property } from 'lit/decorators.js';
import { baseStyles } from '../view/base.styles.js';
import { facetsStyles } from '../view/facets.styles.js';
import { feesStyles } from '../view/fees.styles.js';
import { resultsStyles } from '../view/results.styles.js';
import { easyStyles } from '../view/easy.styles.js';
import { serviceStyles } from '../view/service.styles.js';
import type { VisitState } from '../view/visit.js';
import { FeedElement } from './feed-element.js';
import type { VisitController } from './visit-controller.js';
import { VisitFocus } from './visit-focus.js';

/** What was done last. */
type Visit = Pick<VisitController, 'takeAct' | 'pressed'>;

/** A widget that finds services of a feed: what an author can set on each of them before a visitor chooses. */
export abstract class VisitElement extends FeedElement {
  static override styles: CSSResult[] = [
    baseStyles,
    facetsStyles,
    serviceStyles,
    easyStyles,
    feesStyles,
    resultsStyles,
  ];

  /** Start with what is for this need: a DfE code such as `SLCN`, an area of need, a condition, or a word such as `autism`. */
  @property() need = '';
  /** Start with what is for this age, or range of ages: `7` or `11-16`. */
  @property() age = '';
  /** Start with this part of the area, or this council: `South Westminster`, or `south` where only one has the word. */
  @property() area = '';
  /** Start with this level of support, as the feed names it: `universal`, `targeted`, `specialist`. */
  @property() level = '';
  /** Start with what a family has, or needs, first: `nothing`, `no-assessment`, `self-referral`, `referral`, `assessment` or `plan`. */
  @property() first = '';
  /** Start with times, commas between: `weekend,evening`. Any of them. */
  @property() time = '';
  /** Start with access, commas between: `step-free,hoist`. All of them. */
  @property() access = '';
  /** Start with this language: `Polish`. */
  @property() language = '';
  /** Start with what was checked within a `year`. */
  @property() checked = '';
  /** Start with what is open to our own residents. */
  @property({ type: Boolean, attribute: 'open-to-us' }) openToUs = false;
  /** Start in this order: `best`, `name` or `checked`; where there is a place to start from, `nearest`. */
  @property() sort = '';
  /** Which filters to offer: `need age area`. `none` for none; without it, all that the feed has something to say of. */
  @property() filters = '';
  /** Our council, by GSS code or name. Without it, the feed's publisher. */
  @property() home = '';
  /** One organisation's own: its id in the feed, or its number. */
  @property() organization = '';
  /** `young-people` says "you"; the finder then asks by pressing. */
  @property() audience = '';
  /** Sites, spaces between, that pictures may come from beside the page's and the feed's own. */
  @property({ attribute: 'picture-hosts' }) pictureHosts = '';

  readonly #focus = new VisitFocus(() => this.renderRoot);

  /** Keeps focus with what a visitor is reading, once it is drawn. */
  protected follow(state: VisitState, screen: string, visit: Visit, isRetried: boolean): void {
    const act = visit.takeAct();
    if (isRetried) this.#focus.toStart();
    else this.#focus.follow(state, screen, act, visit.pressed);
  }
}
