import { type CSSResult, nothing, type TemplateResult } from 'lit';
import { LocalOfferElement } from './base.js';
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
export declare class LocalOfferVacancyTable extends LocalOfferElement {
    #private;
    static styles: CSSResult[];
    /** The feed's address, or several with spaces between. Without it: the nearest `local-offer-feed`, else `data-feed` on the script tag. */
    src: string;
    /** Start with settings for this need: a DfE code such as `SLCN`, an area of need, or a word such as `autism`. */
    need: string;
    /** Start with settings for this age, or range of ages: `7` or `11-16`. */
    age: string;
    /** Start with this kind of place: `special-school`. */
    kind: string;
    /** Start with this part of the area: `South Westminster`. */
    area: string;
    /** Leave out settings known to be full. */
    placesOnly: boolean;
    /** One school's own places, without controls: its URN, or its id in the feed. */
    organization: string;
    /** Add a column of top-up funding. */
    showTopUp: boolean;
    /** Hide numbers of pupils below this, where it is more than the feed asks for. It cannot show more. */
    hideUnder: string;
    /** Level of our headings, 1 to 6. */
    headingLevel: string;
    /** Tells two tables on a page apart, in the address too. */
    name: string;
    /** `none` keeps choices out of the page's address. */
    address: string;
    /** Today, as `2026-11-22`: for tests and stories. */
    today: string;
    protected get showsFallback(): boolean;
    connectedMoveCallback(): void;
    protected render(): TemplateResult | typeof nothing;
    protected updated(): void;
}
declare global {
    interface HTMLElementTagNameMap {
        'local-offer-vacancy-table': LocalOfferVacancyTable;
    }
}
