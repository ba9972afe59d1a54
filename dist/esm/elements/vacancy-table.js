var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
import { html, nothing } from 'lit';
import { property } from 'lit/decorators.js';
import { hideUnder } from '../feed/disclosure.js';
import { isOf } from '../feed/record.js';
import { tellOnce } from '../feed/tell.js';
import { baseStyles } from '../view/base.styles.js';
import { saveFile } from '../view/save-file.js';
import { text } from '../view/text.js';
import { aboutView } from '../view/vacancy-about-view.js';
import { CHOICES, chosenRows, FILTERS, sortedRows, usefulFilters, } from '../view/vacancy-choices.js';
import { vacancyCsv } from '../view/vacancy-csv.js';
import { emptyView, filtersView } from '../view/vacancy-filters-view.js';
import { mostAreOld, vacancyRows } from '../view/vacancy-rows.js';
import { openingView } from '../view/vacancy-opening-view.js';
import { COLUMNS, tableView } from '../view/vacancy-table-view.js';
import { countInWords } from '../view/vacancy-words.js';
import { sayPlaces } from '../view/words/places.js';
import { ChoicesController } from './choices-controller.js';
import { FeedElement } from './feed-element.js';
import { knownSettings, vacancySettings } from './vacancy-attributes.js';
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
 * @cssprop [--local-offer-accent=color-mix(in srgb, currentColor 25%, #1d4f91)] - Filled places and the edge of notices. Default a deep blue.
 * @cssprop [--local-offer-link=inherit] - Colour of links. Default the page's text colour.
 * @cssprop [--local-offer-focus=#ffdd00] - Colour of the focus ring. Default yellow, with a dark second ring.
 * @cssprop [--local-offer-gap=1em] - Space between controls.
 */
export class LocalOfferVacancyTable extends FeedElement {
    constructor() {
        super(...arguments);
        /** Start with settings for this need: a DfE code such as `SLCN`, an area of need, or a word such as `autism`. */
        this.need = '';
        /** Start with settings for this age, or range of ages: `7` or `11-16`. */
        this.age = '';
        /** Start with this kind of place: `special-school`. */
        this.kind = '';
        /** Start with this part of the area: `South Westminster`. */
        this.area = '';
        /** Leave out settings known to be full. */
        this.placesOnly = false;
        /** One school's own places, without controls: its URN, or its id in the feed. */
        this.organization = '';
        /** Add a column of top-up funding. */
        this.showTopUp = false;
        /** Hide numbers of pupils below this, where it is more than the feed asks for. It cannot show more. */
        this.hideUnder = '';
        this.#choices = new ChoicesController(this, 'places', CHOICES);
        /** With `organization`: only that school's own. */
        this.#isShown = (row) => !this.organization || isOf(row.service, String(this.organization));
    }
    static { this.styles = [baseStyles, vacancyTableStyles]; }
    #choices;
    drawn(isRetried) {
        if (isRetried)
            this.#focusChoices();
    }
    content(feed, today) {
        const given = vacancySettings(this);
        const all = vacancyRows(feed, { today, hideUnder: given.hideUnder });
        const settings = knownSettings(given, [...all.rows, ...all.opening]);
        settings.mend.forEach((words) => this.#tell(words));
        const rows = all.rows.filter(this.#isShown);
        const opening = all.opening.filter(this.#isShown);
        const choices = this.organization ? {} : this.#choices.over(settings.preset);
        const shown = sortedRows(chosenRows(rows, choices), choices.sort);
        const soon = chosenRows(opening, choices, 'places-only');
        const filters = this.#filterOptions(feed, rows, choices, settings);
        const table = this.#tableOptions(feed, today, choices, settings);
        return html `
      ${this.organization ? this.#schoolView(rows.length + opening.length) : this.#choicesView(shown, filters)}
      ${mostAreOld(shown, today) ? html `<p part="message">${text(sayPlaces('mostOld'))}</p>` : nothing}
      ${shown.length ? tableView(shown, table) : soon.length || this.organization ? nothing : emptyView(filters)}
      ${soon.length ? openingView(soon, table, settings.headingLevel) : nothing}
      ${rows.length || soon.length ? aboutView(feed, [...rows, ...soon], settings.headingLevel) : nothing}
      ${shown.length ? this.#downloadView(shown, table, settings) : nothing}
    `;
    }
    /** With `organization`: only that school's own. */
    #isShown;
    #schoolView(found) {
        if (found)
            return nothing;
        this.#tell(`organization="${this.organization}" is no URN or id of a setting in the feed.`);
        return html `<p part="paragraph">${text(sayPlaces('noneHere'))}</p>`;
    }
    #choicesView(shown, filters) {
        return html `
      ${filtersView(filters)}
      <p part="status" role="status">${text(countInWords(shown, filters.rows))}</p>
    `;
    }
    #downloadView(rows, { feed, today, columns }, settings) {
        const under = hideUnder(feed.send.disclosure.under, settings.hideUnder);
        const save = () => {
            const csv = vacancyCsv(rows, { feed, today, columns, under, address: location.href });
            saveFile('places.csv', 'text/csv;charset=utf-8', csv);
        };
        return html `<button part="button" type="button" @click=${save}>${text(sayPlaces('download'))}</button>`;
    }
    #filterOptions(feed, rows, choices, { preset }) {
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
    #tableOptions(feed, today, { sort = '' }, { preset }) {
        const onSort = (next) => this.#choices.choose('sort', next, preset);
        const prefix = this.idFor('places');
        return {
            feed,
            today,
            columns: COLUMNS.filter((column) => column !== 'topUp' || this.showTopUp),
            sort,
            ...(!this.organization && { onSort }),
            rowId: ({ service }) => `${prefix}-${service.id.replace(/[^\w-]+/g, '-')}`,
        };
    }
    /** Does what takes its own button away, then puts focus on the next thing to choose. */
    #then(act) {
        act();
        void this.updateComplete.then(() => this.#focusChoices());
    }
    #focusChoices() {
        const first = (selector) => this.renderRoot.querySelector(selector);
        (first('[part~="chip"]') ?? first('select, input') ?? first('a, button'))?.focus();
    }
    #tell(words) {
        tellOnce(`<${this.localName}> ${words}`);
    }
}
__decorate([
    property()
], LocalOfferVacancyTable.prototype, "need", void 0);
__decorate([
    property()
], LocalOfferVacancyTable.prototype, "age", void 0);
__decorate([
    property()
], LocalOfferVacancyTable.prototype, "kind", void 0);
__decorate([
    property()
], LocalOfferVacancyTable.prototype, "area", void 0);
__decorate([
    property({ type: Boolean, attribute: 'places-only' })
], LocalOfferVacancyTable.prototype, "placesOnly", void 0);
__decorate([
    property()
], LocalOfferVacancyTable.prototype, "organization", void 0);
__decorate([
    property({ type: Boolean, attribute: 'show-top-up' })
], LocalOfferVacancyTable.prototype, "showTopUp", void 0);
__decorate([
    property({ attribute: 'hide-under' })
], LocalOfferVacancyTable.prototype, "hideUnder", void 0);
