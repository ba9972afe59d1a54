import { type CSSResult, html, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { hideUnder } from '../feed/disclosure.js';
import { isOf } from '../feed/record.js';
import { tellOnce } from '../feed/tell.js';
import type { Feed } from '../feed/types.js';
import { baseStyles } from '../view/base.styles.js';
import { saveFile } from '../view/save-file.js';
import { feedView } from '../view/feed-view.js';
import { todayHere } from '../view/formats.js';
import { text } from '../view/text.js';
import { aboutView } from '../view/vacancy-about-view.js';
import {
  type Choices,
  CHOICES,
  chosenRows,
  FILTERS,
  sortedRows,
  usefulFilters,
} from '../view/vacancy-choices.js';
import { vacancyCsv } from '../view/vacancy-csv.js';
import { emptyView, type FilterOptions, filtersView } from '../view/vacancy-filters-view.js';
import { mostAreOld, type Row, vacancyRows } from '../view/vacancy-rows.js';
import { openingView } from '../view/vacancy-opening-view.js';
import { COLUMNS, type TableOptions, tableView } from '../view/vacancy-table-view.js';
import { countInWords } from '../view/vacancy-words.js';
import { sayPlaces } from '../view/words/places.js';
import { ChoicesController } from './choices-controller.js';
import { FeedController } from './feed-controller.js';
import { LocalOfferElement } from './base.js';
import { knownSettings, type VacancySettings, vacancySettings } from './vacancy-attributes.js';
import { vacancyTableStyles } from './vacancy-table.styles.js';

/**
 * Places, pupils and vacancies in resource bases, special schools and alternative provision, as a table.
 *
 * @summary Places, pupils and vacancies in resource bases and special schools, as a table.
 * @tagname local-offer-vacancy-table
 * @slot - Your own words: shown without JavaScript, while the feed loads, and when it cannot be read.
 * @fires {FeedReadEvent} local-offer-feed-read - The feed has been read. Holds counts only.
 * @fires {FeedFailedEvent} local-offer-feed-failed - The feed could not be read. Holds kinds of failure only.
 * @csspart table - The table.
 * @csspart row - One setting.
 * @csspart filters - The controls.
 * @cssprop --local-offer-accent - Filled places and the edge of notices. Default a deep blue.
 * @cssprop --local-offer-link - Colour of links. Default the page's text colour.
 * @cssprop --local-offer-focus - Colour of the focus ring. Default yellow, with a dark second ring.
 * @cssprop --local-offer-gap - Space between controls.
 */
export class LocalOfferVacancyTable extends LocalOfferElement {
  static override styles: CSSResult[] = [baseStyles, vacancyTableStyles];

  /** The feed's address, or several with spaces between. Without it: the nearest `local-offer-feed`, else `data-feed` on the script tag. */
  @property() src = '';
  /** Start with settings for this need: a DfE code such as `SLCN`, an area of need, or a word such as `autism`. */
  @property() need = '';
  /** Start with settings for this age, or range of ages: `7` or `11-16`. */
  @property() age = '';
  /** Start with this kind of place: `special-school`. */
  @property() kind = '';
  /** Start with this part of the area: `South Westminster`. */
  @property() area = '';
  /** Leave out settings known to be full. */
  @property({ type: Boolean, attribute: 'places-only' }) placesOnly = false;
  /** One school's own places, without controls: its URN, or its id in the feed. */
  @property() organization = '';
  /** Add a column of top-up funding. */
  @property({ type: Boolean, attribute: 'show-top-up' }) showTopUp = false;
  /** Hide numbers of pupils below this, where it is more than the feed asks for. It cannot show more. */
  @property({ attribute: 'hide-under' }) hideUnder = '';
  /** Level of our headings, 1 to 6. */
  @property({ attribute: 'heading-level' }) headingLevel = '';
  /** Tells two tables on a page apart, in the address too. */
  @property() name = '';
  /** `none` keeps choices out of the page's address. */
  @property() address = '';
  /** Today, as `2026-11-22`: for tests and stories. */
  @property({ attribute: false }) today = '';

  readonly #feed = new FeedController(this);
  #isRetrying = false;
  readonly #choices = new ChoicesController(this, 'places', CHOICES);

  protected override get showsFallback(): boolean {
    return this.#feed.state.status !== 'ready';
  }

  override connectedMoveCallback(): void {
    this.#feed.hostMoved();
  }

  get #today(): string {
    return this.today || todayHere();
  }

  protected override render(): TemplateResult | typeof nothing {
    const options = { today: this.#today, retrying: this.#isRetrying, retry: () => this.#retry() };
    return feedView(this.#feed.state, options, (feed) => this.#content(feed));
  }

  #retry(): void {
    this.#isRetrying = true;
    this.#feed.reload();
  }

  protected override updated(): void {
    super.updated();
    if (!this.#isRetrying || this.showsFallback) return;
    // The button that was pressed has gone with the failure.
    this.#isRetrying = false;
    this.#focusChoices();
  }

  #content(feed: Feed): TemplateResult {
    const given = vacancySettings(this);
    const all = vacancyRows(feed, { today: this.#today, hideUnder: given.hideUnder });
    const settings = knownSettings(given, [...all.rows, ...all.opening]);
    settings.mend.forEach((words) => this.#tell(words));
    const rows = all.rows.filter(this.#isShown);
    const opening = all.opening.filter(this.#isShown);
    const choices = this.organization ? {} : this.#choices.over(settings.preset);
    const shown = sortedRows(chosenRows(rows, choices), choices.sort);
    const soon = chosenRows(opening, choices, 'places-only');
    const filters = this.#filterOptions(feed, rows, choices, settings);
    const table = this.#tableOptions(feed, choices, settings);
    return html`
      ${this.organization ? this.#schoolView(rows.length + opening.length) : this.#choicesView(shown, filters)}
      ${mostAreOld(shown, this.#today) ? html`<p part="message">${text(sayPlaces('mostOld'))}</p>` : nothing}
      ${shown.length ? tableView(shown, table) : soon.length || this.organization ? nothing : emptyView(filters)}
      ${soon.length ? openingView(soon, table, settings.headingLevel) : nothing}
      ${rows.length || soon.length ? aboutView(feed, [...rows, ...soon], settings.headingLevel) : nothing}
      ${shown.length ? this.#downloadView(shown, table, settings) : nothing}
    `;
  }

  /** With `organization`: only that school's own. */
  readonly #isShown = (row: Row): boolean =>
    !this.organization || isOf(row.service, String(this.organization));

  #schoolView(found: number): TemplateResult | typeof nothing {
    if (found) return nothing;
    this.#tell(`organization="${this.organization}" is no URN or id of a setting in the feed.`);
    return html`<p part="paragraph">${text(sayPlaces('noneHere'))}</p>`;
  }

  #choicesView(shown: readonly Row[], filters: FilterOptions): TemplateResult {
    return html`
      ${filtersView(filters)}
      <p part="status" role="status">${text(countInWords(shown, filters.rows))}</p>
    `;
  }

  #downloadView(
    rows: readonly Row[],
    { feed, today, columns }: TableOptions,
    settings: VacancySettings,
  ): TemplateResult {
    const under = hideUnder(feed.send.disclosure.under, settings.hideUnder);
    const save = (): void => {
      const csv = vacancyCsv(rows, { feed, today, columns, under, address: location.href });
      saveFile('places.csv', 'text/csv;charset=utf-8', csv);
    };
    return html`<button part="button" type="button" @click=${save}>${text(sayPlaces('download'))}</button>`;
  }

  #filterOptions(
    feed: Feed,
    rows: readonly Row[],
    choices: Choices,
    { preset }: VacancySettings,
  ): FilterOptions {
    const useful = usefulFilters(rows);
    return {
      feed,
      rows,
      choices,
      filters: FILTERS.filter((filter) => useful.includes(filter) || choices[filter]),
      onChoose: (key, value) => this.#choices.choose(key, value, preset),
      onDrop: (filter) => this.#then(() => this.#choices.choose(filter, '', preset)),
      onClear: () => this.#then(() => this.#choices.clear(preset)),
    };
  }

  #tableOptions(feed: Feed, { sort = '' }: Choices, { preset }: VacancySettings): TableOptions {
    const onSort = (next: string): void => this.#choices.choose('sort', next, preset);
    const prefix = ['local-offer-places', this.name, this.#place()].filter(Boolean).join('-');
    return {
      feed,
      today: this.#today,
      columns: COLUMNS.filter((column) => column !== 'topUp' || this.showTopUp),
      sort,
      ...(!this.organization && { onSort }),
      rowId: ({ service }) => `${prefix}-${service.id.replace(/[^\w-]+/g, '-')}`,
    };
  }

  /** Tells the ids of two tables without a name apart: blank for the first on the page. */
  #place(): string {
    const root = this.isolate ? this.shadowRoot : this.getRootNode();
    const all = root instanceof Document ? [...root.querySelectorAll(this.localName)] : [];
    const index = this.name ? 0 : all.indexOf(this);
    return index > 0 ? String(index + 1) : '';
  }

  /** Does what takes its own button away, then puts focus on the next thing to choose. */
  #then(act: () => void): void {
    act();
    void this.updateComplete.then(() => this.#focusChoices());
  }

  #focusChoices(): void {
    const first = (selector: string): HTMLElement | null => this.renderRoot.querySelector(selector);
    (first('[part~="chip"]') ?? first('select, input') ?? first('a, button'))?.focus();
  }

  #tell(words: string): void {
    tellOnce(`<${this.localName}> ${words}`);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'local-offer-vacancy-table': LocalOfferVacancyTable;
  }
}
